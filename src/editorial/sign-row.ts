import type { Database, Statement } from '../db/database.ts'
import {
  readSigned,
  rowSigned,
  rowText,
  SIGNED_COLUMNS,
  type SignedRow,
  type SignedTable,
} from '../db/row-signatures.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { commit } from './commit.ts'

type Signing = Signer | Promise<Signer | undefined> | undefined

/** The statement that signs a row, for the commit that writes the row. */
export async function signedRow(signer: Signing, table: SignedTable, row: SignedRow): Promise<Statement> {
  const signature = (await (await signer)?.sign(rowText(table, row))) ?? null
  return rowSigned(table, row.id, signature)
}

/** Signs every key, webhook and filing as it stands: for an operator who knows them, where they were written without a signing key. Says how many. */
export async function signRows(db: Database, signer: Signer): Promise<number> {
  const statements: Statement[] = []
  for (const table of Object.keys(SIGNED_COLUMNS) as SignedTable[]) {
    const { rows, signatures } = await readSigned(db, table)
    const gone = new Set(signatures.keys())
    for (const row of rows) {
      gone.delete(String(row.id))
      statements.push(await signedRow(signer, table, row))
    }
    for (const id of gone) statements.push(rowSigned(table, id, null))
  }
  if (statements.length > 0) await commit(db, statements)
  return statements.length
}

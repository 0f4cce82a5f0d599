import type { Database, Statement } from '../db/database.ts'
import {
  readSigned,
  rowSigned,
  rowText,
  SIGNED_COLUMNS,
  type SignedRow,
  type SignedTable,
} from '../db/row-signatures.ts'
import { cursorSigned, cursorText, readCursors } from '../db/webhook-cursors.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { commit } from './commit.ts'

/** What signs, where anything does; a Worker makes it while it starts. */
export type Signing = Signer | Promise<Signer | undefined> | undefined

/** The statement that signs a row, for the commit that writes the row. */
export async function signedRow(signer: Signing, table: SignedTable, row: SignedRow): Promise<Statement> {
  const signature = (await (await signer)?.sign(rowText(table, row))) ?? null
  return rowSigned(table, row.id, signature)
}

/** The statement that signs how far a webhook was told of the log, for the commit that moves its cursor there. */
export async function signedCursor(signer: Signing, id: number, cursor: number): Promise<Statement> {
  return cursorSigned(id, cursor, (await (await signer)?.sign(cursorText(id, cursor))) ?? null)
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
  const count = statements.length
  for (const { id, cursor } of await readCursors(db)) statements.push(await signedCursor(signer, id, cursor))
  if (statements.length > 0) await commit(db, statements)
  return count
}

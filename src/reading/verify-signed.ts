import type { Database } from '../db/database.ts'
import { readSigned, rowText, SIGNED_COLUMNS, type SignedTable } from '../db/row-signatures.ts'
import { cursorText, findStraySignatures, readCursors, type WebhookCursor } from '../db/webhook-cursors.ts'
import { isSignedBy } from '../domain/editorial/signature.ts'
import type { DerivedFault } from './derived-fault.ts'

export interface SignedVerdict {
  readonly faults: readonly DerivedFault[]
  /** Rows with a valid signature. */
  readonly signed: number
}

/** Holds keys, webhooks and filings to the signatures that were made when they were written. What was signed by nobody, or by another, is a fault. */
export async function verifySigned(db: Database, publicKey: string): Promise<SignedVerdict> {
  const faults: DerivedFault[] = []
  let signed = 0
  for (const table of Object.keys(SIGNED_COLUMNS) as SignedTable[]) {
    const { rows, signatures } = await readSigned(db, table)
    const left = new Set(signatures.keys())
    const note = (row: string, reason: string) => faults.push({ table, row, outletId: null, reason })
    for (const row of rows) {
      const id = String(row.id)
      left.delete(id)
      const signature = signatures.get(id)
      if (signature === undefined) note(id, 'is signed by nobody')
      else if (await isSignedBy(publicKey, signature, rowText(table, row))) signed += 1
      else note(id, 'is not what was signed')
    }
    for (const id of left) note(id, 'is gone, though it was signed')
  }
  for (const { id, ...place } of await readCursors(db)) {
    const reason = await cursorFault(id, place, publicKey)
    if (reason !== null) faults.push({ table: 'webhook', row: String(id), outletId: null, reason })
  }
  for (const { table_name, row_id } of await findStraySignatures(db))
    faults.push({
      table: 'row_signature',
      row: `${table_name} ${row_id}`,
      outletId: null,
      reason: 'is of nothing that is signed',
    })
  return { faults, signed }
}

/** Milliseconds between the moment that a webhook bears and the commit that makes it, at most. */
const MAKING = 60_000

/** A cursor that was never moved is where the log ended when the webhook was made; any other is signed. */
async function cursorFault(
  id: number,
  { cursor, madeAt, entryAt, signature }: Omit<WebhookCursor, 'id'>,
  publicKey: string,
): Promise<string | null> {
  if (signature !== null)
    return (await isSignedBy(publicKey, signature, cursorText(id, cursor))) ? null : 'cursor is not what was signed'
  const isFirst = entryAt === null || Date.parse(entryAt) <= Date.parse(madeAt) + MAKING
  return isFirst ? null : 'cursor was moved and is signed by nobody'
}

import { filingFiled, type StoredFiling } from '../db/filings.ts'
import { nextNumber } from '../db/proposals.ts'
import { findRecord } from '../db/record-document.ts'
import { type ReplyDocument, requireEvidence, requireStored } from '../domain/editorial/filing.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside } from './alongside.ts'
import { commit } from './commit.ts'
import type { FiledOn } from './file-dispute.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { signedRow } from './sign-row.ts'

export interface NewReply {
  readonly outletId: string
  readonly words: ReplyDocument['filed']
  readonly filer: KeyHolder
  readonly alongside: Alongside<FiledOn>
}

/**
 * Files an outlet's reply; it is shown once it is reviewed.
 *
 * @throws Problem 'not-found', or 'invalid-request' for evidence that the outlet does not have
 */
export async function fileReply(
  { db, now, signer }: Store,
  { outletId, words, filer, alongside }: NewReply,
): Promise<FiledOn> {
  const record = requireStored(await findRecord(db, outletId), outletId)
  requireEvidence(record, words.evidence)
  const filedAt = now().toISOString()
  const document: ReplyDocument = { filed: words, proof: null, shown: null, review: null }
  return untilNotOvertaken(async () => {
    const row: StoredFiling = {
      id: await nextNumber(db, 'reply'),
      outlet_id: outletId,
      state: 'received',
      filer_id: filer.id,
      filer_name: filer.name,
      filed_at: filedAt,
      version: 1,
      body: JSON.stringify(document),
    }
    const filed = { row, record }
    await commit(db, [filingFiled(db, 'reply', row), await signedRow(signer, 'reply', row), ...alongside(filed)])
    return filed
  })
}

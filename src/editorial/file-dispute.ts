import { filingFiled, type StoredFiling } from '../db/filings.ts'
import { nextNumber } from '../db/proposals.ts'
import type { Dispute } from '../domain/editorial/dispute.ts'
import { type DisputeDocument, requireEvidence, requireStored } from '../domain/editorial/filing.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside } from './alongside.ts'
import { publishChange } from './publish-change.ts'
import { signedRow } from './sign-row.ts'

/** A filing with the record it is about, as its author sees it. */
export interface FiledOn {
  readonly row: StoredFiling
  readonly record: OutletRecord
}

export interface NewDispute extends Pick<Dispute, 'evidence' | 'disputant' | 'language'> {
  readonly outletId: string
  readonly statement: string
  readonly filer: KeyHolder
  readonly alongside: Alongside<FiledOn>
}

/**
 * Files a dispute and marks every disputed record, in one commit.
 *
 * @throws Problem 'not-found', or 'invalid-request' for evidence that the outlet does not have
 */
export async function fileDispute(
  store: Store,
  { outletId, evidence, disputant, statement, language, filer, alongside }: NewDispute,
): Promise<FiledOn> {
  const now = store.now()
  const at = now.toISOString()
  let filed: FiledOn | undefined
  await publishChange(store, outletId, now, async (stored) => {
    const record = requireStored(stored, outletId)
    requireEvidence(record, evidence)
    const id = await nextNumber(store.db, 'dispute')
    const steps = [{ state: 'received', at, by: filer.name, reason: null }] as const
    const shown: Dispute = { id, evidence, disputant, statement: null, language, proof: null, steps }
    const row: StoredFiling = {
      id,
      outlet_id: outletId,
      state: 'received',
      filer_id: filer.id,
      filer_name: filer.name,
      filed_at: at,
      version: 1,
      body: JSON.stringify({ statement, shown } satisfies DisputeDocument),
    }
    filed = { row, record }
    return {
      record: { ...record, disputes: [...record.disputes, shown] },
      cause: { kind: 'dispute', id, reason: 'Received.', by: filer.name, reviewedBy: null },
      alongside: [
        filingFiled(store.db, 'dispute', row),
        await signedRow(store.signer, 'dispute', row),
        ...alongside(filed),
      ],
    }
  })
  return filed as FiledOn
}

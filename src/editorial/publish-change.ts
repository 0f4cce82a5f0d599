import type { Statement } from '../db/database.ts'
import { type PublicationBasis, readBasisOfAny } from '../db/publication-basis.ts'
import type { Cause } from '../domain/editorial/change.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Store } from '../reading/store.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { publishRecords } from './publish.ts'

export interface MadeChange {
  readonly record: OutletRecord
  readonly cause: Cause
  /** Statements that take effect in the same commit. */
  readonly alongside: readonly Statement[]
}

/**
 * Publishes a change of one record. `make` derives it from the stored record (null where there is none) and is called
 * again with the new one where somebody else published in between; what it throws is passed on.
 */
export async function publishChange(
  { db, signer }: Pick<Store, 'db' | 'signer'>,
  outletId: string,
  now: Date,
  make: (stored: OutletRecord | null, basis: PublicationBasis) => MadeChange | Promise<MadeChange>,
): Promise<void> {
  await untilNotOvertaken(async () => {
    const basis = await readBasisOfAny(db, [outletId])
    const { record, cause, alongside } = await make(basis.stored.get(outletId)?.record ?? null, basis)
    await publishRecords(db, [record], { now, signer: await signer, cause, alongside, basis })
  })
}

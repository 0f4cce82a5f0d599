import type { Compilable } from 'kysely'
import { readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { findRecord } from '../db/record-document.ts'
import type { Cause } from '../domain/editorial/change.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { publishRecords } from './publish.ts'

export interface MadeChange {
  readonly record: OutletRecord
  readonly cause: Cause
  readonly alongside: readonly Compilable[]
}

/** Times that a change is made again where others publish in between. */
const MOST_ATTEMPTS = 8

/**
 * Publishes a change of one record, made by `make` from the record as it stands (null where there is none). Where somebody else publishes
 * in between, it is made again from what they left; what `make` throws ends it.
 */
export async function publishChange(
  db: Database,
  outletId: string,
  make: (stored: OutletRecord | null) => Promise<MadeChange>,
  { now, signer }: { readonly now: Date; readonly signer: Signer | undefined },
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { revision: basedOn } = await readCatalogueState(db)
    const { record, cause, alongside } = await make(await findRecord(db, outletId))
    try {
      await publishRecords(db, [record], { now, signer, cause, alongside, basedOn })
      return
    } catch (error) {
      const overtaken = error instanceof Problem && error.kind === 'conflict'
      if (!overtaken || attempt === MOST_ATTEMPTS) throw error
    }
  }
}

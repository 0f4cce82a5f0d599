import type { FilingTable, StoredFiling } from '../../db/filings.ts'
import { proofNameOf, proofTokenOf, proofUrlOf } from '../../domain/editorial/domain-proof.ts'
import { ownHostsOf } from '../../domain/editorial/filing.ts'
import type { OutletRecord } from '../../domain/record.ts'

/** Data for a caller who filed something or may review it, and so sees more of it. */
export interface Insider {
  readonly record: OutletRecord
  readonly now: string
}

export function filingTag(table: FilingTable, { id, version }: Pick<StoredFiling, 'id' | 'version'>): string {
  return `"${table}.${id}.${version}"`
}

/** What must be published where on the outlet's domain, to prove that it supports a filing. */
export function proofRequestOf(
  kind: FilingTable,
  row: Pick<StoredFiling, 'id' | 'outlet_id'>,
  text: string,
  { record, now }: Insider,
) {
  return {
    token: proofTokenOf({ kind, id: row.id, outletId: row.outlet_id, text }),
    places: ownHostsOf(record, now).map((host) => ({ host, dns: proofNameOf(host), wellKnown: proofUrlOf(host) })),
  }
}

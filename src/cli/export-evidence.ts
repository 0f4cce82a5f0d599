import { once } from 'node:events'
import { en } from '../domain/language/en/en.ts'
import { OUTLET_KINDS } from '../domain/outlet.ts'
import { EVIDENCE_CSV, EVIDENCE_NDJSON } from '../http/exports/evidence.ts'
import { outletPages } from '../http/exports/outlet-pages.ts'
import { embedded } from './embedded.ts'
import { UsageError } from './faults.ts'

export interface EvidenceOptions {
  readonly csv?: boolean | undefined
  readonly ndjson?: boolean | undefined
  readonly country?: string | undefined
  readonly kind?: string | undefined
  readonly q?: string | undefined
  readonly create?: boolean | undefined
}

/**
 * `masthead export evidence`: one row for each finding, track record entry, verdict and stake, in the service's export
 * format.
 */
export async function exportEvidence({ csv, ndjson, create, q, kind, country }: EvidenceOptions): Promise<void> {
  if (csv && ndjson) throw new UsageError('Give --csv or --ndjson, not both.')
  const ofKind = OUTLET_KINDS.find((each) => each === kind)
  if (kind !== undefined && ofKind === undefined)
    throw new UsageError(`--kind takes one of ${OUTLET_KINDS.join(', ')}.`)
  if (country !== undefined && !/^[a-z]{2}$/i.test(country))
    throw new UsageError('--country takes a country as two letters, as LB.')
  const { head, toText, end } = ndjson ? EVIDENCE_NDJSON : EVIDENCE_CSV
  const { store, close } = await embedded(create)
  try {
    const filters = { kind: ofKind, country: country?.toUpperCase() }
    const origin = process.env.MASTHEAD_URL ?? ''
    await put(head)
    for await (const outlets of outletPages(store, await store.catalogue.current(), { q, filters }, en))
      await put(outlets.map((outlet) => toText(outlet, { first: false, origin })).join(''))
    await put(end)
  } finally {
    close()
  }
}

async function put(output: string): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain')
}

import { CHAIN_START, type ChainHead } from '../domain/editorial/change.ts'
import type { OutletRecord } from '../domain/record.ts'
import { recordOfItsOwn } from '../domain/record.ts'
import { type CatalogueState, stateQuery, toCatalogueState } from './catalogue-state.ts'
import { headQuery } from './changes.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import { lookupPartsQuery } from './lookup-parts.ts'
import { digestOf, toRecord } from './record-document.ts'
import { findListings } from './register.ts'
import type { Schema } from './schema.ts'

export interface StoredRecord {
  readonly record: OutletRecord
  /** SHA-256 of the record's canonical JSON. */
  readonly digest: string
  readonly revision: number
}

/** Everything that a publication of some outlets is made from, read from one state. */
export interface PublicationBasis {
  readonly state: CatalogueState
  readonly head: ChainHead
  /** The outlets that exist, by id. */
  readonly stored: ReadonlyMap<string, StoredRecord>
  readonly lookupParts: readonly Schema['lookup_part'][]
}

/** Like `readBasis`, but an outlet that is only a listing has the listing's record. */
export async function readBasisOfAny(db: Database, ids: readonly string[]): Promise<PublicationBasis> {
  const basis = await readBasis(db, ids)
  const listings = await findListings(
    db,
    ids.filter((id) => !basis.stored.has(id)),
  )
  if (listings.size === 0) return basis
  const stored = new Map(basis.stored)
  for (const [id, { record, revision }] of listings) {
    const own = recordOfItsOwn(record)
    stored.set(id, { record: own, digest: digestOf(own), revision })
  }
  return { ...basis, stored }
}

/** Takes one round trip. */
export async function readBasis(db: Database, ids: readonly string[]): Promise<PublicationBasis> {
  const records = db.read
    .selectFrom('outlet')
    .innerJoin('outlet_record', 'outlet_record.outlet_id', 'outlet.id')
    .select(['outlet.id', 'outlet.digest', 'outlet.revision', 'outlet_record.body'])
    .where('outlet.id', 'in', eachOf(ids))
  const [states, heads, rows, lookupParts] = await db.together([
    stateQuery(db),
    headQuery(db),
    records,
    lookupPartsQuery(db, ids),
  ])
  return {
    state: toCatalogueState(states[0]),
    head: heads[0] ?? CHAIN_START,
    stored: new Map(
      rows.map(({ id, digest, revision, body }) => [id, { digest, revision, record: toRecord(body, id) }]),
    ),
    lookupParts,
  }
}

import canonicalize from 'canonicalize'
import { type CompiledQuery, sql } from 'kysely'
import type { OutletRecord } from '../domain/record.ts'
import { readCatalogueState } from './catalogue-state.ts'
import type { Database } from './database.ts'
import { digestOfText } from './digest-of-text.ts'
import { eachOf } from './each-of.ts'
import { findListings } from './register.ts'
import { readStored } from './stored-json.ts'

/** SHA-256 of a record's canonical JSON (RFC 8785), in hexadecimal. */
export function digestOf(record: object): string {
  return digestOfText(canonicalize(record) ?? '')
}

/**
 * Parses an outlet's stored document. Members that did not exist yet when it was written get their defaults. @throws
 * DamagedRow
 */
export function toRecord(body: string, id: string): OutletRecord {
  return readStored('outlet_record', id, () => {
    const stored = JSON.parse(body) as OutletRecord
    return {
      ...stored,
      trackRecord: stored.trackRecord.map((each) => ({
        ...each,
        occurredBy: each.occurredBy ?? null,
        occurredFrom: each.occurredFrom ?? null,
      })),
      references: stored.references.map((each) => ({ ...each, passage: each.passage ?? null })),
    }
  })
}

/** A record as version 0.1.0 wrote and digested it: without later members that have no value. */
export function withoutLaterMembers(record: OutletRecord): object {
  const saying = (members: object) => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null))
  return {
    ...record,
    trackRecord: record.trackRecord.map(({ occurredBy, occurredFrom, ...rest }) => ({
      ...rest,
      ...saying({ occurredBy, occurredFrom }),
    })),
    references: record.references.map(({ passage, ...rest }) => ({ ...rest, ...saying({ passage }) })),
  }
}

/** The record of an outlet including withdrawn parts, or that of a listing; null where there is neither. */
export async function findRecord(db: Database, id: string): Promise<OutletRecord | null> {
  const row = await db.read.selectFrom('outlet_record').select('body').where('outlet_id', '=', id).executeTakeFirst()
  if (row !== undefined) return toRecord(row.body, id)
  return (await findListings(db, [id])).get(id)?.record ?? null
}

/** A record and related columns, from one read. */
export interface RecordAsRead {
  readonly record: OutletRecord
  /** Increases with every change of what the outlet's context shows. */
  readonly revision: number
  /** Whether imported assessments are shown; see `shownRecord`. */
  readonly showsImported: boolean
}

/** Null where there is no such outlet. */
export async function findRevisedRecord(db: Database, id: string): Promise<RecordAsRead | null> {
  const row = await db.read
    .selectFrom('outlet')
    .innerJoin('outlet_record', 'outlet_record.outlet_id', 'outlet.id')
    .innerJoin('catalogue', (join) => join.on('catalogue.id', '=', 1))
    .select(['outlet.revision', 'outlet_record.body', 'catalogue.shows_imported'])
    .where('outlet.id', '=', id)
    .executeTakeFirst()
  if (row !== undefined)
    return {
      record: toRecord(row.body, id),
      revision: row.revision,
      showsImported: row.shows_imported === 1,
    }
  const listing = (await findListings(db, [id])).get(id)
  if (listing === undefined) return null
  const { showsImported } = await readCatalogueState(db)
  return { ...listing, showsImported }
}

/** Synchronous read of a record and its revision; undefined where there is none, or the store is asynchronous. */
export function findRevisedRecordNow(db: Database, id: string): RevisedRecord | undefined {
  const row = db.allNow?.(revisedQuery(db), [JSON.stringify([id])])[0]
  return row && toRevised(row)
}

/** The dossiers among `ids`, with their revisions. */
export async function findRevisedRecords(db: Database, ids: readonly string[]): Promise<readonly RevisedRecord[]> {
  const rows = await db.all(revisedQuery(db), [JSON.stringify(ids)])
  return rows.map(toRevised)
}

/** A record from one read; see `RecordAsRead`. */
export interface RevisedRecord extends RecordAsRead {
  readonly id: string
}

function toRevised({ id, revision, body, shows_imported }: RevisedRow): RevisedRecord {
  return { id, revision, record: toRecord(body, id), showsImported: shows_imported === 1 }
}

interface RevisedRow {
  readonly id: string
  readonly revision: number
  readonly body: string
  readonly shows_imported: number
}

const revisedQueries = new WeakMap<Database, CompiledQuery<RevisedRow>>()

/** Compiled once, because every context may need it. */
function revisedQuery(db: Database): CompiledQuery<RevisedRow> {
  const known = revisedQueries.get(db)
  if (known !== undefined) return known
  const made = db.read
    .selectFrom('outlet')
    .innerJoin('outlet_record', 'outlet_record.outlet_id', 'outlet.id')
    .innerJoin('catalogue', (join) => join.on('catalogue.id', '=', sql.lit(1)))
    .select(['outlet.id', 'outlet.revision', 'outlet_record.body', 'catalogue.shows_imported'])
    .where('outlet.id', 'in', eachOf([]))
    .compile()
  revisedQueries.set(db, made)
  return made
}

/** The records of `ids` that exist, by id, including listings. */
export async function findRecords(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, OutletRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await db.read
    .selectFrom('outlet_record')
    .select(['outlet_id', 'body'])
    .where('outlet_id', 'in', eachOf(ids))
    .execute()
  const found = new Map(rows.map(({ outlet_id, body }) => [outlet_id, toRecord(body, outlet_id)]))
  const listed = await findListings(
    db,
    ids.filter((id) => !found.has(id)),
  )
  for (const [id, { record }] of listed) found.set(id, record)
  return found
}

/** Up to `limit` records after `after`, ordered by id. */
export async function listRecords({ read }: Database, after: string, limit: number): Promise<readonly OutletRecord[]> {
  const rows = await read
    .selectFrom('outlet_record')
    .select(['outlet_id', 'body'])
    .where('outlet_id', '>', after)
    .orderBy('outlet_id')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(({ outlet_id, body }) => toRecord(body, outlet_id))
}

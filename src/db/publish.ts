import { type Compilable, CompiledQuery } from 'kysely'
import { type CompiledOutlet, compileOutlet } from '../domain/context/compiled-outlet.ts'
import type { LookupEntry } from '../domain/lookup/entry.ts'
import { lookupEntryOf } from '../domain/lookup/entry-of.ts'
import { fold } from '../domain/lookup/fold.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { type CatalogueState, readCatalogueState } from './catalogue-state.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import { insertRows } from './insert-rows.ts'
import { digestOf } from './record-document.ts'
import { addRecordRows, emptyRows, RECORD_TABLES } from './record-rows.ts'
import type { Schema } from './schema.ts'

export interface Publication {
  /** Ids of the outlets whose record changed. */
  readonly changed: readonly string[]
  readonly unchanged: number
}

export interface PublishOptions {
  readonly now: Date
  /** Written beside the revision where the records came from catalogue files. */
  readonly filesDigest?: string
  /** Statements that must take effect with the publication, such as the change log's. */
  readonly alongside?: readonly Compilable[]
  readonly progress?: (done: number, total: number) => void
  /** The catalogue's revision at which the records were read that these are made from; where it has moved on, a 'conflict'. */
  readonly basedOn?: number
}

/** Slices of the lookup: one change writes one slice again. */
const LOOKUP_PARTS = 64

/**
 * Writes records whole, with all that is compiled from them, in one commit; those that say what is stored already are left alone.
 * A publication by somebody else in the meantime is a Problem 'conflict', and nothing is written.
 */
export async function publishRecords(
  db: Database,
  records: readonly OutletRecord[],
  { now, filesDigest, alongside = [], progress, basedOn }: PublishOptions,
): Promise<Publication> {
  const state = await readCatalogueState(db)
  if (basedOn !== undefined && basedOn !== state.revision) throw overtaken()
  const stored = await readStored(db, records)
  const changed = records
    .map((record) => ({ record, digest: digestOf(record), stored: stored.get(record.id) }))
    .filter(({ digest, stored }) => digest !== stored?.digest)
  const sameFiles = filesDigest === undefined || filesDigest === state.filesDigest
  if (changed.length === 0 && sameFiles && alongside.length === 0) return { changed: [], unchanged: records.length }

  const day = now.toISOString().slice(0, 10)
  const rows = emptyRows()
  const outlets: Schema['outlet'][] = []
  const documents: Schema['outlet_record'][] = []
  const flags: Schema['outlet_flag'][] = []
  const contexts: Schema['compiled_context'][] = []
  changed.forEach(({ record, digest, stored }, at) => {
    const revision = (stored?.revision ?? 0) + 1
    const compiled = compileOutlet(shownRecord(record, state.showsImported), day)
    addRecordRows(rows, record)
    outlets.push(outletRow(record, compiled, { digest, revision, published_in: state.revision + 1, now, day }))
    documents.push({ outlet_id: record.id, body: JSON.stringify(record) })
    for (const code of compiled.flags) flags.push({ code, outlet_id: record.id })
    for (const { language, body } of compiled.tails)
      contexts.push({ outlet_id: record.id, language, day, revision, body })
    if (at % 100 === 99 || at === changed.length - 1) progress?.(at + 1, changed.length)
  })

  const ids = changed.map(({ record }) => record.id)
  const lookup = await lookupChanges(
    db,
    changed.map(({ record }) => record),
  )
  await commitPublication(db, [
    moveRevision(state, now, lookup.length > 0, filesDigest),
    ...(changed.length === 0 ? [] : emptied(db, ids)),
    ...insertRows(
      'assessor',
      ASSESSORS.map(({ id, name, family }) => ({ id, name, family })),
      ON_ASSESSOR,
    ),
    ...insertRows('outlet', outlets, updating(outlets)),
    ...insertRows('outlet_record', documents),
    ...insertRows('party', rows.party, 'on conflict do nothing'),
    ...[...RECORD_TABLES].reverse().flatMap((table) => insertRows(table, rows[table] as never[])),
    ...insertRows('outlet_flag', flags),
    ...insertRows('compiled_context', contexts),
    ...insertRows('lookup_part', lookup, 'on conflict (part) do update set body = excluded.body'),
    ...alongside,
  ])
  return { changed: ids, unchanged: records.length - changed.length }
}

const ON_ASSESSOR = 'on conflict (id) do update set name = excluded.name, family = excluded.family'

async function readStored({ read }: Database, records: readonly OutletRecord[]) {
  const rows = await read
    .selectFrom('outlet')
    .select(['id', 'digest', 'revision'])
    .where('id', 'in', eachOf(records.map(({ id }) => id)))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

function outletRow(
  record: OutletRecord,
  { name, nativeName, score }: CompiledOutlet,
  {
    digest,
    revision,
    published_in,
    now,
    day,
  }: { digest: string; revision: number; published_in: number; now: Date; day: string },
): Schema['outlet'] {
  return {
    id: record.id,
    name,
    native_name: nativeName,
    sort_name: fold(name),
    kind: record.kind,
    country: record.country,
    languages: JSON.stringify(record.languages),
    founded: record.founded,
    closed: record.closed,
    note: record.note,
    revision,
    published_in,
    digest,
    recorded_at: record.recordedAt,
    published_at: now.toISOString(),
    score_status: score.status,
    score_value: score.value,
    score_band: score.band,
    scored_on: day,
  }
}

function updating(outlets: readonly Schema['outlet'][]): string {
  const columns = Object.keys(outlets[0] ?? {}).filter((column) => column !== 'id')
  return `on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`
}

/** The rows of these outlets gone, to be written again: what they said stays in the record, as withdrawn. */
function emptied(db: Database, ids: readonly string[]): readonly Compilable[] {
  const tables = [...RECORD_TABLES, 'outlet_flag', 'compiled_context', 'outlet_record'] as const
  return tables.map((table) => db.read.deleteFrom(table).where('outlet_id' as never, 'in', eachOf(ids) as never))
}

/** The slices of the lookup that these records change. */
async function lookupChanges({ read }: Database, records: readonly OutletRecord[]): Promise<Schema['lookup_part'][]> {
  const byPart = Map.groupBy(records, ({ id }) => partOf(id))
  const stored = await read
    .selectFrom('lookup_part')
    .select(['part', 'body'])
    .where('part', 'in', eachOf([...byPart.keys()].map(String)) as never)
    .execute()
  const bodies = new Map(stored.map(({ part, body }) => [part, body]))
  const changes: Schema['lookup_part'][] = []
  for (const [part, members] of byPart) {
    const before = bodies.get(part) ?? '[]'
    const fresh = new Map(members.map((record) => [record.id, lookupEntryOf(record)]))
    const others = (JSON.parse(before) as LookupEntry[]).filter(({ id }) => !fresh.has(id))
    const body = JSON.stringify([...others, ...fresh.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (body !== before) changes.push({ part, body })
  }
  return changes
}

/** FNV-1a over the id's code units. */
function partOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % LOOKUP_PARTS
}

/** Moves the revision, or breaks the whole commit on `not null` where it has moved already. */
function moveRevision(state: CatalogueState, now: Date, lookup: boolean, filesDigest: string | undefined): Compilable {
  const text = `update catalogue set revision = case when revision = ? then revision + 1 end,
    lookup_revision = lookup_revision + ?, published_at = ?, files_digest = coalesce(?, files_digest) where id = 1`
  const parameters = [state.revision, lookup ? 1 : 0, now.toISOString(), filesDigest ?? null]
  return { compile: () => CompiledQuery.raw(text, parameters) }
}

function overtaken(): Problem {
  return new Problem(
    'conflict',
    'Somebody else published in the meantime: read the record again and repeat the change.',
  )
}

/** A commit that moves the revision. @throws Problem 'conflict' where it had moved already */
export async function commitPublication(db: Database, statements: readonly Compilable[]): Promise<void> {
  try {
    await db.commit(statements)
  } catch (error) {
    if (error instanceof Error && /NOT NULL constraint failed: catalogue\.revision/.test(error.message))
      throw overtaken()
    throw error
  }
}

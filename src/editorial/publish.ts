import { type Compilable, CompiledQuery } from 'kysely'
import { type CatalogueState, readCatalogueState } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { eachOf } from '../db/each-of.ts'
import { insertRows } from '../db/insert-rows.ts'
import { lookupChanges } from '../db/lookup-parts.ts'
import { digestOf } from '../db/record-document.ts'
import { addRecordRows, emptyRows, RECORD_TABLES } from '../db/record-rows.ts'
import type { Schema } from '../db/schema.ts'
import { type CompiledOutlet, compileOutlet } from '../domain/context/compiled-outlet.ts'
import type { Cause } from '../domain/editorial/change.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import { fold } from '../domain/lookup/fold.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { changeStatements, type PublishedChange } from './change-entries.ts'

export interface Publication {
  /** Ids of the outlets whose record changed. */
  readonly changed: readonly string[]
  readonly unchanged: number
}

export interface PublishOptions {
  readonly now: Date
  /** Written beside the revision where the records came from catalogue files. */
  readonly filesDigest?: string
  /** What the change log says of why and by whom; the catalogue's files unless told otherwise. */
  readonly cause?: Cause
  /** Signs the change log's head. */
  readonly signer?: Signer | undefined
  /** Statements that must take effect with the publication; they run after the change log's. */
  readonly alongside?: readonly Compilable[]
  readonly progress?: (done: number, total: number) => void
  /** The catalogue's revision at which the records were read that these are made from; where it has moved on, a 'conflict'. */
  readonly basedOn?: number
}

const FROM_FILES: Cause = {
  kind: 'catalogue',
  id: null,
  reason: 'Loaded from the reviewed files of the catalogue.',
  by: 'catalogue',
  reviewedBy: null,
}

/**
 * Writes records whole, with all that is compiled from them and an entry a record in the change log, in one commit; those that say what is
 * stored already are left alone. A publication by somebody else in the meantime is a Problem 'conflict', and nothing is written.
 */
export async function publishRecords(
  db: Database,
  records: readonly OutletRecord[],
  { now, filesDigest, cause = FROM_FILES, signer, alongside = [], progress, basedOn }: PublishOptions,
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
  const published: PublishedChange[] = []
  changed.forEach(({ record, digest, stored }, at) => {
    const revision = (stored?.revision ?? 0) + 1
    const compiled = compileOutlet(shownRecord(record, state.showsImported), day)
    addRecordRows(rows, record)
    published.push({ record, name: compiled.name, standing: compiled.score, digest, isNew: stored === undefined })
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
    ...(await changeStatements(db, published, { now, day, cause, signer, showsImported: state.showsImported })),
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
    band_stability: score.bandStability,
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

const OVERTAKEN =
  /NOT NULL constraint failed: (catalogue\.revision|change_head\.seq)|UNIQUE constraint failed: change\.seq/

/** A commit that moves the revision. @throws Problem 'conflict' where it had moved already */
export async function commitPublication(db: Database, statements: readonly Compilable[]): Promise<void> {
  try {
    await db.commit(statements)
  } catch (error) {
    if (error instanceof Error && OVERTAKEN.test(error.message)) throw overtaken()
    throw error
  }
}

import type { LookupEntry } from '../domain/lookup/entry.ts'
import { lookupEntryOf } from '../domain/lookup/entry-of.ts'
import { fromPackedLine, toPackedLine } from '../domain/lookup/packed-entries.ts'
import { type PackedSlice, packedSlice } from '../domain/lookup/packed-slice.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import type { Schema } from './schema.ts'
import { readStored } from './stored-json.ts'

/** Slices of the lookup, so that a change rewrites one of them. A slice holds one line of JSON for each outlet. */
const LOOKUP_PARTS = 64
/** Slices read at a time; their text is released before the next are read. */
const PARTS_AT_ONCE = 8

/** The lookup entries of all dossiers, ordered by slice, then by id. */
export async function readLookupEntries(db: Database): Promise<readonly LookupEntry[]> {
  const entries: LookupEntry[] = []
  for await (const rows of readLookupParts(db))
    for (const { part, body } of rows) entries.push(...linesOf(body).map(entryIn(part)))
  return entries
}

/** All slices of the dossiers as bytes, ordered by number; those of `before` with the same bytes are the same objects. */
export async function readDossierSlices(
  db: Database,
  pause: () => Promise<void>,
  before: ReadonlyMap<number, PackedSlice> = new Map(),
): Promise<ReadonlyMap<number, PackedSlice>> {
  const slices = new Map<number, PackedSlice>()
  for await (const rows of readLookupParts(db)) {
    await pause()
    for (const { part, body } of rows) {
      const slice = packedSlice(body, entryIn(part))
      const earlier = before.get(part)
      slices.set(part, earlier !== undefined && areSame(slice.bytes, earlier.bytes) ? earlier : slice)
    }
  }
  return slices
}

async function* readLookupParts({ read }: Database): AsyncGenerator<readonly Schema['lookup_part'][]> {
  for (let from = 0; from < LOOKUP_PARTS; from += PARTS_AT_ONCE)
    yield await read
      .selectFrom('lookup_part')
      .select(['part', 'body'])
      .where('part', '>=', from)
      .where('part', '<', from + PARTS_AT_ONCE)
      .orderBy('part')
      .execute()
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
  return true
}

/** The stored slices that contain these outlets. */
export function lookupPartsQuery({ read }: Database, ids: readonly string[]) {
  const parts = [...new Set(ids.map(partOf))]
  return read.selectFrom('lookup_part').select(['part', 'body']).where('part', 'in', eachOf(parts))
}

/** The slices changed by these records, given the stored ones. */
export function lookupChanges(
  records: readonly OutletRecord[],
  stored: readonly Schema['lookup_part'][],
): readonly Schema['lookup_part'][] {
  const byPart = Map.groupBy(records, ({ id }) => partOf(id))
  const bodies = new Map(stored.map(({ part, body }) => [part, body]))
  const changes: Schema['lookup_part'][] = []
  for (const [part, members] of byPart) {
    const before = bodies.get(part) ?? ''
    const fresh = new Map(members.map((record) => [record.id, lookupEntryOf(record)]))
    const others = linesOf(before)
      .map(entryIn(part))
      .filter(({ id }) => !fresh.has(id))
    const body = [...others, ...fresh.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(toPackedLine)
      .join('\n')
    if (body !== before) changes.push({ part, body })
  }
  return changes
}

/** A parser for the lines of a slice. */
function entryIn(part: number): (line: string) => LookupEntry {
  return (line) => readStored('lookup_part', part, () => fromPackedLine(line))
}

function linesOf(body: string): readonly string[] {
  return body === '' ? [] : body.split('\n')
}

/** The outlet's slice: FNV-1a hash of the id's UTF-16 units. */
function partOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % LOOKUP_PARTS
}

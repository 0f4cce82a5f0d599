import type { LookupEntry } from '../domain/lookup/entry.ts'
import { lookupEntryOf } from '../domain/lookup/entry-of.ts'
import { entryPacker, fromPackedLine, toPackedLine } from '../domain/lookup/packed-entries.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import type { Schema } from './schema.ts'

/** Slices of the lookup: one change writes one slice again. Each is a line of JSON an outlet. */
const LOOKUP_PARTS = 64
/** Slices read at once: their text is let go before the next is read. */
const PARTS_AT_ONCE = 8

/** What matching is built from of the outlets that have records of their own, in order of slice, then of id. */
export async function readLookupEntries(db: Database): Promise<readonly LookupEntry[]> {
  const pack = entryPacker()
  await packDossiers(db, pack)
  return pack.packed().entries
}

/** Packs them; gives back their lines. */
export async function packDossiers(
  { read }: Database,
  pack: ReturnType<typeof entryPacker>,
): Promise<readonly string[]> {
  const lines: string[] = []
  for (let from = 0; from < LOOKUP_PARTS; from += PARTS_AT_ONCE) {
    const rows = await read
      .selectFrom('lookup_part')
      .select('body')
      .where('part', '>=', from)
      .where('part', '<', from + PARTS_AT_ONCE)
      .orderBy('part')
      .execute()
    for (const { body } of rows) {
      pack.add(body)
      lines.push(...linesOf(body))
    }
  }
  return lines
}

/** The slices that these outlets are in, as they are stored. */
export function lookupPartsQuery({ read }: Database, ids: readonly string[]) {
  const parts = [...new Set(ids.map(partOf))]
  return read.selectFrom('lookup_part').select(['part', 'body']).where('part', 'in', eachOf(parts))
}

/** The slices that these records change, made from those stored. */
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
      .map(fromPackedLine)
      .filter(({ id }) => !fresh.has(id))
    const body = [...others, ...fresh.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(toPackedLine)
      .join('\n')
    if (body !== before) changes.push({ part, body })
  }
  return changes
}

function linesOf(body: string): readonly string[] {
  return body === '' ? [] : body.split('\n')
}

/** FNV-1a over the id's code units. */
function partOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % LOOKUP_PARTS
}

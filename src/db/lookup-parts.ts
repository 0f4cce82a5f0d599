import type { LookupEntry } from '../domain/lookup/entry.ts'
import { lookupEntryOf } from '../domain/lookup/entry-of.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import type { Schema } from './schema.ts'

/** Slices of the lookup: one change writes one slice again. */
const LOOKUP_PARTS = 64

/** The slices of the lookup that these records change. */
export async function lookupChanges(
  { read }: Database,
  records: readonly OutletRecord[],
): Promise<Schema['lookup_part'][]> {
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

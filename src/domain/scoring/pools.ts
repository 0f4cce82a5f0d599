import type { TrackRecordEntry } from '../evidence.ts'
import type { Methodology, Pool, Term } from './methodology.ts'
import { toNano } from './round.ts'
import type { Reading } from './signal.ts'
import type { Weighed } from './weighing.ts'

/** The factor on each member of a pool whose members would weigh `weight` units together: `cap / (half + weight)`. */
export function shareLeft({ cap, half }: Pool, weight: number): number {
  return toNano(cap / (half + weight))
}

/** The pool that a reading belongs to, with a key for the pool instance; null for a reading that counts by itself. */
export function findPool(
  term: Term,
  reading: Reading,
  { pools, completeRecords }: Methodology,
): { readonly pool: Pool; readonly key: string } | null {
  const record = completeRecords?.of.find((each) => isWithin(reading, each))
  const id = record === undefined ? term.pool : completeRecords?.pool
  const pool = pools?.find((each) => each.id === id)
  return pool === undefined ? null : { pool, key: record === undefined ? pool.id : `${pool.id} ${record.body}` }
}

/** Sets the `repeat` of each member of a pool to its factor from `shareLeft`. */
export function sharePools(weighed: Iterable<Weighed>): void {
  const members = new Map<string, { readonly pool: Pool; readonly list: Weighed[] }>()
  for (const each of weighed) {
    if (each.pool === null) continue
    const found = members.get(each.pool.key)
    if (found === undefined) members.set(each.pool.key, { pool: each.pool.pool, list: [each] })
    else found.list.push(each)
  }
  for (const { pool, list } of members.values()) {
    const left = shareLeft(pool, weightOf(list))
    for (const each of list) each.repeat = left
  }
}

/** Summed from the smallest, so that the order of records cannot change the last digit. */
function weightOf(list: readonly Weighed[]): number {
  return list
    .map(({ strength }) => strength)
    .sort((one, other) => one - other)
    .reduce((sum, strength) => sum + strength, 0)
}

function isWithin({ known }: Reading, { body, from, to }: { body: string; from: string; to: string }): boolean {
  const record = known.record as Partial<TrackRecordEntry>
  return record.kind === 'ruling' && record.body === body && known.on !== null && known.on >= from && known.on <= to
}

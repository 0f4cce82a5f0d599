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
export type PoolFinder = (term: Term, reading: Reading) => Weighed['pool']

const FINDERS = new WeakMap<Methodology, PoolFinder>()

/** The pool finder of a methodology. Its maps are built once for each methodology. */
export function poolFinderOf(methodology: Methodology): PoolFinder {
  const made = FINDERS.get(methodology) ?? makeFinder(methodology)
  FINDERS.set(methodology, made)
  return made
}

function makeFinder({ pools = [], completeRecords }: Methodology): PoolFinder {
  const byId = new Map(pools.map((pool) => [pool.id, { pool, key: pool.id }]))
  const whole = byId.get(completeRecords?.pool ?? '')?.pool
  const records = (completeRecords?.of ?? []).map(({ body, from, to }) => ({
    body,
    from,
    to,
    shared: whole === undefined ? null : { pool: whole, key: `${whole.id} ${body}` },
  }))
  const byBody = Map.groupBy(records, ({ body }) => body)
  return ({ pool }, { known: { record, on } }) => {
    const { kind, body } = record as Partial<TrackRecordEntry>
    const complete =
      kind === 'ruling' && on !== null
        ? byBody.get(body ?? '')?.find(({ from, to }) => on >= from && on <= to)
        : undefined
    return complete === undefined ? (byId.get(pool ?? '') ?? null) : complete.shared
  }
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

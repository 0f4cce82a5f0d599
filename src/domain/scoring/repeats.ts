import { toMicro } from './round.ts'
import { byAge, type Weighed } from './weighing.ts'

/**
 * The `repeat` factor of each reading that repeats others: the n-th of the same kind, outcome and body within one calendar year counts
 * 1/n. They are counted from the strongest, so that one more ruling never makes the rest lighter than it is heavy.
 */
export function repeatsOf(weighed: readonly Weighed[]): ReadonlyMap<Weighed, number> {
  const groups = new Map<string, Weighed[]>()
  for (const each of weighed) {
    const { group, known } = each.reading
    if (group === null) continue
    const key = `${known.on === null ? 'undated' : known.on.slice(0, 4)}|${group}`
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [each])
    else members.push(each)
  }

  const repeats = new Map<Weighed, number>()
  for (const members of groups.values()) {
    if (members.length === 1) continue
    members.sort((one, other) => other.strength - one.strength || byAge(one, other))
    members.forEach((each, index) => {
      if (index > 0) repeats.set(each, toMicro(1 / (index + 1)))
    })
  }
  return repeats
}

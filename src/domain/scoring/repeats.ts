import { yearOf } from './day-number.ts'
import { toMicro } from './round.ts'
import { byAge, type Weighed } from './weighing.ts'

/** By kind, body, outcome and calendar year; −1 for undated readings. */
type Tree<Leaf> = Map<string, Map<string, Map<string, Map<number, Leaf>>>>

/**
 * Sets the `repeat` of readings that repeat others: the n-th of the same kind, outcome and body in one calendar year
 * counts 1/n. They are ordered from the strongest, so that one more ruling never takes away more weight than it adds.
 */
export function discountRepeats(weighed: Iterable<Weighed>): void {
  const tree: Tree<Weighed[]> = new Map()
  const repeated = new Set<Weighed[]>()
  for (const each of weighed) {
    const { group, known, outcome } = each.reading
    if (group === null) continue
    const byOutcome = found(tree, group.kind, newMap<string, Map<string, Map<number, Weighed[]>>>)
    const byBody = found(byOutcome, outcome, newMap<string, Map<number, Weighed[]>>)
    const byYear = found(byBody, group.body, newMap<number, Weighed[]>)
    const members = found(byYear, known.on === null ? -1 : yearOf(known.on), newList)
    if (members.push(each) === 2) repeated.add(members)
  }
  for (const members of repeated) {
    members.sort((one, other) => other.strength - one.strength || byAge(one, other))
    members.forEach((each, index) => {
      each.repeat = toMicro(1 / (index + 1))
    })
  }
}

const newMap = <Key, Value>(): Map<Key, Value> => new Map()
const newList = (): Weighed[] => []

function found<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

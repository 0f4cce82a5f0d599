import type { ArticleMessages } from '../messages.ts'
import type { ArticleLookup, Merge, MergeCause, Owner } from '../reading.ts'

/** Two outlets of which one only passed on the other's text in this article, and how. */
export interface PassedOn {
  readonly outletId: string
  readonly from: string
  readonly cause: 'syndication' | 'wire-credit'
}

export interface Independence {
  readonly independentOutlets: number
  readonly merges: readonly Merge[]
}

/** Says of two outlets, by name, why they are one source. */
type Saying = (a: string, b: string) => string

/**
 * Counts groups of unrelated outlets. Outlets with a common owner, funder, parent or state, and outlets that passed on
 * another's text in this article, are one group; that one republishes another in general says nothing about this text.
 * Each merge has the reason that first joined two groups, so there are exactly outlets − groups merges.
 */
export function independenceOf(
  outletIds: readonly string[],
  passedOn: readonly PassedOn[],
  lookup: Pick<ArticleLookup, 'ownersOf' | 'relatedOf'>,
  nameOf: (outletId: string) => string,
  countryOf: (outletId: string) => string | null,
  messages: ArticleMessages,
): Independence {
  const group = new Map(outletIds.map((id) => [id, id]))
  const merges: Merge[] = []
  const root = (id: string): string => {
    let at = id
    while (group.get(at) !== at) at = group.get(at) as string
    return at
  }
  const merge = (a: string, b: string, cause: MergeCause, party: string | null, say: Saying): void => {
    if (!group.has(a) || !group.has(b)) return
    const first = root(a)
    const second = root(b)
    if (first === second) return
    group.set(second, first)
    merges.push({ outletIds: [a, b], cause, party, detail: say(nameOf(a), nameOf(b)) })
  }

  for (const { outletId, from, cause } of passedOn)
    merge(outletId, from, cause, null, cause === 'syndication' ? messages.syndication : messages.wireCredit)
  for (const id of outletIds) {
    for (const { outletId, relation } of lookup.relatedOf(id)) {
      if (relation === 'edition' || relation === 'parent') merge(id, outletId, 'edition', null, messages.edition)
    }
  }
  const owned = new Map<string, string>()
  const funded = new Map<string, string>()
  for (const id of outletIds) {
    for (const owner of lookup.ownersOf(id)) {
      const { party, relation } = owner
      const key = keyOf(owner)
      if (party === null || key === '' || relation === 'affiliated') continue
      const [holders, cause] =
        relation === 'funds' ? ([funded, 'same-funder'] as const) : ([owned, 'same-owner'] as const)
      const other = holders.get(key)
      if (other === undefined) holders.set(key, id)
      else if (other !== id) {
        const say = cause === 'same-funder' ? messages.sameFunder : messages.sameOwner
        merge(other, id, cause, party, (a, b) => say(a, b, party))
      }
    }
  }
  const states = new Map<string, string>()
  for (const id of outletIds) {
    const country = countryOf(id)
    if (country === null || !lookup.ownersOf(id).some(isInStatesHands)) continue
    const other = states.get(country)
    if (other === undefined) states.set(country, id)
    else merge(other, id, 'same-state', null, (a, b) => messages.sameState(a, b, country))
  }
  return { independentOutlets: new Set(outletIds.map(root)).size, merges }
}

/** Two ministries of one state count as one owner. A state that only funds an outlet neither owns nor controls it. */
function isInStatesHands({ isState, relation }: Owner): boolean {
  return isState && relation !== 'affiliated' && relation !== 'funds'
}

const keys = new WeakMap<Owner, string>()

/**
 * An owner's comparison key: `Islamic Revolutionary Guard Corps (IRGC)` is the same party as without the abbreviation. An
 * unknown party has none. Cached for each stake of the catalogue.
 */
function keyOf(owner: Owner): string {
  let key = keys.get(owner)
  if (key === undefined) {
    key = owner.party === null ? '' : partyKey(owner.party)
    keys.set(owner, key)
  }
  return key
}

function partyKey(party: string): string {
  const key = party
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return /^(unknown|not known|unnamed|no shareholders?.*|various.*|private investors?|shareholders|public)$/.test(key)
    ? ''
    : key
}

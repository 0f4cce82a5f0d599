import { type AccountIndex, accountIndexBuilder } from './account-index.ts'
import type { LookupEntry } from './entry.ts'
import { type HostIndex, hostIndexBuilder } from './host-index.ts'
import { type IssnIndex, issnIndexBuilder } from './issn-index.ts'
import { type LabelIndex, labelIndexBuilder } from './label-index.ts'
import { type NameIndex, nameIndexBuilder } from './name-index.ts'
import { once } from './once.ts'
import { buildPrefixIndex, type PrefixIndex } from './prefix-index.ts'
import { buildSoundIndex, type SoundIndex } from './sound-index.ts'
import { finished, type Steps } from './steps.ts'
import { buildTrigramIndex, type TrigramIndex } from './trigram-index.ts'

/** All indexes for matching, built once from the catalogue and immutable. */
export interface Lookup {
  readonly entries: readonly LookupEntry[]
  readonly entry: (id: string) => LookupEntry | undefined
  /** Index of an outlet among `entries`. */
  readonly numberOf: (id: string) => number | undefined
  readonly hosts: HostIndex
  readonly accounts: AccountIndex
  readonly issns: IssnIndex
  readonly names: NameIndex
  readonly labels: LabelIndex
  /** Built on first use, like the next three: a plain address or an exact name needs none of them. */
  readonly prefixes: () => PrefixIndex
  readonly trigrams: () => TrigramIndex
  readonly sounds: () => SoundIndex
  readonly romanisedSounds: () => SoundIndex
}

/** Builds a lookup. Equal matches are listed in the order of `entries`. */
export function buildLookup(entries: readonly LookupEntry[]): Lookup {
  return finished(lookupSteps(entries))
}

/** Builds a lookup in steps of a few milliseconds. */
export function* lookupSteps(entries: readonly LookupEntry[]): Steps<Lookup> {
  const { numbers, hosts, accounts, issns, names, labels } = yield* gather(entries)
  return {
    entries,
    entry: (id) => entries[numbers.get(id) ?? -1],
    numberOf: (id) => numbers.get(id),
    hosts,
    accounts,
    issns,
    names,
    labels,
    prefixes: once(() => buildPrefixIndex(names.keys)),
    trigrams: once(() => buildTrigramIndex(names.keys)),
    sounds: once(() => buildSoundIndex(names, entries, false)),
    romanisedSounds: once(() => buildSoundIndex(names, entries, true)),
  }
}

/** Entries gathered in one step. */
const AT_ONCE = 50

/**
 * Reads each entry once, as decoding is expensive. A function of its own, so that the closures in the lookup do not
 * keep the builders alive.
 */
function* gather(entries: readonly LookupEntry[]) {
  const numbers = new Map<string, number>()
  const hosts = hostIndexBuilder()
  const accounts = accountIndexBuilder()
  const issns = issnIndexBuilder()
  const names = nameIndexBuilder()
  const labels = labelIndexBuilder()
  for (const [index, entry] of entries.entries()) {
    if (index % AT_ONCE === 0) yield
    numbers.set(entry.id, index)
    hosts.add(entry, index)
    accounts.add(entry, index)
    issns.add(entry, index)
    names.add(entry, index)
    labels.add(entry, index)
  }
  const builtHosts = hosts.build()
  yield
  const builtAccounts = accounts.build()
  yield
  const builtNames = names.build()
  yield
  return {
    numbers,
    hosts: builtHosts,
    accounts: builtAccounts,
    issns: issns.build(),
    names: builtNames,
    labels: labels.build(),
  }
}

import { type AccountIndex, accountIndexBuilder } from './account-index.ts'
import { buildDossierTrigrams, type DossierTrigrams } from './dossier-trigrams.ts'
import type { LookupEntry } from './entry.ts'
import { buildHashTable, firstRow, type HashTable, hashOf, rowAfter } from './hash-table.ts'
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
  /** Built on first use, like the next four: a plain address or an exact name needs none of them. */
  readonly prefixes: () => PrefixIndex
  readonly trigrams: () => TrigramIndex
  readonly dossierTrigrams: () => DossierTrigrams
  readonly sounds: () => SoundIndex
  readonly romanisedSounds: () => SoundIndex
}

/** Builds a lookup. Equal matches are listed in the order of `entries`. */
export function buildLookup(entries: readonly LookupEntry[]): Lookup {
  return finished(lookupSteps(entries))
}

/** Builds a lookup in steps of a few milliseconds. */
export function* lookupSteps(entries: readonly LookupEntry[]): Steps<Lookup> {
  const { ids, hosts, accounts, issns, names, labels } = yield* gather(entries)
  const numberOf = (id: string) => numberIn(ids, entries, id)
  return {
    entries,
    entry: (id) => entries[numberOf(id) ?? -1],
    numberOf,
    hosts,
    accounts,
    issns,
    names,
    labels,
    prefixes: once(() => buildPrefixIndex(names.keys)),
    trigrams: once(() => buildTrigramIndex(names.keys)),
    dossierTrigrams: once(() => buildDossierTrigrams(names)),
    sounds: once(() => buildSoundIndex(names, entries, false)),
    romanisedSounds: once(() => buildSoundIndex(names, entries, true)),
  }
}

function numberIn(ids: HashTable, entries: readonly LookupEntry[], id: string): number | undefined {
  for (let row = firstRow(ids, hashOf(id)); row !== -1; row = rowAfter(ids, row))
    if (entries[row]?.id === id) return row
  return undefined
}

/** Entries gathered in one step. */
const AT_ONCE = 50

/**
 * Reads each entry once, as decoding is expensive. A function of its own, so that the closures in the lookup do not
 * keep the builders alive.
 */
function* gather(entries: readonly LookupEntry[]) {
  const idHashes = new Int32Array(entries.length)
  const hosts = hostIndexBuilder()
  const accounts = accountIndexBuilder()
  const issns = issnIndexBuilder()
  const names = nameIndexBuilder()
  const labels = labelIndexBuilder()
  for (const [index, entry] of entries.entries()) {
    if (index % AT_ONCE === 0) yield
    idHashes[index] = hashOf(entry.id)
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
  const ids = buildHashTable(idHashes)
  yield
  return {
    ids,
    hosts: builtHosts,
    accounts: builtAccounts,
    issns: issns.build(),
    names: builtNames,
    labels: labels.build(),
  }
}

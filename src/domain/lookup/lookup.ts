import type { AccountIndex } from './account-index.ts'
import type { LookupEntries, LookupEntry } from './entry.ts'
import { type GatheredRows, gatherSteps } from './gather-rows.ts'
import { firstRow, type HashTable, hashOf, rowAfter } from './hash-table.ts'
import type { HostIndex } from './host-index.ts'
import type { IssnIndex } from './issn-index.ts'
import type { LabelIndex } from './label-index.ts'
import type { NameIndex } from './name-index.ts'
import { once } from './once.ts'
import { buildPrefixIndex, type PrefixIndex } from './prefix-index.ts'
import { buildSoundIndex, type SoundIndex } from './sound-index.ts'
import { buildSpellingIndex, type SpellingIndex } from './spelling-index.ts'
import { finished, type Steps } from './steps.ts'
import { buildTrigramIndex, type TrigramIndex } from './trigram-index.ts'

/** All indexes for matching at one revision of the catalogue; immutable. */
export interface Lookup {
  readonly entries: LookupEntries
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
  /**
   * Of the names of dossiers alone: a listing is never meant by a misspelling, so the cost of looking for one does not
   * grow with the register.
   */
  readonly dossierSpellings: () => SpellingIndex
  readonly sounds: () => SoundIndex
  readonly romanisedSounds: () => SoundIndex
  /** What the lookup of a later revision takes from this one. */
  readonly gathered: GatheredRows
}

/** Builds a lookup. Equal matches are listed in the order of `entries`. */
export function buildLookup(entries: LookupEntries): Lookup {
  return finished(lookupSteps(entries))
}

/**
 * Builds a lookup in steps of a few milliseconds. From the lookup of an earlier revision the rows of all slices that are
 * the same are taken, so that only outlets that are new or changed are decoded; the result is the same.
 */
export function* lookupSteps(entries: LookupEntries, before?: Lookup): Steps<Lookup> {
  const gathered = yield* gatherSteps(entries, before?.gathered)
  const { ids, hosts, accounts, issns, names, labels } = gathered
  const numberOf = (id: string) => numberIn(ids, entries, id)
  return {
    entries,
    entry: (id) => {
      const number = numberOf(id)
      return number === undefined ? undefined : entries.at(number)
    },
    numberOf,
    hosts,
    accounts,
    issns,
    names,
    labels,
    prefixes: once(() => buildPrefixIndex(names.keys)),
    trigrams: once(() => buildTrigramIndex(names.keys)),
    dossierSpellings: once(() => buildSpellingIndex(names.keys, (row) => names.listed[row] !== 1)),
    sounds: once(() => buildSoundIndex(names, entries, false)),
    romanisedSounds: once(() => buildSoundIndex(names, entries, true)),
    gathered,
  }
}

function numberIn(ids: HashTable, entries: LookupEntries, id: string): number | undefined {
  for (let row = firstRow(ids, hashOf(id)); row !== -1; row = rowAfter(ids, row))
    if (entries.at(row)?.id === id) return row
  return undefined
}

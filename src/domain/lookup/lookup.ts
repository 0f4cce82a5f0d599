import { type AccountIndex, accountIndexBuilder } from './account-index.ts'
import type { LookupEntry } from './entry.ts'
import { type HostIndex, hostIndexBuilder } from './host-index.ts'
import { buildLabelIndex, type LabelIndex } from './label-index.ts'
import { type NameIndex, nameIndexBuilder } from './name-index.ts'
import { once } from './once.ts'
import { buildPrefixIndex, type PrefixIndex } from './prefix-index.ts'
import { buildSoundIndex, type SoundIndex } from './sound-index.ts'
import { buildTrigramIndex, type TrigramIndex } from './trigram-index.ts'

/** Everything that matching looks things up in, made from the catalogue once and never changed. */
export interface Lookup {
  readonly entries: readonly LookupEntry[]
  readonly entry: (id: string) => LookupEntry | undefined
  readonly hosts: HostIndex
  readonly accounts: AccountIndex
  readonly names: NameIndex
  /** Made at first use, like the next four: a plain address or an exact name needs none of them. */
  readonly prefixes: () => PrefixIndex
  readonly trigrams: () => TrigramIndex
  readonly sounds: () => SoundIndex
  readonly romanisedSounds: () => SoundIndex
  readonly labels: () => LabelIndex
}

/**
 * Entries are kept as given, and in that order equal matches are listed. Each is gone through once, as reading one may cost
 * something.
 */
export function buildLookup(entries: readonly LookupEntry[]): Lookup {
  const numbers = new Map<string, number>()
  const builders = { hosts: hostIndexBuilder(), accounts: accountIndexBuilder(), names: nameIndexBuilder() }
  entries.forEach((entry, index) => {
    numbers.set(entry.id, index)
    builders.hosts.add(entry, index)
    builders.accounts.add(entry, index)
    builders.names.add(entry, index)
  })
  const hosts = builders.hosts.build()
  const names = builders.names.build()
  return {
    entries,
    entry: (id) => entries[numbers.get(id) ?? -1],
    hosts,
    accounts: builders.accounts.build(),
    names,
    prefixes: once(() => buildPrefixIndex(names.keys)),
    trigrams: once(() => buildTrigramIndex(names.keys)),
    sounds: once(() => buildSoundIndex(names, entries, false)),
    romanisedSounds: once(() => buildSoundIndex(names, entries, true)),
    labels: once(() => buildLabelIndex(hosts)),
  }
}

import { getDomainWithoutSuffix, parse } from 'tldts'
import type { LookupEntry } from './entry.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'
import { locatedIn } from './locator-index.ts'
import { once } from './once.ts'
import { equalsAt, type PackedStrings, stringPacker } from './packed-strings.ts'
import { unicodeLabel } from './punycode.ts'
import { skeletonOf } from './skeleton.ts'
import { buildTrigramIndex, type TrigramIndex } from './trigram-index.ts'

/** Index of listed registrable domains by label: `spiegel` of `spiegel.de`. */
export interface LabelIndex {
  readonly labels: PackedStrings
  readonly entryAt: Uint32Array
  readonly locatorAt: Uint16Array
  readonly byLabel: HashTable
  readonly bySkeleton: HashTable
  readonly trigrams: () => TrigramIndex
}

export interface Labelled {
  readonly entry: LookupEntry
  readonly domain: string
}

const MOST_OF_A_LABEL = 32

export function labelIndexBuilder() {
  const entryAt: number[] = []
  const locatorAt: number[] = []
  const hashes: number[] = []
  const skeletons: number[] = []
  const labels = stringPacker()
  return {
    /**
     * Adds the registrable domains that belong to the outlet as a whole, not by a path. Only for dossiers: resemblance
     * to a listing means nothing, as every third host resembles one.
     */
    add({ depth, locators }: LookupEntry, entry: number): void {
      if (depth === 'listing') return
      locators.forEach(({ host, path }, locator) => {
        if (host === null || path !== null) return
        const { domain, domainWithoutSuffix: label } = parse(host, PARSING)
        if (domain !== host || label === null) return
        // A domain listed for several periods is added once.
        if (locators.findIndex((each) => each.host === host && each.path === null) !== locator) return
        entryAt.push(entry)
        locatorAt.push(locator)
        labels.add(label)
        hashes.push(hashOf(label))
        skeletons.push(hashOf(skeletonOf(unicodeLabel(label))))
      })
    },
    build(): LabelIndex {
      const packed = labels.pack()
      return {
        labels: packed,
        entryAt: Uint32Array.from(entryAt),
        locatorAt: Uint16Array.from(locatorAt),
        byLabel: buildHashTable(Int32Array.from(hashes)),
        bySkeleton: buildHashTable(Int32Array.from(skeletons)),
        trigrams: once(() => buildTrigramIndex(packed)),
      }
    },
  }
}

const PARSING = { allowPrivateDomains: true, validateHostname: false }

export function labelOf(domain: string): string {
  return getDomainWithoutSuffix(domain, PARSING) ?? domain
}

export function labelledAt(index: LabelIndex, entries: readonly LookupEntry[], row: number): Labelled {
  const { entry, locator } = locatedIn(index, entries, row)
  return { entry, domain: locator.host as string }
}

/** Listed domains with that label under any suffix. */
export function domainsOfLabel(index: LabelIndex, entries: readonly LookupEntry[], label: string): readonly Labelled[] {
  return rowsOf(index.byLabel, label, MOST_OF_A_LABEL)
    .filter((row) => equalsAt(index.labels, row, label))
    .map((row) => labelledAt(index, entries, row))
}

/** Listed domains whose label looks the same. */
export function domainsOfSkeleton(
  index: LabelIndex,
  entries: readonly LookupEntry[],
  skeleton: string,
): readonly Labelled[] {
  return rowsOf(index.bySkeleton, skeleton, MOST_OF_A_LABEL)
    .map((row) => labelledAt(index, entries, row))
    .filter(({ domain }) => skeletonOf(unicodeLabel(labelOf(domain))) === skeleton)
}

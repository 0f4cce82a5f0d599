import { getDomainWithoutSuffix, parse } from 'tldts'
import type { LookupEntry } from './entry.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'
import { once } from './once.ts'
import { equalsAt, type PackedStrings, packStrings } from './packed-strings.ts'
import { unicodeLabel } from './punycode.ts'
import { skeletonOf } from './skeleton.ts'
import { buildTrigramIndex, type TrigramIndex } from './trigram-index.ts'

/** Listed registrable domains by their label: `spiegel` of `spiegel.de`. */
export interface LabelIndex {
  readonly labels: PackedStrings
  readonly domains: readonly string[]
  readonly entryAt: Uint32Array
  readonly byLabel: HashTable
  readonly bySkeleton: HashTable
  readonly trigrams: () => TrigramIndex
}

export interface Labelled {
  readonly entry: LookupEntry
  readonly domain: string
}

const MOST_OF_A_LABEL = 32

export function buildLabelIndex(entries: readonly LookupEntry[]): LabelIndex {
  const domains: string[] = []
  const owners: number[] = []
  const named: string[] = []
  entries.forEach(({ locators }, entry) => {
    for (const { host, path } of locators) {
      if (host === null || path !== null) continue
      const parts = parse(host, { allowPrivateDomains: true, validateHostname: false })
      if (parts.domain !== host || parts.domainWithoutSuffix === null) continue
      domains.push(host)
      owners.push(entry)
      named.push(parts.domainWithoutSuffix)
    }
  })
  const hashes = new Int32Array(domains.length)
  const skeletons = new Int32Array(domains.length)
  const labels = packStrings(domains.length, (row) => {
    const label = named[row] as string
    hashes[row] = hashOf(label)
    skeletons[row] = hashOf(skeletonOf(unicodeLabel(label)))
    return label
  })
  return {
    labels,
    domains,
    entryAt: Uint32Array.from(owners),
    byLabel: buildHashTable(hashes),
    bySkeleton: buildHashTable(skeletons),
    trigrams: once(() => buildTrigramIndex(labels)),
  }
}

export function labelOf(domain: string): string {
  return getDomainWithoutSuffix(domain, { allowPrivateDomains: true, validateHostname: false }) ?? domain
}

export function labelledAt({ domains, entryAt }: LabelIndex, entries: readonly LookupEntry[], row: number): Labelled {
  return { entry: entries[entryAt[row] as number] as LookupEntry, domain: domains[row] as string }
}

/** Listed domains of that label under any ending. */
export function domainsOfLabel(index: LabelIndex, entries: readonly LookupEntry[], label: string): readonly Labelled[] {
  return rowsOf(index.byLabel, label, MOST_OF_A_LABEL)
    .filter((row) => equalsAt(index.labels, row, label))
    .map((row) => labelledAt(index, entries, row))
}

/** Listed domains whose label looks like that. */
export function domainsOfSkeleton(
  index: LabelIndex,
  entries: readonly LookupEntry[],
  skeleton: string,
): readonly Labelled[] {
  return rowsOf(index.bySkeleton, skeleton, MOST_OF_A_LABEL)
    .map((row) => labelledAt(index, entries, row))
    .filter(({ domain }) => skeletonOf(unicodeLabel(labelOf(domain))) === skeleton)
}

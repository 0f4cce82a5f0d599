import { getDomainWithoutSuffix, parse } from 'tldts'
import type { LookupEntry } from './entry.ts'
import { buildHashTable, type HashTable, hashOf, rowsOf } from './hash-table.ts'
import type { HostIndex } from './host-index.ts'
import { once } from './once.ts'
import { equalsAt, type PackedStrings, stringPacker } from './packed-strings.ts'
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

export function buildLabelIndex(hosts: HostIndex): LabelIndex {
  const domains: string[] = []
  const owners: number[] = []
  const hashes: number[] = []
  const skeletons: number[] = []
  const labels = stringPacker()
  for (const [host, row] of hosts.rows) {
    if (hosts.whole[row] === 0) continue
    const { domain, domainWithoutSuffix: label } = parse(host, { allowPrivateDomains: true, validateHostname: false })
    if (domain !== host || label === null) continue
    domains.push(host)
    owners.push(hosts.entryAt[row] as number)
    labels.add(label)
    hashes.push(hashOf(label))
    skeletons.push(hashOf(skeletonOf(unicodeLabel(label))))
  }
  const packed = labels.pack()
  return {
    labels: packed,
    domains,
    entryAt: Uint32Array.from(owners),
    byLabel: buildHashTable(Int32Array.from(hashes)),
    bySkeleton: buildHashTable(Int32Array.from(skeletons)),
    trigrams: once(() => buildTrigramIndex(packed)),
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

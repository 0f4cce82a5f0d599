import { getDomainWithoutSuffix, parse } from 'tldts'
import type { LookupEntries, LookupEntry } from './entry.ts'
import { growingColumn } from './growing-column.ts'
import { type HashTable, hashOf, hashTableSteps, rowsOf } from './hash-table.ts'
import type { IndexBuilder } from './index-builder.ts'
import { locatedIn } from './locator-index.ts'
import { once } from './once.ts'
import { equalsAt, type PackedStrings, stringPacker } from './packed-strings.ts'
import { unicodeLabel } from './punycode.ts'
import { skeletonOf } from './skeleton.ts'
import { buildSpellingIndex, type SpellingIndex } from './spelling-index.ts'

/** Index of listed registrable domains by label: `spiegel` of `spiegel.de`. */
export interface LabelIndex {
  readonly labels: PackedStrings
  readonly entryAt: Uint32Array
  readonly locatorAt: Uint16Array
  readonly byLabel: HashTable
  readonly bySkeleton: HashTable
  readonly spellings: () => SpellingIndex
}

export interface Labelled {
  readonly entry: LookupEntry
  readonly domain: string
}

const MOST_OF_A_LABEL = 32

export function labelIndexBuilder(): IndexBuilder<LabelIndex> {
  const entryAt = growingColumn(Uint32Array)
  const locatorAt = growingColumn(Uint16Array)
  const hashes = growingColumn(Int32Array)
  const skeletons = growingColumn(Int32Array)
  const labels = stringPacker()
  return {
    /**
     * Adds the registrable domains that belong to the outlet as a whole, not by a path. Only for dossiers: resemblance
     * to a listing means nothing, as every third host resembles one.
     */
    add({ depth, locators }, entry) {
      if (depth === 'listing') return
      locators.forEach(({ host, path }, locator) => {
        if (host === null || path !== null) return
        const { domain, domainWithoutSuffix: label } = parse(host, PARSING)
        if (domain !== host || label === null) return
        // A domain listed for several periods is added once.
        if (locators.findIndex((each) => each.host === host && each.path === null) !== locator) return
        entryAt.add(entry)
        locatorAt.add(locator)
        labels.add(label)
        hashes.add(hashOf(label))
        skeletons.add(hashOf(skeletonOf(unicodeLabel(label))))
      })
    },
    copy(earlier, from, to, shift) {
      entryAt.copy(earlier.entryAt, from, to, shift)
      locatorAt.copy(earlier.locatorAt, from, to)
      labels.copy(earlier.labels, from, to)
      hashes.copy(earlier.byLabel.hashes, from, to)
      skeletons.copy(earlier.bySkeleton.hashes, from, to)
    },
    rows: entryAt.count,
    *build() {
      const packed = labels.pack()
      return {
        labels: packed,
        entryAt: entryAt.pack(),
        locatorAt: locatorAt.pack(),
        byLabel: yield* hashTableSteps(hashes.pack()),
        bySkeleton: yield* hashTableSteps(skeletons.pack()),
        spellings: once(() => buildSpellingIndex(packed)),
      }
    },
  }
}

const PARSING = { allowPrivateDomains: true, validateHostname: false }

export function labelOf(domain: string): string {
  return getDomainWithoutSuffix(domain, PARSING) ?? domain
}

export function labelledAt(index: LabelIndex, entries: LookupEntries, row: number): Labelled {
  const { entry, locator } = locatedIn(index, entries, row)
  return { entry, domain: locator.host as string }
}

/** Listed domains with that label under any suffix. */
export function domainsOfLabel(index: LabelIndex, entries: LookupEntries, label: string): readonly Labelled[] {
  return rowsOf(index.byLabel, label, MOST_OF_A_LABEL)
    .filter((row) => equalsAt(index.labels, row, label))
    .map((row) => labelledAt(index, entries, row))
}

/** Listed domains whose label looks the same. */
export function domainsOfSkeleton(index: LabelIndex, entries: LookupEntries, skeleton: string): readonly Labelled[] {
  return rowsOf(index.bySkeleton, skeleton, MOST_OF_A_LABEL)
    .map((row) => labelledAt(index, entries, row))
    .filter(({ domain }) => skeletonOf(unicodeLabel(labelOf(domain))) === skeleton)
}

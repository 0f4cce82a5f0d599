import { getPublicSuffix } from 'tldts'
import { unitAt } from '../text/unit-at.ts'
import type { LookupEntries } from './entry.ts'
import type { IndexBuilder } from './index-builder.ts'
import { type Located, type LocatorIndex, locatorIndexBuilder, locatorsAt } from './locator-index.ts'

/** Index of listed hosts. */
export interface HostIndex {
  readonly locators: LocatorIndex
  /** Answers of `isOpenSuffix` so far. */
  readonly openSuffixes: Map<string, boolean>
}

/** A host or one of its parent domains, as a position in the host. */
export interface HostSuffix {
  readonly start: number
  readonly hash: number
}

/** The host and its parent domains, shortest first, hashed in one pass from the end without creating strings. */
export function suffixesOf(host: string): readonly HostSuffix[] {
  const suffixes: HostSuffix[] = []
  let hash = 0x811c9dc5 | 0
  for (let start = host.length - 1; start >= 0; start -= 1) {
    hash = Math.imul(hash ^ unitAt(host, start), 0x01000193)
    if (start === 0 || unitAt(host, start - 1) === DOT) suffixes.push({ start, hash: hash ^ (hash >>> 15) })
  }
  return suffixes
}

const DOT = 0x2e

/** The last hash of `suffixesOf`: of each listed host when the index is built, so without an array. */
function hashOfHost(host: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = host.length - 1; at >= 0; at -= 1) hash = Math.imul(hash ^ unitAt(host, at), 0x01000193)
  return host === '' ? 0 : hash ^ (hash >>> 15)
}

export function hostIndexBuilder(expected?: number): IndexBuilder<HostIndex> {
  const index = locatorIndexBuilder(expected)
  return {
    add({ locators }, entry) {
      locators.forEach(({ host }, locator) => {
        if (host !== null) index.add(entry, locator, hashOfHost(host))
      })
    },
    copy: ({ locators }, from, to, shift) => index.copy(locators, from, to, shift),
    rows: index.rows,
    *build() {
      return { locators: yield* index.build(), openSuffixes: new Map() }
    },
  }
}

/** Answers of `isOpenSuffix` that are kept. */
const MOST_KEPT = 4_096

/** Whether anybody can register under a listed host, such as a hosting platform's: it does not cover sub-domains. */
export function isOpenSuffix({ openSuffixes }: HostIndex, listed: string): boolean {
  const known = openSuffixes.get(listed)
  if (known !== undefined) return known
  const isOpen = getPublicSuffix(listed, { allowPrivateDomains: true }) === listed
  if (openSuffixes.size >= MOST_KEPT) openSuffixes.clear()
  openSuffixes.set(listed, isOpen)
  return isOpen
}

/** Every locator with exactly that parent domain of `host`, for any path and day. */
export function locatedAtSuffix(
  { locators }: HostIndex,
  entries: LookupEntries,
  host: string,
  { start, hash }: HostSuffix,
): readonly Located[] {
  return locatorsAt(
    locators,
    entries,
    hash,
    (locator) => locator.host !== null && locator.host.length === host.length - start && host.endsWith(locator.host),
  )
}

/** Every locator with exactly that host, for any path and day. */
export function locatedAt(index: HostIndex, entries: LookupEntries, host: string): readonly Located[] {
  return locatedAtSuffix(index, entries, host, { start: 0, hash: hashOfHost(host) })
}

import { getPublicSuffix } from 'tldts'
import type { LookupEntry } from './entry.ts'
import { type Located, type LocatorIndex, locatorIndexBuilder, locatorsAt } from './locator-index.ts'

/** Index of listed hosts. */
export interface HostIndex {
  readonly locators: LocatorIndex
  /** Listed hosts under which anybody can register, such as hosting platforms: they do not cover sub-domains. */
  readonly suffixes: ReadonlySet<string>
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
    hash = Math.imul(hash ^ host.charCodeAt(start), 0x01000193)
    if (start === 0 || host.charCodeAt(start - 1) === DOT) suffixes.push({ start, hash: hash ^ (hash >>> 15) })
  }
  return suffixes
}

const DOT = 0x2e

function hashOfHost(host: string): number {
  return suffixesOf(host).at(-1)?.hash ?? 0
}

export function hostIndexBuilder() {
  const index = locatorIndexBuilder()
  const suffixes = new Set<string>()
  return {
    add({ locators }: LookupEntry, entry: number): void {
      locators.forEach(({ host }, locator) => {
        if (host === null) return
        index.add(entry, locator, hashOfHost(host))
        if (getPublicSuffix(host, { allowPrivateDomains: true }) === host) suffixes.add(host)
      })
    },
    build: (): HostIndex => ({ locators: index.build(), suffixes }),
  }
}

/** Every locator with exactly that parent domain of `host`, for any path and day. */
export function locatedAtSuffix(
  { locators }: HostIndex,
  entries: readonly LookupEntry[],
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
export function locatedAt(index: HostIndex, entries: readonly LookupEntry[], host: string): readonly Located[] {
  return locatedAtSuffix(index, entries, host, { start: 0, hash: hashOfHost(host) })
}

import { getPublicSuffix } from 'tldts'
import type { LookupEntry, LookupLocator } from './entry.ts'

/** Listed hosts to their locators, which lie in the entries: the index holds numbers only. */
export interface HostIndex {
  /** First row of each host. */
  readonly rows: ReadonlyMap<string, number>
  readonly entryAt: Uint32Array
  readonly locatorAt: Uint16Array
  /** The next row of the same host, or -1. */
  readonly next: Int32Array
  /** Listed hosts under which anybody can register, such as a hosting platform: they speak for no sub-domain. */
  readonly suffixes: ReadonlySet<string>
}

export interface Located {
  readonly entry: LookupEntry
  readonly locator: LookupLocator
}

export function buildHostIndex(entries: readonly LookupEntry[]): HostIndex {
  let count = 0
  for (const { locators } of entries) for (const { host } of locators) if (host !== null) count += 1
  const rows = new Map<string, number>()
  const last = new Map<string, number>()
  const entryAt = new Uint32Array(count)
  const locatorAt = new Uint16Array(count)
  const next = new Int32Array(count).fill(-1)
  const suffixes = new Set<string>()
  let row = 0
  entries.forEach(({ locators }, entry) => {
    locators.forEach(({ host }, locator) => {
      if (host === null) return
      entryAt[row] = entry
      locatorAt[row] = locator
      const previous = last.get(host) ?? rows.get(host)
      if (previous === undefined) {
        rows.set(host, row)
        if (getPublicSuffix(host, { allowPrivateDomains: true }) === host) suffixes.add(host)
      } else {
        next[previous] = row
        last.set(host, row)
      }
      row += 1
    })
  })
  return { rows, entryAt, locatorAt, next, suffixes }
}

/** Every locator of exactly that host, of whatever path or day. */
export function locatedAt(index: HostIndex, entries: readonly LookupEntry[], host: string): readonly Located[] {
  const found: Located[] = []
  for (let row = index.rows.get(host) ?? -1; row !== -1; row = index.next[row] as number) {
    const entry = entries[index.entryAt[row] as number] as LookupEntry
    found.push({ entry, locator: entry.locators[index.locatorAt[row] as number] as LookupLocator })
  }
  return found
}

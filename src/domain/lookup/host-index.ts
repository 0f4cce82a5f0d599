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
  /** 1 where the locator is the whole host and no path of it. */
  readonly whole: Uint8Array
  /** Listed hosts under which anybody can register, such as a hosting platform: they speak for no sub-domain. */
  readonly suffixes: ReadonlySet<string>
}

export interface Located {
  readonly entry: LookupEntry
  readonly locator: LookupLocator
}

export function hostIndexBuilder() {
  const rows = new Map<string, number>()
  const entryAt: number[] = []
  const locatorAt: number[] = []
  const next: number[] = []
  const whole: number[] = []
  const suffixes = new Set<string>()
  return {
    add({ locators }: LookupEntry, entry: number): void {
      locators.forEach(({ host, path }, locator) => {
        if (host === null) return
        const row = next.length
        entryAt.push(entry)
        locatorAt.push(locator)
        next.push(-1)
        whole.push(path === null ? 1 : 0)
        let last = rows.get(host)
        if (last === undefined) {
          rows.set(host, row)
          if (getPublicSuffix(host, { allowPrivateDomains: true }) === host) suffixes.add(host)
        } else {
          while (next[last] !== -1) last = next[last] as number
          next[last] = row
        }
      })
    },
    build(): HostIndex {
      return {
        rows,
        entryAt: Uint32Array.from(entryAt),
        locatorAt: Uint16Array.from(locatorAt),
        next: Int32Array.from(next),
        whole: Uint8Array.from(whole),
        suffixes,
      }
    },
  }
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

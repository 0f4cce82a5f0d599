import type { LookupEntry, LookupLocator } from './entry.ts'
import type { Located } from './host-index.ts'

/** Listed accounts to their locators, which lie in the entries: the index holds numbers only. */
export interface AccountIndex {
  /** By platform, then by handle, the first row of each. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly entryAt: Uint32Array
  readonly locatorAt: Uint16Array
  /** The next row of the same account, or -1. */
  readonly next: Int32Array
}

/**
 * A handle as it is compared. Case never matters; nor does how a platform's address introduces it
 * (`@aljazeera`, `channel/UC…`, `user/…`), nor, on Facebook, a dot.
 */
export function handleKey(platform: string, handle: string): string {
  let key = handle.toLowerCase().replace(/^@/, '')
  if (platform === 'youtube') key = key.replace(/^(?:channel|user|c)\//, '').replace(/^@/, '')
  if (platform === 'facebook') key = key.replaceAll('.', '')
  return key
}

export function accountIndexBuilder() {
  const rows = new Map<string, Map<string, number>>()
  const entryAt: number[] = []
  const locatorAt: number[] = []
  const next: number[] = []
  return {
    add({ locators }: LookupEntry, entry: number): void {
      locators.forEach(({ platform, handle }, locator) => {
        if (platform === null || handle === null) return
        const row = next.length
        entryAt.push(entry)
        locatorAt.push(locator)
        next.push(-1)
        const handles = rows.get(platform) ?? new Map<string, number>()
        rows.set(platform, handles)
        const key = handleKey(platform, handle)
        let last = handles.get(key)
        if (last === undefined) handles.set(key, row)
        else {
          while (next[last] !== -1) last = next[last] as number
          next[last] = row
        }
      })
    },
    build(): AccountIndex {
      return {
        rows,
        entryAt: Uint32Array.from(entryAt),
        locatorAt: Uint16Array.from(locatorAt),
        next: Int32Array.from(next),
      }
    },
  }
}

export function accountsAt(
  index: AccountIndex,
  entries: readonly LookupEntry[],
  platform: string,
  handle: string,
): readonly Located[] {
  const found: Located[] = []
  const first = index.rows.get(platform)?.get(handleKey(platform, handle)) ?? -1
  for (let row = first; row !== -1; row = index.next[row] as number) {
    const entry = entries[index.entryAt[row] as number] as LookupEntry
    found.push({ entry, locator: entry.locators[index.locatorAt[row] as number] as LookupLocator })
  }
  return found
}

/** Accounts of that handle on any platform, for a bare `@handle`. */
export function accountsAnywhere(
  index: AccountIndex,
  entries: readonly LookupEntry[],
  handle: string,
): readonly Located[] {
  return [...index.rows.keys()].flatMap((platform) => accountsAt(index, entries, platform, handle))
}

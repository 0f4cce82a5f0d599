import type { Platform } from '../outlet.ts'
import type { LookupEntry } from './entry.ts'
import type { Located } from './host-index.ts'

/** Listed accounts by platform and handle. */
export type AccountIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Located[]>>

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

export function buildAccountIndex(entries: readonly LookupEntry[]): AccountIndex {
  const index = new Map<string, Map<string, Located[]>>()
  for (const entry of entries) {
    for (const locator of entry.locators) {
      if (locator.platform === null || locator.handle === null) continue
      addTo(index, locator.platform, handleKey(locator.platform, locator.handle), { entry, locator })
    }
  }
  return index
}

function addTo(index: Map<string, Map<string, Located[]>>, platform: Platform, key: string, located: Located): void {
  const handles = index.get(platform) ?? new Map<string, Located[]>()
  index.set(platform, handles)
  const found = handles.get(key)
  if (found === undefined) handles.set(key, [located])
  else found.push(located)
}

export function accountsAt(index: AccountIndex, platform: string, handle: string): readonly Located[] {
  return index.get(platform)?.get(handleKey(platform, handle)) ?? []
}

/** Accounts of that handle on any platform, for a bare `@handle`. */
export function accountsAnywhere(index: AccountIndex, handle: string): readonly Located[] {
  return [...index.keys()].flatMap((platform) => accountsAt(index, platform, handle))
}

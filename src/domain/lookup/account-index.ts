import type { Platform } from '../outlet.ts'
import type { LookupEntry } from './entry.ts'
import { hashOf } from './hash-table.ts'
import { type Located, type LocatorIndex, locatorIndexBuilder, locatorsAt } from './locator-index.ts'

/**
 * The key by which handles are compared. Ignores case, the prefix in a platform's addresses (`@aljazeera`,
 * `channel/UC…`, `user/…`) and, on Facebook, dots.
 */
export function handleKey(platform: string, handle: string): string {
  let key = handle.toLowerCase().replace(/^@/, '')
  if (platform === 'youtube') key = key.replace(/^(?:channel|user|c)\//, '').replace(/^@/, '')
  if (platform === 'facebook') key = key.replaceAll('.', '')
  return key
}

/** Index of listed accounts. */
export interface AccountIndex {
  readonly locators: LocatorIndex
  readonly platforms: ReadonlySet<Platform>
}

export function accountIndexBuilder() {
  const index = locatorIndexBuilder()
  const platforms = new Set<Platform>()
  return {
    add({ locators }: LookupEntry, entry: number): void {
      locators.forEach(({ platform, handle }, locator) => {
        if (platform === null || handle === null) return
        platforms.add(platform)
        index.add(entry, locator, hashOfAccount(platform, handleKey(platform, handle)))
      })
    },
    build: (): AccountIndex => ({ locators: index.build(), platforms }),
  }
}

function hashOfAccount(platform: string, key: string): number {
  return hashOf(`${platform}:${key}`)
}

export function accountsAt(
  { locators }: AccountIndex,
  entries: readonly LookupEntry[],
  platform: string,
  handle: string,
): readonly Located[] {
  const key = handleKey(platform, handle)
  return locatorsAt(
    locators,
    entries,
    hashOfAccount(platform, key),
    (locator) =>
      locator.platform === platform && locator.handle !== null && handleKey(platform, locator.handle) === key,
  )
}

/** Accounts with that handle on any platform, for a bare `@handle`. */
export function accountsAnywhere(
  index: AccountIndex,
  entries: readonly LookupEntry[],
  handle: string,
): readonly Located[] {
  return [...index.platforms].flatMap((platform) => accountsAt(index, entries, platform, handle))
}

import { PLATFORMS, type Platform } from '../outlet.ts'
import type { LookupEntries } from './entry.ts'
import { growingColumn } from './growing-column.ts'
import { hashOf } from './hash-table.ts'
import type { IndexBuilder } from './index-builder.ts'
import { type Located, type LocatorIndex, locatorIndexBuilder, locatorsAt } from './locator-index.ts'

/**
 * The key by which handles are compared. Ignores case, the prefix in a platform's addresses (`@aljazeera`,
 * `channel/UC…`, `user/…`) and, on Facebook, dots and the title before a page's number of ten digits and more. On VK
 * `club1` is `public1`.
 */
export function handleKey(platform: string, handle: string): string {
  let key = handle.toLowerCase().replace(/^@/, '')
  if (platform === 'youtube') key = key.replace(/^(?:channel|user|c)\//, '').replace(/^@/, '')
  if (platform === 'facebook') key = /-(\d{10,20})$/.exec(key)?.[1] ?? key.replaceAll('.', '')
  if (platform === 'vk') key = key.replace(/^(?:club|event)(?=\d+$)/, 'public')
  return key
}

/** Index of listed accounts. */
export interface AccountIndex {
  readonly locators: LocatorIndex
  /** The platform of each row, as its place in `PLATFORMS`. */
  readonly platformAt: Uint8Array
  /** Platforms with an account, in the order of the first of each. */
  readonly platforms: ReadonlySet<Platform>
}

export function accountIndexBuilder(): IndexBuilder<AccountIndex> {
  const index = locatorIndexBuilder()
  const platformAt = growingColumn(Uint8Array)
  return {
    add({ locators }, entry) {
      locators.forEach(({ platform, handle }, locator) => {
        if (platform === null || handle === null) return
        platformAt.add(PLATFORMS.indexOf(platform))
        index.add(entry, locator, hashOfAccount(platform, handleKey(platform, handle)))
      })
    },
    copy(earlier, from, to, shift) {
      platformAt.copy(earlier.platformAt, from, to)
      index.copy(earlier.locators, from, to, shift)
    },
    rows: index.rows,
    *build() {
      const packed = platformAt.pack()
      const platforms = [...new Set(packed)].map((at) => PLATFORMS[at] as Platform)
      return { locators: yield* index.build(), platformAt: packed, platforms: new Set(platforms) }
    },
  }
}

function hashOfAccount(platform: string, key: string): number {
  return hashOf(`${platform}:${key}`)
}

export function accountsAt(
  { locators }: AccountIndex,
  entries: LookupEntries,
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
export function accountsAnywhere(index: AccountIndex, entries: LookupEntries, handle: string): readonly Located[] {
  return [...index.platforms].flatMap((platform) => accountsAt(index, entries, platform, handle))
}

import { describe, expect, it } from 'vitest'
import { resolveAccount } from '../../../src/domain/citation/resolve-account.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { accountOf, entryOf, hostOf } from '../lookup/made-up-entries.ts'

const PLATFORMS = ['x', 'facebook', 'instagram', 'youtube', 'telegram', 'tiktok', 'vk', 'substack', 'medium'] as const
const lookup = buildLookup([
  ...PLATFORMS.map((platform) => entryOf(`on-${platform}`, { locators: [accountOf(platform, `kettle_${platform}`)] })),
  entryOf('twice-a', { locators: [accountOf('x', 'twice')] }),
  entryOf('twice-b', { locators: [accountOf('telegram', 'twice')] }),
  entryOf('same', { locators: [accountOf('x', 'same'), accountOf('telegram', 'same')] }),
  entryOf('herald', { locators: [hostOf('herald.example')] }),
])
const answer = (account: string) => {
  const { status, unusable, match, unlisted } = resolveAccount(account, undefined, lookup)
  return unusable ?? match?.outletId ?? `${status} ${unlisted?.platform ?? '-'} ${unlisted?.handle ?? '-'}`
}

describe('an account', () => {
  it.each([
    ...PLATFORMS.map((platform) => [`${platform}:kettle_${platform}`, `on-${platform}`] as [string, string]),
    ['twitter:kettle_x', 'on-x'],
    ['X: @kettle_x', 'on-x'],
    ['fb/kettle_facebook', 'on-facebook'],
    ['ig:kettle_instagram', 'on-instagram'],
    ['insta:kettle_instagram', 'on-instagram'],
    ['yt:kettle_youtube', 'on-youtube'],
    ['tg/kettle_telegram', 'on-telegram'],
    ['vkontakte:kettle_vk', 'on-vk'],
    ['https://x.com/kettle_x', 'on-x'],
    ['t.me/kettle_telegram', 'on-telegram'],
    ['@kettle_x', 'on-x'],
    ['kettle_vk', 'on-vk'],
    ['@same', 'same'],
    ['@herald.example', 'herald'],
    ['bluesky:herald.example', 'herald'],
    ['  @kettle_x  ', 'on-x'],
  ] as [string, string][])('%s is that of %s', (account, outlet) => {
    expect(answer(account)).toBe(outlet)
  })

  it.each([
    ['threads:nobody', 'unlisted threads nobody'],
    ['reddit:nobody', 'unlisted reddit nobody'],
    ['rumble:nobody', 'unlisted rumble nobody'],
    ['bsky:nobody.example', 'unlisted bluesky nobody.example'],
  ])('%s is a stranger’s: %s', (account, outlet) => {
    expect(answer(account)).toBe(outlet)
  })

  it('that two outlets have on two platforms is left open, until one is said', () => {
    const { status, match } = resolveAccount('@twice', undefined, lookup)
    expect([status, match?.alternatives.map(({ outletId }) => outletId)]).toEqual(['ambiguous', ['twice-a', 'twice-b']])
    expect(answer('telegram:twice')).toBe('twice-b')
  })

  it.each(['', '@', 'two words', 'x:', '::'])('%j is none', (account) => {
    expect(answer(account)).toBe('no-account')
  })
})

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
    ['mastodon:@news@herald.example', 'herald'],
    ['acct:news@herald.example', 'herald'],
    ['bluesky:herald.example', 'herald'],
    ['  @kettle_x  ', 'on-x'],
    ['@kettle_x on X', 'on-x'],
    ['kettle_instagram (Instagram)', 'on-instagram'],
    ['tg @kettle_telegram', 'on-telegram'],
    ['The Kettle (@kettle_x)', 'on-x'],
    ['@kettle_telegram (Telegram channel)', 'on-telegram'],
    ['telegram channel kettle_telegram', 'on-telegram'],
    ['Facebook page: kettle_facebook', 'on-facebook'],
    ['Facebook: /kettle_facebook', 'on-facebook'],
    ['herald.example (Bluesky)', 'herald'],
  ] as [string, string][])('%s is that of %s', (account, outlet) => {
    expect(answer(account)).toBe(outlet)
  })

  it.each([
    ['threads:nobody', 'unlisted threads nobody'],
    ['linkedin:nobody', 'unlisted linkedin nobody'],
    ['weibo:nobody', 'unlisted weibo nobody'],
    ['ok:nobody', 'unlisted ok nobody'],
    ['whatsapp:0029VaNobody', 'unlisted whatsapp 0029VaNobody'],
    ['nobody.bsky.social', 'unlisted bluesky nobody.bsky.social'],
    ['fediverse: @nobody@nowhere.example', 'unlisted fediverse nobody@nowhere.example'],
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

  it.each(['', '@', 'two words', 'x:', '::', 'kettle_x on paper', 'kettle (tea)', 'tea @kettle_x'])(
    '%j is none',
    (account) => {
      expect(answer(account)).toBe('no-account')
    },
  )

  it.each([
    ['see x:kettle_x', 'no-account'],
    ['x:kettle_x and more', 'no-account'],
    ['x/kettle_x/photo', 'on-x'],
    ['nowhere:kettle_x', 'no-account'],
    ['youtube:channel/UCkettle', 'unlisted youtube UCkettle'],
    ['kettle_x:more', 'no-account'],
    ['news@social.example', 'unlisted fediverse news@social.example'],
    ['@News@Social.Example', 'unlisted fediverse News@social.example'],
    ['@news@herald.example', 'herald'],
    ['@news@a.b.social.example', 'unlisted fediverse news@a.b.social.example'],
    ['by @news@social.example', 'not-a-url'],
    ['@news@social.example and more', 'not-a-url'],
    ['@news@social', 'no-account'],
    ['@herald.nowhere', 'unlisted - herald.nowhere'],
    ['herald.example', 'herald'],
    ['@kettle.x', 'unlisted - kettle.x'],
    ['kettle@x', 'no-account'],
  ] as [string, string][])('%s is read as %s', (account, outlet) => {
    expect(answer(account)).toBe(outlet)
  })

  it('keeps the day of the citation, and counts an account only while it was the outlet’s', () => {
    const dated = buildLookup([
      entryOf('b', { locators: [{ ...accountOf('x', 'moved'), validTo: '2015' }] }),
      entryOf('a', { locators: [{ ...accountOf('telegram', 'moved'), validFrom: '2016' }] }),
    ])
    const on = (citedOn?: string) => {
      const { citation, match, status } = resolveAccount('@moved', citedOn, dated)
      return [citation, match?.outletId ?? status]
    }
    expect(on('2014-01-01')).toEqual([{ account: '@moved', citedOn: '2014-01-01' }, 'b'])
    expect(on('2017-01-01')).toEqual([{ account: '@moved', citedOn: '2017-01-01' }, 'a'])
    expect(on()[0]).toEqual({ account: '@moved' })
  })

  it('names the outlets that share it in order of their ids', () => {
    const shared = buildLookup(
      ['c', 'a', 'b'].map((id, at) =>
        entryOf(id, { locators: [accountOf((['x', 'telegram', 'vk'] as const)[at] ?? 'x', 'shared')] }),
      ),
    )
    const { match } = resolveAccount('@shared', undefined, shared)
    expect(match?.alternatives.map(({ outletId }) => outletId)).toEqual(['a', 'b', 'c'])
    expect(match?.alternatives[0]).toMatchObject({ name: 'a', confidence: 0.9 })
    expect(match?.alternatives[0]?.reasons).toMatchObject([
      { feature: 'accountSomewhere', about: { account: '@shared', outlet: 'a' } },
    ])
  })

  it('says that no record has it', () => {
    const { warnings } = resolveAccount('@nobody', undefined, lookup)
    expect(warnings).toMatchObject([{ code: 'account-unknown', outletId: null }])
  })
})

import { accountsAnywhere } from '../lookup/account-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import type { ReadCitation, Resolution } from './citation.ts'
import type { FederatedAccount } from './federated-account.ts'
import { hostOfHandle, isFormer } from './find-host.ts'
import { matchedHandle } from './host-answer.ts'
import { LONGEST_NAME } from './longest.ts'
import { reason } from './reason.ts'
import { ambiguous, confidenceOf, matched, NO_VIA, NO_WARNINGS, unlisted, unusable } from './resolution.ts'
import { resolveFederated } from './resolve-federated.ts'
import { resolveUrl } from './resolve-url.ts'
import { warning } from './warning.ts'

/**
 * Base address of accounts on each platform, with the words that people write for the platform, and the sign that may
 * stand before a handle there.
 */
const ADDRESSES: readonly (readonly [words: string, address: string, sign: '@' | ''])[] = [
  ['x twitter', 'https://x.com/', '@'],
  ['facebook fb', 'https://www.facebook.com/', '@'],
  ['instagram ig insta', 'https://www.instagram.com/', '@'],
  ['youtube yt', 'https://www.youtube.com/', '@'],
  ['telegram tg', 'https://t.me/', '@'],
  ['tiktok', 'https://www.tiktok.com/@', ''],
  ['vk vkontakte', 'https://vk.com/', '@'],
  ['substack', 'https://substack.com/@', ''],
  ['medium', 'https://medium.com/@', ''],
  ['threads', 'https://www.threads.net/@', ''],
  ['bluesky bsky', 'https://bsky.app/profile/', '@'],
  ['reddit', 'https://www.reddit.com/user/', '@'],
  ['rumble', 'https://rumble.com/user/', '@'],
  ['linkedin', 'https://www.linkedin.com/company/', ''],
  ['whatsapp', 'https://www.whatsapp.com/channel/', ''],
  ['weibo', 'https://weibo.com/n/', ''],
  ['ok odnoklassniki', 'https://ok.ru/', ''],
  ['truthsocial', 'https://truthsocial.com/@', ''],
]

/**
 * Resolves an account as people write it: its address, `x:AlMayadeenNews`, `telegram/rtnoticias`, or a bare `@handle`
 * of any platform.
 */
export function resolveAccount(account: string, citedOn: string | undefined, lookup: Lookup): Resolution {
  const citation: ReadCitation = citedOn === undefined ? { account } : { account, citedOn }
  if (account.length > LONGEST_NAME) return unusable({}, 'no-account')
  const given = asWritten(account.trim())
  const named = /^([a-z]+)\s*[:/]\s*@?([^\s/:@]+(?:\/[^\s/:@]+)?)$/i.exec(given)
  const [, address, sign = ''] =
    ADDRESSES.find(([words]) => words.split(' ').includes(named?.[1]?.toLowerCase() ?? '')) ?? []
  if (address !== undefined && named?.[2] !== undefined)
    return asAccount(citation, address + (named[2].includes('/') ? '' : sign) + named[2], lookup)
  const federated =
    /^(?:(?:mastodon|fediverse|activitypub)\s?:\s?|acct:)?@?([\w.-]{1,64})@([\w-]+(?:\.[\w-]+)+)$/i.exec(given)
  if (federated !== null)
    return federatedAnswer(citation, { name: federated[1] ?? '', host: (federated[2] ?? '').toLowerCase() }, lookup)
  if (given.startsWith('@') && given.includes('.')) {
    const bluesky = resolveBluesky(citation, given.slice(1), lookup)
    if (bluesky !== null) return bluesky
  }
  if (/^@?[\p{L}\p{N}_.+-]{1,100}$/u.test(given) && (given.startsWith('@') || !given.includes('.'))) {
    return resolveHandle(citation, given.replace(/^@/, ''), lookup)
  }
  if (/^[\w-]+\.bsky\.social$/i.test(given)) return asAccount(citation, `https://bsky.app/profile/${given}`, lookup)
  if (/[./]/.test(given)) return asAccount(citation, given, lookup)
  return unusable(citation, 'no-account')
}

/**
 * Other ways of writing an account: `@lantern on X`, `lantern (Instagram)` → `instagram:lantern` · `tg @lantern` →
 * `tg:lantern` · `The Lantern (@lantern)` → `@lantern`
 */
function asWritten(text: string): string {
  const plain = text
    .replace(/(?<=[a-z]) (?:channel|account|page)(?=[\s:)]|$)/i, '')
    .replace(/^([a-z]+: )\/(?=\w)/i, '$1')
  const [, handle, platform] =
    /^@?([^\s@():/]+)\s{0,3}(?:\s(?:on|via|sur|auf|en|su)\s|\s?\()\s{0,3}([a-z]+)\)?$/i.exec(plain) ?? []
  if (handle !== undefined && isPlatform(platform)) return `${platform}:${handle}`
  const [, word, account] = /^([a-z]+)\s{1,3}@?([^\s@()]+)$/i.exec(plain) ?? []
  if (account !== undefined && isPlatform(word)) return `${word}:${account}`
  return /^[^@()]{1,80}\((@[^\s()@]+)\)$/.exec(plain)?.[1] ?? plain
}

function isPlatform(word: string | undefined): boolean {
  return word !== undefined && ADDRESSES.some(([words]) => words.split(' ').includes(word.toLowerCase()))
}

/** `@npr.org`: a Bluesky handle that is a listed host; null for any other. */
function resolveBluesky(citation: ReadCitation, handle: string, lookup: Lookup): Resolution | null {
  const found = hostOfHandle(lookup, handle, citation.citedOn)
  if (found === null) return null
  return matchedHandle({ citation, host: found.host, via: NO_VIA, warnings: NO_WARNINGS }, found, handle, 'Bluesky')
}

function federatedAnswer(citation: ReadCitation, account: FederatedAccount, lookup: Lookup): Resolution {
  return resolveFederated({ citation, host: account.host, via: NO_VIA, warnings: NO_WARNINGS }, account, lookup)
}

function asAccount(citation: ReadCitation, url: string, lookup: Lookup): Resolution {
  const resolution = resolveUrl(url, citation.citedOn, lookup)
  const { canonicalUrl } = resolution.citation
  return { ...resolution, citation: canonicalUrl === undefined ? citation : { ...citation, canonicalUrl } }
}

function resolveHandle(citation: ReadCitation, handle: string, lookup: Lookup): Resolution {
  const account = `@${handle}`
  const candidates = new Map(
    accountsAnywhere(lookup.accounts, lookup.entries, handle)
      .filter(({ locator }) => !isFormer(locator, citation.citedOn))
      .map(({ entry, locator }) => {
        const reasons = [reason('accountSomewhere', 'listed', { account, outlet: entry.name })]
        return [
          entry.id,
          {
            outletId: entry.id,
            name: entry.name,
            country: entry.country,
            confidence: confidenceOf(reasons),
            reasons,
            edition: locator.edition,
          },
        ]
      }),
  )
  const [only, ...others] = [...candidates.values()].sort((left, right) => (left.outletId < right.outletId ? -1 : 1))
  if (only === undefined) {
    const unknown = warning('account-unknown', 'accountUnknownAnywhere', { account }, null)
    return unlisted(citation, { handle }, [unknown])
  }
  if (others.length > 0) {
    const alternatives = [only, ...others].map(({ edition, ...candidate }) => candidate)
    return ambiguous(citation, alternatives, NO_VIA, NO_WARNINGS)
  }
  return matched(citation, only.outletId, only.edition, only.reasons, NO_VIA, NO_WARNINGS)
}

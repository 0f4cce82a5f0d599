import type { PlatformHost } from './account-in-path.ts'
import { AGGREGATORS, type Aggregator } from './aggregators.ts'
import { FRONT_END_WRAPPERS, TELEGRAM_INDEXES, WIKIPEDIA_COPIES } from './front-ends.ts'
import { PLATFORM_HOSTS } from './platforms.ts'
import { OWN_SHORT_HOSTS, SHORT_LINK_HOSTS } from './short-links.ts'
import type { Wrapper } from './unwrap.ts'
import { GOOGLE_WRAPPERS, WRAPPER_HOSTS } from './wrapper-hosts.ts'

/** A host that publishes nothing itself, with the roles it has: wrapper, platform, aggregator or shortener. */
export interface SpecialHost {
  /** The listed suffix that matched: `facebook.com` for `m.facebook.com`. */
  readonly host: string
  readonly wrappers: readonly Wrapper[]
  readonly platform: PlatformHost | null
  readonly aggregator: Aggregator | null
  readonly shortens: boolean
}

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  ...WRAPPER_HOSTS,
  ...FRONT_END_WRAPPERS,
  ...TELEGRAM_INDEXES,
  ...WIKIPEDIA_COPIES,
}

const SPECIAL: ReadonlyMap<string, SpecialHost> = (() => {
  const map = new Map<string, SpecialHost>()
  const hosts = [
    ...Object.keys(WRAPPERS),
    ...Object.keys(PLATFORM_HOSTS),
    ...Object.keys(AGGREGATORS),
    ...SHORT_LINK_HOSTS,
    ...OWN_SHORT_HOSTS,
  ]
  for (const host of hosts) {
    const wrapper = WRAPPERS[host]
    map.set(host, {
      host,
      wrappers: wrapper === undefined ? [] : [wrapper],
      platform: PLATFORM_HOSTS[host] ?? null,
      aggregator: AGGREGATORS[host] ?? null,
      shortens: SHORT_LINK_HOSTS.has(host) || OWN_SHORT_HOSTS.has(host),
    })
  }
  return map
})()

const GOOGLE: SpecialHost = {
  host: 'google',
  wrappers: GOOGLE_WRAPPERS,
  platform: null,
  aggregator: null,
  shortens: false,
}

/** The most specific entry for the host or a parent domain. */
export function specialHostOf(host: string): SpecialHost | null {
  for (let suffix = host; ; ) {
    const found = SPECIAL.get(suffix)
    if (found !== undefined) return found
    if (suffix.startsWith('google.') && suffix.length <= 'google.com.xx'.length) return GOOGLE
    const dot = suffix.indexOf('.')
    if (dot === -1) return null
    suffix = suffix.slice(dot + 1)
  }
}

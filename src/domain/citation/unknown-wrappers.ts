import { parse } from 'tldts'
import { type Address, isAddress, readAddress } from './address.ts'
import type { Via } from './citation.ts'
import { decoded } from './decoded.ts'
import { frontEndOf } from './front-ends.ts'
import { inParameter } from './unwrap.ts'

/** A page wrapped by an unlisted host, recognised by the form of the address alone. */
export interface UnknownWrapper {
  readonly address: Address
  readonly via: Via
  /** Whether only a parameter says where it leads, which an imitation of an outlet can say too. */
  readonly isClaimed: boolean
}

/** Up to fourteen digits and then an address: the form of every archive that runs the Wayback software. */
const ARCHIVED = /\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)/i
/** The form of Yandex's translations, whose hosts are many: `/proxy_u/de-en.en/https/a.example/b`. */
const TRANSLATED = /^\/proxy_u\/[\w.-]+\/(?:https?\/)?(\S+)/
/** A segment of the path that is a coded address: `/f/a/https%3A%2F%2Fa.example%2Fb`. */
function inSegment({ path }: Address): string | null {
  const coded = /\/(https?%3a%2f%2f[^/]+)/i.exec(path)?.[1]
  return coded === undefined ? null : decoded(coded)
}

/** First labels of hosts that do nothing but lead on. */
const LEADS_ON = /^(?:clicks?|clk|links?|track|tracking|trk|redirect|redir|out|away)\d?\./
/** Parameters that hold the page that such an address leads to. */
const TARGETS = 'url u to target dest destination redirect redirect_url redirecturl ulp link q'
/** Host labels of library proxies. */
const LIBRARY_PROXY = /^(?:ezproxy[\w-]*|libproxy[\w-]*|[\w-]*proxy\d*|ezp\d*|remotexs|webvpn|sslvpn)$/
/** Domains of universities and colleges, whose hosts in this form are proxies whatever they are called. */
const ACADEMIC = /\.(?:edu|ac)(?:\.[a-z]{2})?$/

/**
 * Recognises unlisted archives, library proxies, and redirectors whose host says what it is and
 * whose parameter holds the page; null for any other address. Other redirectors count as publishers, as nothing distinguishes
 * them from a page about a link. Ask only about hosts without a record.
 */
export function unknownWrapperOf(address: Address): UnknownWrapper | null {
  const proxied = throughLibrary(address)
  if (proxied !== null) return proxied
  const platform = frontEndOf(address.host)
  if (platform !== null) return wrapped(address, 'cache', pageAt(platform, address))
  const translated = TRANSLATED.exec(address.path)?.[1]
  if (translated !== undefined) return wrapped(address, 'translation', `https://${translated}`)
  const whole = address.query === '' ? address.path : `${address.path}?${address.query}`
  if (!/https?(?::|%3a)/i.test(whole)) return null
  const archived = ARCHIVED.exec(whole)?.[1]
  if (archived !== undefined) return wrapped(address, 'archive', archived)
  const isProxy =
    address.host.endsWith('idm.oclc.org') || address.host.split('.').some((label) => LIBRARY_PROXY.test(label))
  if (!isProxy && !LEADS_ON.test(address.host)) return null
  const behind = inParameter(isProxy ? 'url qurl' : TARGETS)(address) ?? (isProxy ? null : inSegment(address))
  const found = behind === null ? null : wrapped(address, 'redirector', behind)
  return found === null ? null : { ...found, isClaimed: !isProxy }
}

/** `www-economist-com.ezproxy.uni.example` and `www.economist.com.ezproxy.uni.example` → www.economist.com */
function throughLibrary(address: Address): UnknownWrapper | null {
  const { host } = address
  const labels = host.split('.')
  if (/^\d-./.test(host)) return throughCatalogue(address, labels)
  const isOclc = host.endsWith('.idm.oclc.org')
  const at = isOclc ? labels.length - 4 : labels.findIndex((label, index) => index > 0 && LIBRARY_PROXY.test(label))
  const isAcademic = labels.length > 3 && ACADEMIC.test(host) && host.startsWith('www-')
  if (at < 1 && !isAcademic) return null
  const inner = [at > 1 ? labels.slice(0, at).join('.') : '', withDots(labels[0] as string)].find(isDomain)
  return inner === undefined ? null : wrapped(address, 'redirector', pageAt(inner, address))
}

/** `www-economist-com` → www.economist.com, `my--lantern-com` → my-lantern.com */
function withDots(label: string): string {
  return label.replace(/--|-/g, (hyphens) => (hyphens === '--' ? '-' : '.'))
}

function isDomain(host: string): boolean {
  const { isIcann, domain } = parse(host)
  return isIcann === true && domain !== null
}

/**
 * `0-www.economist.com.library.uni.example`, `0-www-economist-com.library.uni.example` → www.economist.com, as library
 * catalogues write it.
 */
function throughCatalogue(address: Address, labels: readonly string[]): UnknownWrapper | null {
  const hyphenated = withDots((labels[0] as string).slice(2))
  if (hyphenated.includes('.') && isDomain(hyphenated))
    return wrapped(address, 'redirector', pageAt(hyphenated, address))
  for (let at = labels.length - 2; at > 1; at -= 1) {
    const inner = labels.slice(0, at).join('.').slice(2)
    if (isDomain(inner)) return wrapped(address, 'redirector', pageAt(inner, address))
  }
  return null
}

function pageAt(host: string, { path, query }: Address): string {
  return `https://${host}${path}${query === '' ? '' : `?${query}`}`
}

function wrapped({ host }: Address, kind: Via['kind'], text: string): UnknownWrapper | null {
  const read = readAddress(text.replace(/^(https?):\/(?!\/)/i, '$1://'))
  return isAddress(read) && read.host !== host
    ? { address: read, via: { kind, host, name: host, outletId: null }, isClaimed: false }
    : null
}

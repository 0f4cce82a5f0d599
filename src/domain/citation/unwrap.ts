import { trimmedEnd } from '../text/trimmed.ts'
import type { Address } from './address.ts'
import type { Via } from './citation.ts'
import { decoded } from './decoded.ts'

/** A host that shows or redirects to other pages under its own address. */
export interface Wrapper {
  readonly kind: Via['kind']
  readonly name: string
  /** The inner address as text; null where this page wraps nothing, or its target cannot be read from the address. */
  readonly inner: (address: Address) => string | null
}

export type Inner = Wrapper['inner']

export function archive(name: string, inner: Inner): Wrapper {
  return { kind: 'archive', name, inner }
}
export function translation(name: string, inner: Inner): Wrapper {
  return { kind: 'translation', name, inner }
}
export function cache(name: string, inner: Inner): Wrapper {
  return { kind: 'cache', name, inner }
}
export function redirector(name: string, inner: Inner): Wrapper {
  return { kind: 'redirector', name, inner }
}

/** The inner address is the value of one of these parameters, on pages whose path matches. */
export function inParameter(names: string, path?: RegExp): Inner {
  const wanted = names.split(' ')
  return (address) => {
    if (path !== undefined && !path.test(address.path)) return null
    for (const name of wanted) {
      const value = parameter(address.query, name)
      if (value !== null) {
        const found = asUrl(decoded(value))
        if (found !== null) return found
      }
    }
    return null
  }
}

/** The inner address is the rest of the path after `before`, with the query: `/web/2024id_/https://…`. */
export function inPath(before: RegExp): Inner {
  return (address) => {
    const start = before.exec(address.path)
    if (start === null || start.index !== 0) return null
    const rest = address.path.slice(start[0].length)
    const whole = address.query === '' ? rest : `${rest}?${address.query}`
    if (/^https?(?:%3a|:%2f)/i.test(rest)) return asUrl(decoded(whole))
    // AMP viewers percent-encode the page's question mark, unless the page is itself a wrapper.
    const hasCodedQuery = address.query === '' && !/https?(?::|%3a)/i.test(rest.slice(1))
    return asUrl(hasCodedQuery ? rest.replace(/%3f(.*)/i, (_, query: string) => `?${decoded(query)}`) : whole)
  }
}

/** `/turbo/tass.ru/s/politika/1` → tass.ru/politika/1 */
export const inTurbo: Inner = ({ path }) => {
  const [, host, rest] = /^\/(?:turbo\/)?([\w-]+(?:\.[\w-]+)+)\/s(\/.*)?$/.exec(path) ?? []
  return host === undefined ? null : asUrl(host + (rest ?? '/'))
}

/** The first address in a text that is to be shared: `?text=Flood%20https%3A%2F%2Fa.example%2Fb`. */
export function inText(names: string, path: RegExp): Inner {
  const wanted = names.split(' ')
  return (address) => {
    if (!path.test(address.path)) return null
    for (const name of wanted) {
      const value = parameter(address.query, name)
      const url = value === null ? null : firstAddressIn(decoded(value.replaceAll('+', '%20')))
      if (url !== null) return url
    }
    return null
  }
}

export function firstAddressIn(text: string): string | null {
  const url = /https?:\/\/\S+/.exec(text)
  return url === null ? null : asUrl(url[0])
}

/** A page of the same host, as pages for signing in give the one to go on to: `?next=%2Flantern%2F`. */
export function inOwnPath(name: string, path: RegExp): Inner {
  return (address) => {
    const value = path.test(address.path) ? parameter(address.query, name) : null
    const next = value === null ? '' : decoded(value)
    return /^\/(?!\/)/.test(next) && next !== '/' ? `https://${address.host}${next}` : null
  }
}

/** The whole query is the address, on pages whose path matches: `/?https://a.example/b`. */
export function inQuery(path = /^\//): Inner {
  const inRest = inPath(/^\//)
  return (address) => (path.test(address.path) ? inRest({ ...address, path: `/${address.query}`, query: '' }) : null)
}

/** The first of several ways that gives an address. */
export function firstOf(...ways: readonly Inner[]): Inner {
  return (address) => {
    for (const way of ways) {
      const found = way(address)
      if (found !== null) return found
    }
    return null
  }
}

/** `www-a--b-example.translate.goog` → `www.a-b.example`: hyphens stand for dots, double hyphens for hyphens. */
export function inHyphenatedHost(suffix: string): Inner {
  return ({ host, path, query }) => {
    const label = host.slice(0, -suffix.length - 1)
    if (label === '' || label.includes('.') || !label.includes('-')) return null
    const inner = label.replace(/--|-/g, (hyphens) => (hyphens === '--' ? '-' : '.'))
    return asUrl(query === '' ? inner + path : `${inner}${path}?${query}`)
  }
}

/** URL-safe base64 after a prefix of two characters: Bing's `u=a1aHR0c…`. */
export function inMarkedBase64(name: string, path: RegExp): Inner {
  return (address) => {
    const value = path.test(address.path) ? parameter(address.query, name) : null
    return value === null ? null : asUrl(fromBase64(value.slice(2)))
  }
}

/**
 * A record in base64 that contains the address in plain text: Google News ids from before 2024 (later ones do not contain it), and
 * Substack's `{"e":"https://…"}`.
 */
export function inBase64Record(path: RegExp): Inner {
  return (address) => {
    const record = path.exec(address.path)?.[1]
    if (record === undefined) return null
    return asUrl(/https?:\/\/[\x21\x23-\x7e]+/.exec(fromBase64(record))?.[0] ?? '')
  }
}

/** Proofpoint: v3 `/v3/__https://…__;…`, v2 `?u=https-3A__…` with `-` for `%` and `_` for `/`. */
export const inUrlDefense: Inner = ({ path, query }) => {
  const third = /^\/v3\/__(.+?)__(?:;|$)/.exec(query === '' ? path : `${path}?${query}`)?.[1]
  if (third !== undefined) return asUrl(third.replace(/^(https?:)\/(?!\/)/, '$1//'))
  const value = parameter(query, 'u')
  if (value === null) return null
  return asUrl(path.startsWith('/v2') ? decoded(value.replaceAll('-', '%').replaceAll('_', '/')) : decoded(value))
}

/** `?q=cache:AbCdEfGh:https://a.example/b+search+terms`, whose blanks are written as pluses. */
export const inGoogleCache: Inner = (address) => {
  const query = address.query
    .replace(/q=cache(?::|%3A)(?:[\w-]{8,}(?::|%3A))?/i, 'q=')
    .replace(/(^|&)(q=[^&+]*)\+[^&]*/, '$1$2')
    .replace(/(^|&)(q=[^&]*?)%2B[^&]*/i, '$1$2')
  return inParameter('q')({ ...address, query })
}

export function parameter(query: string, name: string): string | null {
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=')
    if (equals !== -1 && pair.slice(0, equals).toLowerCase() === name) return pair.slice(equals + 1)
  }
  return null
}

function fromBase64(text: string): string {
  try {
    return atob(trimmedEnd(text.replaceAll('-', '+').replaceAll('_', '/'), /=/))
  } catch {
    return ''
  }
}

/** An address in a text, with its scheme repaired (`https:/x`) or added; null for other text, such as search terms. */
export function asUrl(text: string): string | null {
  const url = /^(https?)(?::\/*|\/+)(.+)/is.exec(text)
  if (url !== null) return `${url[1]}://${url[2]}`
  return /^(?:\/\/)?[^\s/?#@.]+(?:\.[^\s/?#@.]+)+(?:[/?#:]|$)/.test(text)
    ? `https://${text.replace(/^\/\//, '')}`
    : null
}

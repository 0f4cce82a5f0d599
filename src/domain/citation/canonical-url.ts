import { getDomain } from 'tldts'
import type { Address } from './address.ts'
import { BARE_DOMAINS } from './bare-domains.ts'
import { isTracking, trackersOf } from './tracking-parameters.ts'

/** The canonical URL: without tracking parameters and AMP, so that every way of linking a page gives the same text. */
export function canonicalUrl(address: Address): string {
  const query = address.query === '' ? '' : withoutTracking(address)
  const url = `https://${address.host}${address.port}${address.path}`
  return query === '' ? url : `${url}?${query}`
}

/** Parameters of an address; one with more is no page's, and its query is left as it is. */
const MOST_PARAMETERS = 200

function withoutTracking({ host, path, query }: Address): string {
  // The path alone identifies a post.
  if (host === 'x.com' && path.includes('/status/')) return ''
  const pairs = query.split('&')
  if (pairs.length > MOST_PARAMETERS) return query
  const trackers = trackersOf(host)
  return pairs.filter((pair) => pair !== '' && !isTracking(pair, path, trackers) && !AMP_PARAMETER.test(pair)).join('&')
}

const AMP_PARAMETER =
  /^(?:_?amp(?:=(?:1|true|yes|html)?)?|is_?amp=(?:1|true)|(?:output_?type|facet|mode|view|format|service|tpl|layout|type|variant)=amp(?:-type|html)?)$/i
const AMP_PATH = /amp[/_.]|[/_.-]amp(?:html)?(?:\.s?html?|\/?$)/

/** Forms of AMP and other light pages that one site alone has. */
const OWN_FORMS: readonly (readonly [hosts: RegExp, path: RegExp, page: string])[] = [
  [/^amp\.cnn\.com$/, /^\/cnn\//, '/'],
  [/^amp\.rbc\.ru$/, /^\/rbcnews\//, '/'],
  [/(?:^|\.)spiegel\.de$/, /-amp$/, ''],
  [/(?:^|\.)dailymail\.co\.uk$/, /(\/article-\d+)\/amp\//, '$1/'],
  [/(?:^|\.)globo\.com$/, /^\/google\/amp\//, '/'],
  [/(?:^|\.)indianexpress\.com$/, /\/lite\/$/, '/'],
  [/(?:^|\.)theregister\.com$/, /^\/AMP\//, '/'],
]

/**
 * The page behind an AMP address: `amp.x.example/a`, `x.example/a/amp`, `x.example/amp/a`, `a.amp.html`. A host for AMP alone stands for
 * `www`, as four domains of five have it.
 */
export function withoutAmp(address: Address): Address {
  let { host, path } = address
  while (host.startsWith('amp.') && host.indexOf('.', 4) !== -1) host = host.slice(4)
  if (host !== address.host && !BARE_DOMAINS.has(host) && getDomain(host) === host) host = `www.${host}`
  const own = mayHaveOwnForm(address) ? OWN_FORMS.find(([hosts]) => hosts.test(address.host)) : undefined
  if (own !== undefined) path = path.replace(own[1], own[2])
  if (path.includes('amp') && AMP_PATH.test(path)) path = deAmped(path)
  return host === address.host && path === address.path ? address : { ...address, host, path }
}

/** Whether an address has what every one of `OWN_FORMS` has. */
function mayHaveOwnForm({ host, path }: Address): boolean {
  return host.startsWith('amp.') || path.includes('amp') || path.includes('AMP') || path.includes('lite')
}

/**
 * Removes an `amp` segment at either end of the path or after the first segment (`/news/amp/world-1`), not elsewhere.
 */
function deAmped(path: string): string {
  for (;;) {
    const stripped = path
      .replace(/[._]amp(\.s?html?)?$/, '$1')
      .replace(/-amp(\.s?html?)$/, '$1')
      .replace(/\/amp_(?=\w)/, '/')
      .replace(/\/amp(?:\/1|\.html|html)\/?$/, '')
      .replace(/^\/platform\/amp\//, '/')
      .replace(/\/amp\/?$/, '/')
      .replace(/^\/amp\//, '/')
      .replace(/^(\/[^/]+)\/amp\//, '$1/')
    if (stripped === path) return path
    path = stripped
  }
}

/** On every answer: any origin may read it, no page may frame it, no browser may guess its type. */
export const CONSTANT_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Content-Language, Masthead-Bookmark, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
} as const

/**
 * Fresh for five minutes, usable for a day while it is revalidated and for a week while we are down, so that plugins
 * keep working.
 */
export const CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'

/**
 * The fields of an answer that mixes two revisions, as happens within a second of a publication: it must not be cached.
 */
export function untagged(fields: Readonly<Record<string, string>>): Record<string, string> {
  const { etag: _, ...others } = fields
  return { ...others, 'cache-control': 'no-store' }
}

import type { Address } from './address.ts'
import { decoded } from './decoded.ts'

/** A platform where anybody can publish under an account; the account's holder is the publisher. */
export interface PlatformHost {
  readonly platform: string
  readonly name: string
  /** The account's handle in an address; null where there is none (`/watch?v=…`). */
  readonly handle: (address: Address, subdomain: string) => string | null
}

type Segments = readonly string[]

/** The first path segment, unless it is one of the platform's own pages. */
export function first(own: string, shape = /^[\p{L}\p{M}\p{N}_.%-]+$/u): PlatformHost['handle'] {
  const reserved = new Set(own.split(/\s+/))
  return ({ path }) => {
    const segment = segmentsOf(path)[0] ?? ''
    const handle = segment.replace(/^@/, '')
    return handle === '' || !shape.test(handle) || (!segment.startsWith('@') && reserved.has(handle.toLowerCase()))
      ? null
      : handle
  }
}

/** A segment that begins with `@`, or that follows one of the words: `/channel/UC…`, `/user/x`. */
export function marked(words: string): PlatformHost['handle'] {
  const leads = new Set(words.split(' '))
  return ({ path }) => {
    const [lead = '', next] = segmentsOf(path)
    if (lead.startsWith('@') && lead.length > 1) return lead.slice(1)
    return next !== undefined && next !== '' && leads.has(lead.toLowerCase()) ? next.replace(/^@/, '') : null
  }
}

export function segmentsOf(path: string): Segments {
  const text = path.includes('%') ? decoded(path) : path
  return text.split('/').filter((segment) => segment !== '')
}

/** `x.tumblr.com`: the sub-domain is the account, except for the platform's own. */
export function subdomainOr(own: string, otherwise: PlatformHost['handle']): PlatformHost['handle'] {
  const reserved = new Set(`www m api help support about blog on status cdn ${own}`.split(' '))
  return (address, subdomain) =>
    subdomain === '' || subdomain.includes('.') || reserved.has(subdomain) ? otherwise(address, subdomain) : subdomain
}

/** The first way that gives a handle. */
export function either(...ways: readonly PlatformHost['handle'][]): PlatformHost['handle'] {
  return (address, subdomain) => {
    for (const way of ways) {
      const handle = way(address, subdomain)
      if (handle !== null) return handle
    }
    return null
  }
}

import type { Resolution } from './citation.ts'

/**
 * The registrable domain of a source without a record. Null for listed outlets, institutions and bare names, and for
 * accounts on platforms, where the domain is the platform's.
 */
export function unlistedDomainOf({ status, unlisted }: Pick<Resolution, 'status' | 'unlisted'>): string | null {
  if (status !== 'unlisted' || unlisted === null || unlisted.platform !== null || unlisted.handle !== null) return null
  return unlisted.registrableDomain
}

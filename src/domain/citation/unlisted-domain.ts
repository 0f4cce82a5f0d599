import type { Resolution } from './citation.ts'

/**
 * The registrable domain of a source without a record. Null for what is listed, an institution, a name alone, and for what is published
 * where anybody may: there the account is the source, and the domain the platform's.
 */
export function unlistedDomainOf({ status, unlisted }: Pick<Resolution, 'status' | 'unlisted'>): string | null {
  if (status !== 'unlisted' || unlisted === null || unlisted.platform !== null || unlisted.handle !== null) return null
  return unlisted.registrableDomain
}

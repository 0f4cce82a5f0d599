import { listUnlistedUse, namesOfUnlisted, type UnlistedUse } from '../db/unlisted-use.ts'
import { firstListed } from '../domain/citation/find-host.ts'
import { DAY, dayOf } from '../domain/date.ts'
import type { Store } from './store.ts'

export interface UnlistedDomain extends UnlistedUse {
  /** Names that articles use in links to it, most frequent first. */
  readonly names: readonly string[]
}

export const MOST_UNLISTED_DAYS = 90
export const MOST_UNLISTED = 500

/** The unlisted domains requested most in the last `days` days. */
export async function listUnlisted(
  { db, catalogue, now }: Pick<Store, 'db' | 'catalogue' | 'now'>,
  { days, limit }: { readonly days: number; readonly limit: number },
): Promise<readonly UnlistedDomain[]> {
  const since = dayOf(new Date(now().getTime() - (days - 1) * DAY))
  const [{ lookup }, uses] = [await catalogue.current(), await listUnlistedUse(db, since, 2 * MOST_UNLISTED)]
  const open = uses.filter(({ domain }) => firstListed(lookup, domain) === null).slice(0, limit)
  const names = await namesOfUnlisted(
    db,
    open.map(({ domain }) => domain),
    since,
  )
  return open.map((use) => ({ ...use, names: names.get(use.domain) ?? [] }))
}

import type { Database, Statement } from './database.ts'
import { eachOf } from './each-of.ts'
import { insertRows } from './insert-rows.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** An unlisted domain, and how often it was requested since a day. */
export interface UnlistedUse {
  readonly domain: string
  readonly answers: number
  /** The last day on which it was requested. */
  readonly last: string
}

/** Statements that add counts to those of their day, and delete those older than `keptFrom`. */
export function unlistedUseAdded(
  uses: readonly Schema['unlisted_use'][],
  names: readonly Schema['unlisted_name'][],
  keptFrom: string,
): readonly Statement[] {
  return [
    ...insertRows(
      'unlisted_use',
      uses,
      'on conflict (day, domain) do update set answers = unlisted_use.answers + excluded.answers',
    ),
    ...insertRows(
      'unlisted_name',
      names,
      'on conflict (day, domain, name) do update set times = unlisted_name.times + excluded.times',
    ),
    statement('delete from unlisted_use where day < ?', [keptFrom]),
    statement('delete from unlisted_name where day < ?', [keptFrom]),
  ]
}

/** The domains requested most since a day, most first. */
export async function listUnlistedUse(
  { read }: Database,
  since: string,
  limit: number,
): Promise<readonly UnlistedUse[]> {
  return read
    .selectFrom('unlisted_use')
    .select(({ fn }) => ['domain', fn.sum<number>('answers').as('answers'), fn.max('day').as('last')])
    .where('day', '>=', since)
    .groupBy('domain')
    .orderBy('answers', 'desc')
    .orderBy('domain')
    .limit(limit)
    .execute()
}

/** Names used with these domains since a day, most frequent first. */
export async function namesOfUnlisted(
  { read }: Database,
  domains: readonly string[],
  since: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (domains.length === 0) return new Map()
  const rows = await read
    .selectFrom('unlisted_name')
    .select(({ fn }) => ['domain', 'name', fn.sum<number>('times').as('times')])
    .where('day', '>=', since)
    .where('domain', 'in', eachOf(domains))
    .groupBy(['domain', 'name'])
    .orderBy('times', 'desc')
    .orderBy('name')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ domain }) => domain)].map(([domain, own]) => [domain, own.map(({ name }) => name)]),
  )
}

import { sql } from 'kysely'
import type { OutletKind } from '../domain/outlet.ts'
import type { Depth } from '../domain/record.ts'
import type { AdviceLevel, BandName, Leaning } from '../domain/scoring/methodology.ts'
import type { ScoreStatus } from '../domain/scoring/standing.ts'
import type { Database } from './database.ts'
import { eachOf } from './each-of.ts'
import { storedJson } from './stored-json.ts'

export interface OutletFilters {
  readonly depth?: Depth | undefined
  readonly kind?: string | undefined
  readonly country?: string | undefined
  readonly language?: string | undefined
  readonly flag?: string | undefined
  readonly band?: string | undefined
  readonly leaning?: string | undefined
  readonly status?: string | undefined
}

/** A score as stored for lists. */
export interface ListedScore {
  readonly status: ScoreStatus
  readonly value: number | null
  readonly interval: { readonly low: number; readonly high: number } | null
  readonly leaning: Leaning | null
  readonly band: BandName | null
}

export interface ListedOutlet {
  readonly id: string
  readonly depth: Depth
  readonly name: string
  readonly nativeName: string | null
  readonly kind: OutletKind
  readonly country: string | null
  readonly languages: readonly string[]
  readonly score: ListedScore
  readonly advice: AdviceLevel | null
  readonly sortName: string
}

/** Cursor in a list ordered by name, then id: the last outlet of the page before. */
export interface OutletCursor {
  readonly sortName: string
  readonly id: string
}

/** One page of the outlets that match the filters, ordered by name. */
export async function listOutlets(
  db: Database,
  filters: OutletFilters,
  after: OutletCursor | null,
  limit: number,
): Promise<readonly ListedOutlet[]> {
  const rows = await filtered(db, filters)
    .where(sql<boolean>`(outlet.sort_name, outlet.id) > (${after?.sortName ?? ''}, ${after?.id ?? ''})`)
    .orderBy('outlet.sort_name')
    .orderBy('outlet.id')
    .limit(sql.lit(limit))
    .execute()
  return rows.map(toListed)
}

/** Cursor in a list ordered by score: the last outlet of the page before. */
export interface ScoreCursor {
  readonly value: number
  readonly id: string
}

/** One page of the outlets that have a score and match the filters, highest or lowest first. */
export async function listOutletsByScore(
  db: Database,
  filters: OutletFilters,
  order: 'high' | 'low',
  after: ScoreCursor | null,
  limit: number,
): Promise<readonly ListedOutlet[]> {
  const query = filtered(db, filters).where('outlet.score_value', 'is not', null)
  const begun =
    order === 'high'
      ? query
          .where(sql<boolean>`(outlet.score_value, outlet.id) < (${after?.value ?? 101}, ${after?.id ?? ''})`)
          .orderBy('outlet.score_value', 'desc')
          .orderBy('outlet.id', 'desc')
      : query
          .where(sql<boolean>`(outlet.score_value, outlet.id) > (${after?.value ?? -1}, ${after?.id ?? ''})`)
          .orderBy('outlet.score_value')
          .orderBy('outlet.id')
  const rows = await begun.limit(sql.lit(limit)).execute()
  return rows.map(toListed)
}

/** The outlets among `ids` that match the filters, unordered. */
export async function findListedOutlets(
  db: Database,
  ids: readonly string[],
  filters: OutletFilters,
): Promise<readonly ListedOutlet[]> {
  const rows = await filtered(db, filters).where('outlet.id', 'in', eachOf(ids)).execute()
  return rows.map(toListed)
}

function filtered({ read }: Database, { kind, country, language, flag, band, leaning, status }: OutletFilters) {
  let query = read
    .selectFrom('outlet')
    .select([
      'outlet.id',
      'outlet.name',
      'outlet.native_name',
      'outlet.kind',
      'outlet.country',
      'outlet.languages',
      'outlet.score_status',
      'outlet.score_value',
      'outlet.score_low',
      'outlet.score_high',
      'outlet.score_leaning',
      'outlet.score_band',
      'outlet.advice',
      'outlet.sort_name',
    ])
  if (kind !== undefined) query = query.where('outlet.kind', '=', kind)
  if (country !== undefined) query = query.where('outlet.country', '=', country)
  if (band !== undefined) query = query.where('outlet.score_band', '=', band)
  if (leaning !== undefined) query = query.where('outlet.score_leaning', '=', leaning)
  if (status !== undefined) query = query.where('outlet.score_status', '=', status)
  if (language !== undefined)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('outlet_language')
          .select('outlet_language.language')
          .where('outlet_language.language', '=', language)
          .whereRef('outlet_language.outlet_id', '=', 'outlet.id'),
      ),
    )
  if (flag !== undefined)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('outlet_flag')
          .select('outlet_flag.code')
          .where('outlet_flag.code', '=', flag)
          .whereRef('outlet_flag.outlet_id', '=', 'outlet.id'),
      ),
    )
  return query
}

function toListed(row: Awaited<ReturnType<ReturnType<typeof filtered>['execute']>>[number]): ListedOutlet {
  return {
    id: row.id,
    depth: 'dossier',
    name: row.name,
    nativeName: row.native_name,
    kind: row.kind as OutletKind,
    country: row.country,
    languages: storedJson<string[]>(row.languages, 'outlet', row.id),
    score: {
      status: row.score_status as ScoreStatus,
      value: row.score_value,
      interval: row.score_low === null || row.score_high === null ? null : { low: row.score_low, high: row.score_high },
      leaning: row.score_leaning as Leaning | null,
      band: row.score_band as BandName | null,
    },
    advice: row.advice as AdviceLevel | null,
    sortName: row.sort_name,
  }
}

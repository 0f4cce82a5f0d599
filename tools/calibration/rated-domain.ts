import { findScale, placesOf } from './scales.ts'

/** One line of a file of ratings. */
export interface RatingRow {
  readonly domain: string
  readonly rater: string
  readonly field: string
  readonly value: string
}

/** A family's verdict on a domain. */
export interface Rating {
  readonly assessor: string
  readonly family: string
  readonly verdict: string
}

/** A domain with one rating for each family that rates it. */
export interface RatedDomain {
  readonly domain: string
  readonly ratings: readonly Rating[]
}

type Fields = ReadonlyMap<string, string>
type Raters = ReadonlyMap<string, Fields>

/** Lists that are used; the others follow with the reason. Any other list is unknown. */
export const READ_RATERS: readonly string[] = [
  'mbfc_2026-08',
  'iffy_cred1',
  'wikipedia_rsp+wikiprojects_goggle2026',
  'wikipedia_rsp_citeunseen2023',
  'wikipedia_rsp_idiap',
  'adfontes',
  'newsguard_2018',
  'pennycook_rand_factcheckers',
  'opensources_2017',
  'cred1_2026',
]
export const UNREAD_RATERS: Readonly<Record<string, string>> = {
  newsguard_2018_criteria: 'the parts of the NewsGuard score that is read',
  state_media_monitor_asd: 'a typology of control by states: context, never a verdict on reliability',
  list_: 'lists gathered by Lasser et al.: nearly all of one verdict, and copied into others',
}

/** The link graph's verdicts by domain, as in `db/assessments`. */
export type LinkGraph = ReadonlyMap<string, Rating>

/**
 * The ratings by domain, in alphabetical order. Of MBFC only factual reporting is used, as its credibility rating
 * includes political leaning.
 */
export function ratedDomainsOf(rows: Iterable<RatingRow>, linkGraph: LinkGraph = new Map()): readonly RatedDomain[] {
  const domains = new Map<string, Map<string, Map<string, string>>>()
  for (const { domain, rater, field, value } of rows) {
    const raters = domains.get(domain) ?? new Map<string, Map<string, string>>()
    const fields = raters.get(rater) ?? new Map<string, string>()
    domains.set(domain, raters.set(rater, fields.set(field, value)))
  }
  return [...domains]
    .map(([domain, raters]) => ({ domain, ratings: ratingsOf(raters, linkGraph.get(domain) ?? null) }))
    .filter(({ ratings }) => ratings.length > 0)
    .sort((one, other) => (one.domain < other.domain ? -1 : 1))
}

function ratingsOf(raters: Raters, linked: Rating | null): Rating[] {
  return [mbfcOf(raters), wikipediaOf(raters), openSourcesOf(raters), cred1Of(raters), linked, ...numbersOf(raters)]
    .filter((rating) => rating !== null)
    .filter(hasPlace)
}

function hasPlace({ assessor, verdict }: Rating): boolean {
  const scale = findScale(assessor)
  return scale !== undefined && placesOf(scale, verdict).length > 0
}

const IFFY: Readonly<Record<string, string>> = { VL: 'very-low', L: 'low', M: 'mixed', MF: 'mostly-factual', H: 'high' }

/** Iffy repeats MBFC's rating, so it is used where MBFC has none. */
function mbfcOf(raters: Raters): Rating | null {
  const own = raters.get('mbfc_2026-08')?.get('reporting')
  const copied = IFFY[raters.get('iffy_cred1')?.get('iffy_factual') ?? '']
  const verdict = own ?? copied
  return verdict === undefined ? null : { assessor: 'mbfc', family: 'mbfc', verdict }
}

const ACTIONS: Readonly<Record<string, string>> = {
  'boost=2': 'generally-reliable',
  'downrank=2': 'no-consensus',
  discard: 'generally-unreliable',
}
const CITE_UNSEEN: readonly (readonly [string, string])[] = [
  ['rspMulti', 'several-statuses'],
  ['rspBlacklisted', 'blacklisted'],
  ['rspDeprecated', 'deprecated'],
  ['rspGenerallyUnreliable', 'generally-unreliable'],
  ['rspMarginallyReliable', 'no-consensus'],
  ['rspGenerallyReliable', 'generally-reliable'],
]
const IDIAP: Readonly<Record<string, string>> = {
  '-2': 'deprecated',
  '-1': 'generally-unreliable',
  '0': 'no-consensus',
  '1': 'generally-reliable',
}
const UNRELIABLE: ReadonlySet<string> = new Set(['generally-unreliable', 'deprecated', 'blacklisted'])

/**
 * Wikipedia's verdict. The list of 2026 mixes perennial sources with those that editors' projects keep, and has three
 * words. A domain on an earlier list of perennial sources is taken as one of them, with that list's finer word if it is
 * unreliable; the others belong to the projects.
 */
function wikipediaOf(raters: Raters): Rating | null {
  const newest = ACTIONS[raters.get('wikipedia_rsp+wikiprojects_goggle2026')?.get('action') ?? '']
  const citeUnseen = raters.get('wikipedia_rsp_citeunseen2023')
  const perennial = [
    CITE_UNSEEN.find(([field]) => citeUnseen?.has(field))?.[1],
    IDIAP[raters.get('wikipedia_rsp_idiap')?.get('status') ?? ''],
  ].filter((verdict) => verdict !== undefined)
  const [first] = perennial
  if (first === undefined)
    return newest === undefined ? null : { assessor: 'wikipedia-projects', family: 'wikipedia', verdict: newest }
  const finer = perennial.find((verdict) => UNRELIABLE.has(verdict))
  const verdict =
    first === 'several-statuses' ? first : newest === 'generally-unreliable' ? (finer ?? newest) : (newest ?? first)
  return { assessor: 'wikipedia-rsp', family: 'wikipedia', verdict }
}

/** Most serious first. */
const OPEN_SOURCES = [
  'fake',
  'conspiracy',
  'junksci',
  'hate',
  'rumor',
  'unreliable',
  'clickbait',
  'bias',
  'political',
  'reliable',
]

/** The most serious of its words on reliability; null for satire, which is not rated. */
function openSourcesOf(raters: Raters): Rating | null {
  const words = raters.get('opensources_2017')?.get('types')?.split('|') ?? []
  if (words.includes('satire')) return null
  const verdict = OPEN_SOURCES.find((each) => words.includes(each))
  return verdict === undefined ? null : { assessor: 'opensources', family: 'opensources', verdict }
}

function cred1Of(raters: Raters): Rating | null {
  const verdict = raters.get('cred1_2026')?.get('category')
  return verdict === undefined ? null : { assessor: 'cred1', family: 'cred1', verdict }
}

const NUMBERS: readonly (readonly [rater: string, field: string, assessor: string])[] = [
  ['adfontes', 'afm_rely', 'adfontes'],
  ['newsguard_2018', 'reliability_score', 'newsguard'],
  ['pennycook_rand_factcheckers', 'fc', 'fact-checkers'],
]

function numbersOf(raters: Raters): Rating[] {
  return NUMBERS.flatMap(([rater, field, assessor]) => {
    const verdict = raters.get(rater)?.get(field)
    return verdict === undefined ? [] : [{ assessor, family: assessor, verdict }]
  })
}

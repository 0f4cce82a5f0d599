import { held } from './as-known.ts'
import { CRITERIA, type Criterion, type Finding } from './evidence.ts'
import type { Stake } from './outlet.ts'
import type { OutletRecord } from './record.ts'

/**
 * What Article 6(1) of the European Media Freedom Act, Regulation (EU) 2024/1083, has a media service show its readers, by
 * point: (a) its legal name and contact details; (b) its direct and indirect owners whose shareholdings let them influence
 * it, states and public bodies among them; (c) its beneficial owners; (d) public funds for state advertising, and
 * advertising revenue from authorities of third countries. In our words, after a commentary, as only the recitals of
 * https://eur-lex.europa.eu/eli/reg/2024/1083/oj could be read:
 * https://www.medialaws.eu/how-to-interpret-the-duties-of-media-service-providers-on-the-disclosure-media-ownership-information-under-article-6-of-the-european-media-freedom-act-emfa/
 */
export const ACT_POINTS = ['a', 'b', 'c', 'd'] as const
export type ActPoint = (typeof ACT_POINTS)[number]

export const ACT_URL = 'https://eur-lex.europa.eu/eli/reg/2024/1083/oj'

/** The points that a criterion asks about too. The other criteria have no counterpart in Article 6(1). */
const POINTS: Readonly<Partial<Record<Criterion, string>>> = {
  'contact-published': '(a)',
  'ownership-disclosed': '(a) to (c)',
  'funding-disclosed': '(d)',
}

/**
 * The source of a methodology's question with its counterpart in the act, which the released methodologies do not name.
 *
 * `transparency.funding-disclosed`, `CWA 17493 clause 8. Shown` → `CWA 17493 clause 8; EMFA Article 6(1)(d). Shown`
 */
export function withCounterpart(signal: string, source: string): string {
  const criterion = CRITERIA.find((each) => signal === `transparency.${each}`)
  if (criterion === undefined) return source
  const points = POINTS[criterion]
  const counterpart = points === undefined ? 'nothing in EMFA Article 6(1)' : `EMFA Article 6(1)${points}`
  // What is said of its weight stays last.
  const [from, ...said] = source.split('. ')
  return [`${from}; ${counterpart}`, ...said].join('. ')
}

/** Members of the European Union, by ISO 3166-1; since 1 February 2020. Source: https://european-union.europa.eu. */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
)

/** What is on record on each point. An empty list or null: nothing was seen, which says nothing of the outlet's pages. */
export interface ActStanding {
  /** Who publishes it, as the record has it. */
  readonly legalNames: readonly string[]
  readonly contact: Finding | null
  readonly owners: readonly string[]
  readonly ownership: Finding | null
  /** Persons among the owners: a register of beneficial owners is not read. */
  readonly persons: readonly string[]
  /** Funding in general: state advertising is not recorded by itself. */
  readonly funding: Finding | null
}

export function actStandingOf(record: OutletRecord, day: string): ActStanding {
  const viewpoint = { asOf: day, knownAt: '9999-12-31T00:00:00Z' }
  const findingOn = (criterion: Criterion): Finding | null =>
    record.transparency.filter((each) => each.criterion === criterion && held(each, viewpoint)).at(-1)?.finding ?? null
  const parties = (fits: (stake: Stake) => boolean) => [
    ...new Set(
      record.stakes
        .filter((stake) => !stake.disputed && held(stake, viewpoint) && fits(stake))
        .map(({ party }) => party),
    ),
  ]
  const owns = ({ relation }: Stake) => relation === 'owns' || relation === 'controls'
  return {
    legalNames: parties(({ relation }) => relation === 'publishes'),
    contact: findingOn('contact-published'),
    owners: parties(owns),
    ownership: findingOn('ownership-disclosed'),
    persons: parties((stake) => owns(stake) && stake.partyKind === 'person'),
    funding: findingOn('funding-disclosed'),
  }
}

/** Whether anything was seen on a point. */
export function isSeen(standing: ActStanding, point: ActPoint): boolean {
  const { legalNames, contact, owners, ownership, persons, funding } = standing
  if (point === 'a') return legalNames.length > 0 || contact !== null
  if (point === 'b') return owners.length > 0 || ownership !== null
  return point === 'c' ? persons.length > 0 : funding !== null
}

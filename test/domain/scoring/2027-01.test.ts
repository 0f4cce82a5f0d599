import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CRITERIA, type Evidence, type TrackRecordEntry } from '../../../src/domain/evidence.ts'
import { adviceOf } from '../../../src/domain/scoring/advice.ts'
import { betaInterval } from '../../../src/domain/scoring/beta-interval.ts'
import { requireMethodology, supersededBy } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import type { AssessorWeighing } from '../../../src/domain/scoring/methodology.ts'
import { shareLeft } from '../../../src/domain/scoring/pools.ts'
import type { Score } from '../../../src/domain/scoring/score.ts'
import { majorityOf, standingOf, voicesAmong } from '../../../src/domain/scoring/standing.ts'
import { anyEvidence, assessmentOf, entryOf, noteOf, TODAY } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

const methodology = requireMethodology('2027-01')
const score = (evidence: Partial<Evidence>, changes = {}) => scored(evidence, { methodology, ...changes })
const unitsOf = ({ contributions }: Score, pillar: string) =>
  contributions.filter((each) => each.pillar === pillar).reduce((sum, { units }) => sum + units, 0)
const verdict = (assessor: string, said: string, id = assessor) =>
  assessmentOf({ id, assessor, verdict: said, assessedOn: TODAY })
const weighing = (family: string, assessor: string) =>
  methodology.families.find((each) => each.family === family)?.assessors[assessor] as AssessorWeighing
const meanOf = ({ support, doubt, prior }: Score) =>
  (100 * (support + prior.rate * prior.weight)) / (support + doubt + prior.weight)

const START = methodology.prior.rate * methodology.prior.weight
const AGAINST = methodology.prior.weight - START

const LEVELS = ['do-not-rely-alone', 'corroborate', 'attribute'] as const
const levelOf = (each: Score) =>
  LEVELS.indexOf(adviceOf(each, 'newspaper', methodology).level as (typeof LEVELS)[number])

describe('own evidence', () => {
  it('shares a pool: however much there is, it weighs no more than its cap', () => {
    const met = CRITERIA.map((criterion) => noteOf({ id: criterion, criterion, observedOn: TODAY }))
    expect(unitsOf(score({ transparency: met }), 'transparency')).toBeCloseTo((1.5 * 8.4) / 10.4, 4)
    const many = Array.from({ length: 400 }, (_, at) => entryOf({ id: `${at}`, occurredOn: TODAY }))
    const found = unitsOf(score({ trackRecord: many }), 'track-record')
    expect(found).toBeGreaterThan(0.498)
    expect(found).toBeLessThanOrEqual(0.5)
  })

  it('has units of nine decimals where it shares a pool, and of six where it does not', () => {
    const notes = CRITERIA.map((criterion, at) =>
      noteOf({ id: criterion, criterion, observedOn: `2025-1${at % 3}-0${(at % 9) + 1}` }),
    )
    const { contributions } = score({ transparency: notes, assessments: [assessmentOf({ assessedOn: '2026-03-03' })] })
    const decimals = contributions.map(({ pillar, units }) => [pillar, `${units}`.split('.')[1]?.length ?? 0] as const)
    const most = (pillar: string) => Math.max(...decimals.flatMap(([of, count]) => (of === pillar ? count : [])))
    expect([most('transparency'), most('assessments')]).toEqual([9, 6])
  })

  it('leaves half of the cap where it weighs as much as the pool says', () => {
    const pool = { id: 'any', cap: 0.5, half: 2, source: '' }
    expect(2 * shareLeft(pool, 2)).toBe(0.25)
    expect(0 * shareLeft(pool, 0)).toBe(0)
  })

  it('never outweighs two families that agree, nor gives a score by itself', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const own = score({ ...evidence, assessments: [] })
        expect(own.evidence).toBeLessThan(3.01)
        const { pools = [] } = methodology
        expect(pools.reduce((sum, { cap }) => sum + cap, 0)).toBeLessThan(2 * weighing('mbfc', 'mbfc').base)
      }),
    )
    const met = CRITERIA.map((criterion) => noteOf({ id: criterion, criterion, observedOn: TODAY }))
    const trackRecord = [entryOf({ occurredOn: TODAY, outcome: 'not-upheld' })]
    expect(score({ transparency: met, trackRecord })).toMatchObject({ status: 'insufficient', value: null })
  })

  it('takes every decision of a body in a period for a share, and single finds for anecdotes', () => {
    const decided = (body: string, occurredOn: string, outcome: TrackRecordEntry['outcome'], at: number) =>
      entryOf({ id: `${body}-${at}`, body, occurredOn, outcome })
    const outcomes = Array.from(
      { length: 40 },
      (_, at) => (at < 10 ? 'upheld' : 'not-upheld') as 'upheld' | 'not-upheld',
    )
    const complete = score(
      { trackRecord: outcomes.map((outcome, at) => decided('IPSO', '2016-05-31', outcome, at)) },
      { asOf: '2016-05-31' },
    )
    const { support, doubt } = complete
    expect(support + doubt).toBeCloseTo(40 / 44, 3)
    expect(support / (support + doubt)).toBeCloseTo(0.75, 4)
    const dayAfter = score(
      { trackRecord: outcomes.map((outcome, at) => decided('IPSO', '2016-06-01', outcome, at)) },
      { asOf: '2016-06-01' },
    )
    expect(dayAfter.support + dayAfter.doubt).toBeLessThanOrEqual(0.5)
    const elsewhere = score(
      { trackRecord: outcomes.map((outcome, at) => decided('Council of Example', '2016-05-31', outcome, at)) },
      { asOf: '2016-05-31' },
    )
    expect(elsewhere.support + elsewhere.doubt).toBeLessThanOrEqual(0.5)
  })

  it('lets what a page states speak a little for the outlet, and never against', () => {
    const [stated] = score({ transparency: [noteOf({ finding: 'stated' })] }).contributions
    const [met] = score({ transparency: [noteOf()] }).contributions
    const [partly] = score({ transparency: [noteOf({ finding: 'partly' })] }).contributions
    expect([stated?.x, met?.x, partly?.x]).toEqual([1, 1, 0.5])
    expect(stated?.base).toBe(Number(met?.base) / 2)
  })

  it('dates an undated record by the first page that reports it, and does not count it without one', () => {
    const entry = entryOf({ occurredOn: null, references: ['later', 'first', 'undated'] })
    const references = [
      { id: 'later', published: '2025-06-01' },
      { id: 'first', published: '2024-03' },
      { id: 'undated', published: null },
    ]
    expect(score({ trackRecord: [entry], references }).contributions).toMatchObject([{ on: '2024-03-31' }])
    expect(score({ trackRecord: [entry], references }, { asOf: '2024-03-30' }).contributions).toEqual([])
    expect(score({ trackRecord: [entry], references: references.slice(2) }).contributions).toEqual([])
    expect(score({ trackRecord: [entry] }).contributions).toEqual([])
  })

  it('shows each pillar at its own weight, whatever it may add to the whole', () => {
    const met = CRITERIA.map((criterion) => noteOf({ id: criterion, criterion, observedOn: TODAY }))
    const { pillars } = score({ transparency: met })
    expect(pillars.transparency).toMatchObject({ evidence: 8.4 })
    expect(pillars.transparency.value).toBeGreaterThan(95)
  })
})

describe('verdicts', () => {
  it('count in full however they reached us', () => {
    const [imported] = score({ assessments: [assessmentOf({ basis: 'imported', assessedOn: TODAY })] }).contributions
    expect(imported).toMatchObject({ basisFactor: 1, units: weighing('wikipedia', 'wikipedia-rsp').base })
  })

  it('of a family put together from others weigh what they add where one of those speaks', () => {
    const { base, baseBeside } = weighing('cred1', 'cred1')
    const alone = score({ assessments: [verdict('cred1', 'unreliable')] })
    expect(alone.contributions).toMatchObject([{ base, units: base }])
    const beside = score({ assessments: [verdict('cred1', 'unreliable'), verdict('mbfc', 'low')] })
    expect(beside.contributions.find(({ signal }) => signal === 'assessment.cred1')).toMatchObject({
      base: baseBeside,
      units: baseBeside,
    })
    const unrelated = score({ assessments: [verdict('cred1', 'unreliable'), verdict('wikipedia-rsp', 'deprecated')] })
    expect(unrelated.contributions.find(({ signal }) => signal === 'assessment.cred1')).toMatchObject({ base })
  })

  it('of such a family fade beside those as they do alone', () => {
    const old = { ...verdict('cred1', 'unreliable'), assessedOn: '2025-11-26' }
    const { contributions } = score({ assessments: [old, verdict('mbfc', 'low')] })
    const found = contributions.find(({ signal }) => signal === 'assessment.cred1')
    expect(found?.decay).toBeLessThan(1)
    expect(found?.units).toBeCloseTo(Number(found?.base) * Number(found?.decay), 6)
  })

  it('alone give the share of assessors that they foretell', () => {
    for (const [said, share] of [
      ['generally-reliable', 83],
      ['deprecated', 7],
    ] as const)
      expect(Math.abs(Number(score({ assessments: [verdict('wikipedia-rsp', said)] }).value) - share)).toBeLessThan(2)
  })

  it('of a program alone are no score', () => {
    expect(score({ assessments: [verdict('link-graph', 'reliable-neighbours')] }).status).toBe('insufficient')
  })
})

describe('standing', () => {
  const tally = (support: number, doubt: number) => ({
    value: (100 * (support + START)) / (support + doubt + methodology.prior.weight),
    support,
    doubt,
    interval: betaInterval(support + START, doubt + AGAINST, 0.8),
  })

  it('leans where nine in ten of what is possible lie on one side, and not a thousandth before', () => {
    const leaningAt = (majority: number) => {
      let [low, high] = [0, 20]
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2
        if (majorityOf(middle + START, 20 - middle + AGAINST) >= majority) high = middle
        else low = middle
      }
      return [
        standingOf(tally(high, 20 - high), 2, methodology),
        standingOf(tally(low - 0.01, 20.01 - low), 2, methodology),
      ]
    }
    expect(leaningAt(0.9).map(({ leaning }) => leaning)).toEqual(['reliable', 'open'])
    expect(leaningAt(0.101).map(({ leaning }) => leaning)).toEqual(['open', 'unreliable'])
  })

  it('is firm with two voices and an interval over two bands, provisional with one voice or a wider one', () => {
    expect(standingOf(tally(18, 2), 2, methodology)).toMatchObject({ status: 'firm', band: 'high', provisional: false })
    expect(standingOf(tally(18, 2), 1, methodology)).toMatchObject({
      status: 'provisional',
      band: null,
      provisional: true,
    })
    expect(standingOf(tally(2, 2), 3, methodology)).toMatchObject({ status: 'provisional', band: null })
  })

  it('hears a family put together from others only where those are silent, and a pillar from its least weight on', () => {
    const heard = (families: readonly string[], transparency = 0) =>
      voicesAmong({ families: new Set(families), pillars: new Map([['transparency', transparency]]) }, methodology)
    expect(heard(['wikipedia', 'link-graph'])).toBe(1)
    expect(heard(['opensources', 'link-graph'])).toBe(2)
    expect(heard(['wikipedia'], 0.5)).toBe(2)
    expect(heard(['wikipedia'], 0.499)).toBe(1)
    expect(heard([])).toBe(0)
  })

  it('asks for the minimum of evidence exactly', () => {
    const asked = { methodology: { ...methodology, minimumEvidence: 1.5 } }
    const assessments = [verdict('ifcn', 'signatory'), verdict('trust-project', 'partner')]
    expect(score({ assessments }, asked)).toMatchObject({ evidence: 1.5, value: expect.any(Number) })
    expect(score({ assessments }, { ...asked, asOf: '2026-11-27' }).value).toBeNull()
    expect(methodology.minimumEvidence).toBe(1.6)
  })
})

describe('laws of 2027-01', () => {
  it('a better verdict of one family never gives a worse advice, nor a lower value', () => {
    for (const { assessors } of methodology.families)
      for (const [id, each] of Object.entries(assessors)) {
        const verdicts = (
          'verdicts' in each ? Object.entries(each.verdicts) : each.scale.map(([at, x]) => [`${at}`, x] as const)
        )
          .toSorted((one, other) => one[1] - other[1])
          .map(([said]) => said)
        fc.assert(
          fc.property(anyEvidence, fc.nat(), fc.nat(), (evidence, one, other) => {
            const [worse, better] = [one % verdicts.length, other % verdicts.length].toSorted((a, b) => a - b)
            const assessments = evidence.assessments.filter(({ assessor }) => assessors[assessor] === undefined)
            const under = (said: string | undefined) =>
              score({ ...evidence, assessments: [...assessments, verdict(id, said ?? '')] })
            const [low, high] = [under(verdicts[worse ?? 0]), under(verdicts[better ?? 0])]
            expect(levelOf(high)).toBeGreaterThanOrEqual(levelOf(low))
            expect(meanOf(high)).toBeGreaterThanOrEqual(meanOf(low) - 1e-4)
          }),
          { numRuns: 20 },
        )
      }
  })

  it('an outlet without a complaints body is never better off than the same with one that never upheld anything', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(60), fc.constantFrom('IPSO', 'Council of Example'), (evidence, count, body) => {
        const without = {
          ...evidence,
          transparency: evidence.transparency.filter(({ criterion }) => criterion !== 'external-accountability'),
          trackRecord: evidence.trackRecord.filter(({ kind }) => kind !== 'ruling'),
          assessments: evidence.assessments.filter(({ assessor }) => assessor !== 'press-council'),
        }
        const rulings = Array.from({ length: count }, (_, at) =>
          entryOf({ id: `ruling-${at}`, body, outcome: 'not-upheld', occurredOn: '2016-01-15' }),
        )
        const under = score({
          ...without,
          trackRecord: [...without.trackRecord, ...rulings],
          assessments: [...without.assessments, verdict('press-council', 'member')],
        })
        expect(meanOf(under)).toBeGreaterThanOrEqual(meanOf(score(without)) - 1e-4)
        expect(levelOf(under)).toBeGreaterThanOrEqual(levelOf(score(without)))
      }),
    )
  })

  it('supersedes 2026-12, which stays as it was', () => {
    expect(supersededBy('2026-12')).toBe('2027-01')
    expect(supersededBy('2027-01')).toBeNull()
    expect(supersededBy('1999-01')).toBeNull()
  })
})

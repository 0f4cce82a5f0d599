import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../../docs/read-csv.ts'
import { fitFamilies, xOf } from '../../../../src/domain/scoring/calibration/fit-families.ts'
import { isotonic } from '../../../../src/domain/scoring/calibration/isotonic.ts'
import { ratedDomainsOf } from '../../../../src/domain/scoring/calibration/rating.ts'
import { spearman } from '../../../../src/domain/scoring/calibration/spearman.ts'
import { placesOf, VERDICT_SCALES } from '../../../../src/domain/scoring/calibration/verdict-scale.ts'

const scaleOf = (assessor: string) => {
  const scale = VERDICT_SCALES.find((each) => each.assessor === assessor)
  if (scale === undefined) throw new Error(assessor)
  return scale
}

describe('fitting', () => {
  const domains = Array.from({ length: 200 }, (_, index) => ({
    domain: `d${index}.example`,
    ratings: [
      { assessor: 'mbfc', family: 'mbfc', verdict: index % 2 === 0 ? 'high' : 'low' },
      { assessor: 'newsguard', family: 'newsguard', verdict: index % 2 === 0 ? '75' : '25' },
      {
        assessor: 'wikipedia-rsp',
        family: 'wikipedia',
        verdict: index % 2 === 0 ? 'generally-reliable' : 'deprecated',
      },
    ],
  }))
  const families = new Set(['mbfc', 'newsguard', 'wikipedia'])

  it('reads a verdict as what the others say of the same domains', () => {
    const { values } = fitFamilies(domains, families)
    const x = (assessor: string, family: string, verdict: string) => xOf({ assessor, family, verdict }, values)
    // NewsGuard says 0.75 and Wikipedia is read as MBFC's 0.9 and NewsGuard's 0.75 together.
    expect(x('mbfc', 'mbfc', 'high')).toBeCloseTo((0.75 + (0.9 + 0.75) / 2) / 2, 1)
    expect(x('wikipedia-rsp', 'wikipedia', 'deprecated')).toBeCloseTo((0.255 + 0.25) / 2, 1)
  })

  it('never values a better verdict lower', () => {
    const upsideDown = domains.map(({ domain, ratings }) => ({
      domain,
      ratings: ratings.map((rating) =>
        rating.family === 'mbfc' ? { ...rating, verdict: rating.verdict === 'high' ? 'low' : 'high' } : rating,
      ),
    }))
    for (const values of fitFamilies(upsideDown, families).values.values())
      expect([...values].sort((one, other) => one - other)).toEqual(values)
  })

  it('does not look at families it is not given', () => {
    const without = domains.map(({ domain, ratings }) => ({
      domain,
      ratings: ratings.filter(({ family }) => family !== 'newsguard'),
    }))
    const given = new Set(['mbfc', 'wikipedia'])
    expect(fitFamilies(domains, given)).toEqual(fitFamilies(without, given))
  })
})

describe('the places of a verdict', () => {
  it('are its point for a word, and the points beside it for a number', () => {
    expect(placesOf(scaleOf('mbfc'), 'mixed')).toEqual([[2, 1]])
    expect(placesOf(scaleOf('newsguard'), '87.5')).toEqual([
      [3, 0.5],
      [4, 0.5],
    ])
    expect(placesOf(scaleOf('newsguard'), '100')).toHaveLength(2)
    expect(placesOf(scaleOf('mbfc'), 'n/a')).toEqual([])
    expect(placesOf(scaleOf('mbfc'), '0.5')).toEqual([])
    expect(placesOf(scaleOf('newsguard'), 'high')).toEqual([])
  })
})

describe('reading ratings', () => {
  const read = (...fields: [rater: string, field: string, value: string][]) =>
    ratedDomainsOf(
      fields.map(([rater, field, value]) => ({ domain: 'a.example', rater, field, value })),
    )[0]?.ratings.map(({ assessor, verdict }) => `${assessor} ${verdict}`) ?? []

  it('reads MBFC by its factual reporting, and Iffy only where that is missing', () => {
    expect(read(['mbfc_2026-08', 'credibility', 'low-credibility'])).toEqual([])
    expect(read(['iffy_cred1', 'iffy_factual', 'VL'])).toEqual(['mbfc very-low'])
    expect(read(['iffy_cred1', 'iffy_factual', 'VL'], ['mbfc_2026-08', 'reporting', 'low'])).toEqual(['mbfc low'])
  })

  it('reads no word on leaning or satire as a verdict', () => {
    expect(read(['opensources_2017', 'types', 'bias|political'])).toEqual([])
    expect(read(['opensources_2017', 'types', 'satire|fake'])).toEqual([])
    expect(read(['opensources_2017', 'types', 'bias|clickbait|conspiracy'])).toEqual(['opensources conspiracy'])
    expect(read(['list_buzzfeed_jana', 'reliable', 'right bias|acc=3|trans=2'])).toEqual([])
    expect(read(['state_media_monitor_asd', 'typology', 'SC'])).toEqual([])
  })

  it('tells perennial sources from the lists of projects, and keeps the finer word for an unreliable one', () => {
    const newest = (value: string) =>
      ['wikipedia_rsp+wikiprojects_goggle2026', 'action', value] as [string, string, string]
    expect(read(newest('discard'))).toEqual(['wikipedia-projects generally-unreliable'])
    expect(read(newest('discard'), ['wikipedia_rsp_idiap', 'status', '-2'])).toEqual(['wikipedia-rsp deprecated'])
    expect(read(newest('boost=2'), ['wikipedia_rsp_idiap', 'status', '0'])).toEqual([
      'wikipedia-rsp generally-reliable',
    ])
    expect(read(['wikipedia_rsp_citeunseen2023', 'rspMarginallyReliable', 'x'])).toEqual(['wikipedia-rsp no-consensus'])
  })
})

describe('isotonic', () => {
  it('never falls, keeps the weighted mean, and leaves what is in order alone', () => {
    const pairs = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(pairs, (given) => {
        const [values, weights] = [given.map(([value]) => value), given.map(([, weight]) => weight)]
        const fitted = isotonic(values, weights)
        for (const [at, value] of fitted.entries()) expect(value).toBeGreaterThanOrEqual(fitted[at - 1] ?? 0)
        const sum = (list: readonly number[]) =>
          list.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0)
        expect(sum(fitted)).toBeCloseTo(sum(values), 8)
        const sorted = values.toSorted((one, other) => one - other)
        expect(isotonic(sorted, weights)).toEqual(sorted)
      }),
    )
  })
})

describe('spearman', () => {
  it('is 1 for one order, −1 for the reverse, and shares ranks among ties', () => {
    expect(spearman([1, 2, 9], [3, 4, 5])).toBeCloseTo(1, 12)
    expect(spearman([1, 2, 9], [5, 4, 3])).toBeCloseTo(-1, 12)
    // Ranks 1, 2½, 2½, 4 against 1, 2, 3, 4.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
    expect(spearman([1, 1], [1, 2])).toBeNaN()
  })
})

describe('reading comma-separated values', () => {
  it('minds quotes, empty fields and both line ends', () => {
    expect(readCsv('a,"b, ""c""",\r\n1,,"x\ny"\n')).toEqual([
      ['a', 'b, "c"', ''],
      ['1', '', 'x\ny'],
    ])
  })
})

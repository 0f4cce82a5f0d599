import { describe, expect, it } from 'vitest'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { calibrate } from '../../../tools/calibration/calibrate.ts'
import { diagramSvg } from '../../../tools/calibration/diagram.ts'
import { evaluateByCrossValidation, evaluateConstants, OUTSIDE, readerOf } from '../../../tools/calibration/evaluate.ts'
import { fitShares } from '../../../tools/calibration/fit-shares.ts'
import { xOf } from '../../../tools/calibration/fit-strengths.ts'
import { foretell, hashOf } from '../../../tools/calibration/foretell.ts'
import { adviceReportOf, calibrationErrorOf, diagramOf, pitOf } from '../../../tools/calibration/judge.ts'
import { isBesideParent, mayRepeat, REPEATS, repeatsOf } from '../../../tools/calibration/lineage.ts'
import { inversionsOf } from '../../../tools/calibration/own-evidence.ts'
import { ratedDomainsOf } from '../../../tools/calibration/rated-domain.ts'
import { evaluationReport, METHOD } from '../../../tools/calibration/report.ts'
import { saysReliable } from '../../../tools/calibration/says-reliable.ts'
import { placesOf, plainOf, VERDICT_SCALES } from '../../../tools/calibration/scales.ts'
import { allSplits, splitBy, splitsByFamily } from '../../../tools/calibration/splits.ts'
import { madeUpLinks, madeUpRatings } from './made-up-ratings.ts'

const methodology = requireMethodology('2027-01')
const read = readerOf(methodology)
const domains = ratedDomainsOf(madeUpRatings(500), madeUpLinks(500))
const rating = (assessor: string, family: string, verdict: string) => ({ assessor, family, verdict })

describe('calibration of made-up ratings', () => {
  const calibration = calibrate(domains, read, OUTSIDE)

  it('finds a base rate and never gives a better verdict less', () => {
    expect(calibration.prior.rate).toBeGreaterThan(0.3)
    expect(calibration.prior.rate).toBeLessThan(0.7)
    for (const weighing of Object.values(calibration.assessors)) {
      const xs = 'verdicts' in weighing ? Object.values(weighing.verdicts) : weighing.scale.map(([, x]) => x)
      expect(xs).toEqual(xs.toSorted((one, other) => one - other))
      expect(weighing.base).toBeGreaterThan(0)
    }
  })

  it('foretells domains that it was not fitted to, nearer than the base rate and ranked no worse than plain means', () => {
    const { byFamily, families, fromOpenLists } = evaluateByCrossValidation(domains, methodology)
    expect(byFamily.verdicts).toBeGreaterThan(1_000)
    expect(byFamily.calibrationError).toBeLessThan(0.08)
    for (const { family, logLoss, baseLogLoss } of families) expect(logLoss, family).toBeLessThan(baseLogLoss)
    expect(fromOpenLists.domains).toBeLessThan(byFamily.domains)
  })

  it('says so in a report and a diagram', () => {
    const evaluation = evaluateConstants(domains, methodology, calibration)
    expect(evaluationReport(evaluation)).toContain('Calibration error')
    expect(METHOD).toContain('of a hundred independent expert assessors')
    const svg = diagramSvg(evaluation.byFamily.bins, 'Made up')
    expect(svg.match(/<circle/g)).toHaveLength(evaluation.byFamily.bins.filter(({ verdicts }) => verdicts > 0).length)
  })
})

describe('the lineage of assessors', () => {
  it('is what the methodology weighs differently next to a family that it is derived from', () => {
    expect(REPEATS).toEqual({
      cred1: ['mbfc', 'opensources'],
      'link-graph-labels': ['wikipedia', 'mbfc', 'newsguard'],
    })
    const family = {
      family: 'echo',
      assessors: { a: { base: 1, baseBeside: 0.5, verdicts: {} }, b: { base: 1, verdicts: {} } },
    }
    const term = { ...family, halfLifeYears: 1, source: 's' }
    expect(repeatsOf({ families: [{ ...term, derivedFrom: ['one'] }] })).toEqual({ a: ['one'] })
    expect(repeatsOf({ families: [term] })).toEqual({})
  })

  it('excludes exactly the ratings that may repeat a family from its prediction', () => {
    const cred1 = rating('cred1', 'cred1', 'fake')
    expect(['mbfc', 'opensources', 'wikipedia'].map((family) => mayRepeat(cred1, family))).toEqual([true, true, false])
    expect(mayRepeat(rating('mbfc', 'mbfc', 'low'), 'cred1')).toBe(false)
    expect(isBesideParent(cred1, [rating('wikipedia-rsp', 'wikipedia', 'deprecated')])).toBe(false)
    expect(isBesideParent(cred1, [rating('iffy', 'mbfc', 'low')])).toBe(true)
  })
})

describe('a verdict', () => {
  it.each([
    ['mbfc', 'high', 1],
    ['mbfc', 'mostly-factual', 0.5],
    ['mbfc', 'mixed', 0],
    ['newsguard', '75', 1],
    ['newsguard', '74.9', 0.5],
    ['newsguard', '60', 0.5],
    ['newsguard', '59.9', 0],
    ['adfontes', '0.75', 1],
    ['adfontes', '0.599', 0],
    ['opensources', 'state', null],
    ['cred1', 'unreliable', null],
    ['newsguard', '', null],
  ])('of %s, %s, says reliable: %s', (assessor, verdict, reliable) => {
    expect(saysReliable(assessor, verdict, methodology)).toBe(reliable)
  })

  it('alone gives its share as score, within what 0 and 1 allow', () => {
    const prior = { weight: 1, rate: 0.5 }
    const x = xOf(0.8, 4, prior)
    expect((4 * x + 0.5) / 5).toBeCloseTo(0.8, 10)
    expect(xOf(0.99, 1, prior)).toBe(1)
    expect(xOf(0.02, 1, prior)).toBe(0)
  })

  it('between two numbers counts for both', () => {
    const scale = VERDICT_SCALES.find(({ assessor }) => assessor === 'newsguard')
    expect(scale && placesOf(scale, '50')).toEqual([
      [1, 0.5],
      [2, 0.5],
    ])
    expect(plainOf('newsguard', '50')).toBeCloseTo(0.5, 10)
  })

  it('is held to its neighbours where few bear it', () => {
    const rated = (domain: string, verdict: string, reliable: string) => [
      { domain, rater: 'mbfc_2026-08', field: 'reporting', value: verdict },
      { domain, rater: 'adfontes', field: 'afm_rely', value: reliable },
    ]
    const sharesOf = (lows: number) => {
      const low = Array.from({ length: lows }, (_, at) => rated(`low-${at}.example`, 'low', '0.1'))
      const few = ratedDomainsOf([...rated('a.example', 'mixed', '0.9'), ...low.flat()])
      return fitShares(few, read).get('mbfc')
    }
    expect(sharesOf(0)?.[2]).toMatchObject({ count: 1, share: 1 })
    const [, low, mixed] = sharesOf(30) ?? []
    expect([low?.count, mixed?.count]).toEqual([30, 1])
    expect(low?.share).toBeLessThan(0.2)
    expect(mixed?.share).toBeGreaterThan(low?.share ?? 1)
    expect(mixed?.share).toBeLessThan(0.6)
  })
})

describe('splits', () => {
  const domain = {
    domain: 'a.example',
    ratings: [
      rating('mbfc', 'mbfc', 'high'),
      rating('cred1', 'cred1', 'mixed'),
      rating('opensources', 'opensources', 'political'),
    ],
  }

  it('never let a list that repeats a family foretell it', () => {
    const left = splitBy(domain, ({ family }) => family === 'mbfc', read)
    expect(left?.evidence.map(({ family }) => family)).toEqual(['opensources'])
    for (const { evidence, leftOut } of allSplits(domain, read))
      if (leftOut.some(({ rating: { family } }) => family === 'mbfc' || family === 'opensources'))
        expect(evidence.map(({ family }) => family)).not.toContain('cred1')
  })

  it('leave out one family at a time, and none that says nothing of reliability', () => {
    expect(splitsByFamily(domain, read).map(({ leftOut }) => leftOut.map(({ rating: { family } }) => family))).toEqual([
      ['mbfc'],
      ['opensources'],
    ])
  })

  it('foretell nothing from less than the minimum of evidence', () => {
    const computed = {
      domain: 'b.example',
      ratings: [rating('link-graph', 'link-graph', 'reliable-neighbours'), rating('mbfc', 'mbfc', 'high')],
    }
    const split = splitBy(computed, ({ family }) => family === 'mbfc', read)
    const assessors = Object.assign({}, ...methodology.families.map((family) => family.assessors))
    expect(split && foretell(split, { prior: methodology.prior, assessors }, methodology)).toBeNull()
  })
})

describe('judging', () => {
  const foretold = (alpha: number, beta: number, reliable: readonly number[], domain = 'a.example') => ({
    domain,
    alpha,
    beta,
    plainMean: 0.5,
    part: 0,
    leftOut: reliable.map((said, at) => ({ reliable: said, rating: rating('mbfc', `family-${at}`, 'high') })),
  })

  it('counts verdicts in tenths, and how far they stand from what was said', () => {
    const bins = diagramOf([foretold(8, 2, [1, 1, 1, 0]), foretold(1, 9, [0])])
    expect(bins[8]).toMatchObject({ from: 0.8, verdicts: 4, foretold: 0.8, found: 0.75 })
    expect(bins[1]).toMatchObject({ verdicts: 1, foretold: 0.1, found: 0 })
    expect(calibrationErrorOf(bins)).toBeCloseTo((4 * 0.05 + 0.1) / 5, 10)
  })

  it('finds honest scores evenly spread, and overconfident ones not', () => {
    const shares = Array.from({ length: 400 }, (_, at) => (at + 0.5) / 400)
    const draw = (share: number, at: number) => [0, 1, 2].map((run) => Number(hashOf(`${at}/${run}`) / 2 ** 32 < share))
    const honest = pitOf(shares.map((share, at) => foretold(1, 1, draw(share, at), `${at}.example`)))
    const sure = pitOf(shares.map((share, at) => foretold(50, 50, draw(share, at), `${at}.example`)))
    expect(honest.distance).toBeLessThan(sure.distance)
    expect(honest.tenths.reduce((sum, tenth) => sum + tenth, 0)).toBeCloseTo(10, 6)
  })

  it('holds advice against what was left out', () => {
    const report = adviceReportOf([foretold(9, 1, [1, 0.5]), foretold(1, 9, [0]), foretold(1, 1, [1])], 0.9)
    expect(report.attribute).toEqual({ domains: 1, verdicts: 2, reliable: 0.75 })
    expect(report['do-not-rely-alone']).toEqual({ domains: 1, verdicts: 1, reliable: 0 })
    expect(report.decided).toBeCloseTo(2 / 3, 10)
  })

  it('counts pairs the wrong way round from the distance asked on, and equal ones not', () => {
    expect(inversionsOf([0, 0.5, 1], [3, 2, 1])).toBe(1)
    expect(inversionsOf([0, 0.5, 1], [1, 1, 1])).toBe(0)
    expect(inversionsOf([0, 0.49], [2, 1])).toBe(0)
    expect(inversionsOf([0, 0.5], [2, 1])).toBe(1)
  })
})

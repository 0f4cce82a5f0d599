import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../../docs/read-csv.ts'
import { constantsOf } from '../../../../src/domain/scoring/calibration/constants.ts'
import { calibrate, crossValidate } from '../../../../src/domain/scoring/calibration/cross-validate.ts'
import { evaluateByCrossValidation } from '../../../../src/domain/scoring/calibration/evaluate.ts'
import { ratedDomainsOf } from '../../../../src/domain/scoring/calibration/rating.ts'
import { requireMethodology } from '../../../../src/domain/scoring/methodologies.ts'

/** Public ratings that are not ours to pass on: the tests that need them run where they lie beside the repository. */
const RATINGS = new URL('../../../../../shared/data/ratings/ratings-dev.csv', import.meta.url)
const methodology = requireMethodology('2026-12')

const readDomains = () =>
  ratedDomainsOf(
    readCsv(readFileSync(RATINGS, 'utf8'))
      .slice(1)
      .map(([domain = '', rater = '', field = '', value = '']) => ({ domain, rater, field, value })),
  )

describe.skipIf(!existsSync(RATINGS))('the calibration of 2026-12', () => {
  it('is what the development ratings give', () => {
    const fitted = constantsOf(calibrate(readDomains(), methodology))
    const families = Object.fromEntries(methodology.families.map(({ family, assessors }) => [family, assessors]))
    for (const [family, assessors] of Object.entries(fitted)) expect(families[family]).toMatchObject(assessors)
  })

  it('foretells families it never saw better than the plain mean of the others, with intervals that hold 80 % ± 3', () => {
    const { all, threeFamilies } = evaluateByCrossValidation(readDomains(), methodology)
    const [everywhere, three] = [all.at(-1)?.after, threeFamilies.at(-1)?.after]
    expect(everywhere?.count).toBeGreaterThan(1000)
    for (const quality of [everywhere, three]) {
      expect(quality?.spearman).toBeGreaterThan(Number(quality?.plainSpearman))
      expect(quality?.pooledSpearman).toBeGreaterThan(Number(quality?.pooledPlainSpearman))
    }
    expect(Math.abs(Number(everywhere?.coverage) - 0.8)).toBeLessThanOrEqual(0.03)
  })

  it('foretells a family the same whatever that family says', () => {
    const domains = readDomains().filter(({ ratings }) => ratings.length > 1)
    const upended = domains.map(({ domain, ratings }) => ({
      domain,
      ratings: ratings.map((rating) => (rating.family === 'mbfc' ? { ...rating, verdict: 'very-low' } : rating)),
    }))
    const foretold = (given: typeof domains) =>
      crossValidate(given, methodology, 'x')
        .filter(({ family }) => family === 'mbfc')
        .map(({ domain, support, doubt }) => [domain, support, doubt])
    expect(foretold(upended)).toEqual(foretold(domains))
  })
})

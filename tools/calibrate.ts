import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { requireMethodology } from '../src/domain/scoring/methodologies/methodologies.ts'
import type { Methodology } from '../src/domain/scoring/methodology.ts'
import { catalogueRecordsOf } from '../src/editorial/load-catalogue.ts'
import { readCatalogueFiles } from '../src/store/catalogue-files.ts'
import { type Calibration, calibrate } from './calibration/calibrate.ts'
import { diagramSvg } from './calibration/diagram.ts'
import {
  type Evaluation,
  evaluateByCrossValidation,
  evaluateConstants,
  OUTSIDE,
  readerOf,
} from './calibration/evaluate.ts'
import { outsideVerdictsOf } from './calibration/outside-verdicts.ts'
import { ownEvidenceReport } from './calibration/own-evidence.ts'
import { type RatedDomain, ratedDomainsOf } from './calibration/rated-domain.ts'
import { DEVELOPMENT, readLinkGraph, readRatings } from './calibration/read-ratings.ts'
import { constantsReport, evaluationReport, fileReport, METHOD, ownEvidenceText } from './calibration/report.ts'

/**
 * `npm run calibrate`: fits the assessors' weights to the development ratings and writes docs/calibration.md with its diagram, and what a
 * methodology that is not yet released takes from it. With another file, the report on it is printed and nothing is written.
 * `--check` says whether the constants in use are those that the development ratings give.
 */
const DOCS = new URL('../docs/', import.meta.url)
const METHODOLOGIES = new URL('../src/domain/scoring/methodologies/', import.meta.url)

const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const isCheck = process.argv.includes('--check')
const methodology = requireMethodology()
const { version } = methodology
const tag = version.replace('-', '_')

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function main(): void {
  const path = given ?? DEVELOPMENT
  if (given === undefined && !existsSync(path)) {
    console.error(`${path} is not here: give a file of ratings with the columns domain, rater, field, value.`)
    process.exitCode = isCheck ? 0 : 1
    return
  }
  const rows = readRatings(path)
  const domains = ratedDomainsOf(rows, readLinkGraph())
  const file = fileReport(basename(path), rows, domains)
  if (given !== undefined) {
    console.log(
      [METHOD, file, inUse(domains), crossValidated(evaluateByCrossValidation(domains, methodology))].join('\n\n'),
    )
    return
  }
  const fitted = calibrate(domains, readerOf(methodology), OUTSIDE)
  if (isCheck) {
    check(fitted)
    return
  }
  const evaluation = evaluateByCrossValidation(domains, methodology)
  const page = [
    '# Calibration',
    METHOD,
    file,
    crossValidated(evaluation),
    constantsReport(fitted, methodology),
    ownEvidence(domains),
  ]
  writeFileSync(new URL('calibration.md', DOCS), `${page.join('\n\n')}\n`)
  writeFileSync(
    new URL('calibration.svg', DOCS),
    diagramSvg(evaluation.byFamily.bins, `Reliability diagram of methodology ${version}`),
  )
  writeFileSync(new URL(`fitted-${version}.ts`, METHODOLOGIES), fittedModule(fitted))
  writeFileSync(new URL(`checked-${version}.ts`, METHODOLOGIES), checkedModule(evaluation))
  console.error(`Wrote docs/calibration.md, docs/calibration.svg and the constants of ${version}.`)
}

function crossValidated(evaluation: Evaluation): string {
  return `## On domains not fitted on\n\n![Reliability diagram](calibration.svg)\n\n${evaluationReport(evaluation)}`
}

function ownEvidence(domains: readonly RatedDomain[]): string {
  const { records } = catalogueRecordsOf(readCatalogueFiles())
  const outside = outsideVerdictsOf(records, domains, readerOf(methodology))
  const today = new Date().toISOString().slice(0, 10)
  return ownEvidenceText(ownEvidenceReport(records, outside, methodology, today), outside.size)
}

function inUse(domains: readonly RatedDomain[]): string {
  return `## The constants of ${version}, as they stand\n\n${evaluationReport(evaluateConstants(domains, methodology, calibrationOf(methodology)))}`
}

/** What a methodology took from a calibration. */
function calibrationOf({ prior, families }: Methodology): Calibration {
  return { prior, assessors: Object.assign({}, ...families.map(({ assessors }) => assessors)) }
}

function check(fitted: Calibration): void {
  const { prior, assessors } = calibrationOf(methodology)
  const used = Object.fromEntries(Object.keys(fitted.assessors).map((id) => [id, assessors[id]]))
  if (JSON.stringify({ prior, assessors: used }) === JSON.stringify(fitted)) return
  console.error('The development ratings give other constants: npm run calibrate')
  process.exitCode = 1
}

function fittedModule({ prior, assessors }: Calibration): string {
  return `import type { AssessorWeighing, Methodology } from '../methodology.ts'

/** Written by \`npm run calibrate\` and frozen with the release; docs/calibration.md tells how they came about. */
export const PRIOR_${tag}: Methodology['prior'] = ${JSON.stringify(prior)}

export const ASSESSORS_${tag}: Readonly<Record<string, AssessorWeighing>> = ${JSON.stringify(assessors, null, 2)}
`
}

function checkedModule({ byFamily }: Evaluation): string {
  const { domains, bins, calibrationError, advice } = byFamily
  const { attribute, 'do-not-rely-alone': doubted, decided } = advice
  const checked = {
    on: new Date().toISOString().slice(0, 10),
    domains,
    bins,
    calibrationError,
    advice: { attribute, 'do-not-rely-alone': doubted },
    decided,
  }
  const rounded = JSON.stringify(
    checked,
    (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value),
    2,
  )
  return `import type { Checked } from '../checked.ts'

/** Written by \`npm run calibrate\`. */
export const CHECKED_${tag}: Checked = ${rounded}
`
}

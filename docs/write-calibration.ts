import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constantsOf } from '../src/domain/scoring/calibration/constants.ts'
import { calibrate } from '../src/domain/scoring/calibration/cross-validate.ts'
import { evaluateByCrossValidation, evaluateConstants } from '../src/domain/scoring/calibration/evaluate.ts'
import { type RatedDomain, type RatingRow, ratedDomainsOf } from '../src/domain/scoring/calibration/rating.ts'
import { evaluationReport, methodReport, readingReport } from '../src/domain/scoring/calibration/report.ts'
import { requireMethodology } from '../src/domain/scoring/methodologies.ts'
import { readCsv } from './read-csv.ts'

/**
 * `node docs/write-calibration.ts`: fits the assessors' weights to the development ratings, writes `docs/calibration.md` and prints the
 * constants. With another file, its report and the constants it would give are printed and nothing is written; with `--evaluate` the
 * constants in use are tried on it and nothing is fitted.
 */
const DEVELOPMENT = fileURLToPath(new URL('../../shared/data/ratings/ratings-dev.csv', import.meta.url))
const REPORT = fileURLToPath(new URL('calibration.md', import.meta.url))

const methodology = requireMethodology()
const evaluateOnly = process.argv.includes('--evaluate')
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
try {
  writeCalibration()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function writeCalibration(): void {
  const rows = readRatings(given ?? DEVELOPMENT)
  const domains = ratedDomainsOf(rows)
  const file = `## The file\n\n${basename(given ?? DEVELOPMENT)}: ${readingReport(rows, domains)}`
  const head = ['# Calibration of the assessors', methodReport, file]
  if (evaluateOnly) {
    console.log([...head, inUse(domains)].join('\n\n'))
    return
  }
  if (given !== undefined) {
    // On domains never seen, what the constants in use do comes first.
    console.log([...head, inUse(domains), crossValidated(domains), fitted(domains)].join('\n\n'))
    return
  }
  writeFileSync(REPORT, `${[...head, crossValidated(domains), inUse(domains), fitted(domains)].join('\n\n')}\n`)
  console.log(JSON.stringify(constantsOf(calibrate(domains, methodology)), null, 2))
  console.error('Wrote docs/calibration.md')
}

function readRatings(path: string): readonly RatingRow[] {
  const [header, ...lines] = readCsv(readFileSync(path, 'utf8'))
  if (header?.join() !== 'domain,rater,field,value')
    throw new Error(`${path}: the first line is not domain,rater,field,value`)
  return lines.map(([domain = '', rater = '', field = '', value = '']) => ({ domain, rater, field, value }))
}

function crossValidated(rated: readonly RatedDomain[]): string {
  return [
    '## Cross-validation',
    'Constants are fitted anew for this: every figure "after" comes from some that saw neither the domain nor the family foretold. Five parts, five ways of parting; means.',
    evaluationReport(evaluateByCrossValidation(rated, methodology)),
  ].join('\n\n')
}

function inUse(rated: readonly RatedDomain[]): string {
  const { version, families, basisFactors } = methodology
  const seen =
    given === undefined
      ? 'They were fitted to these very ratings, so these figures flatter them; the ones above do not.'
      : 'They are tried as they stand: nothing was fitted for this table.'
  return [
    `## The constants of ${version}`,
    `${seen} An observed verdict counts in full; a verdict that comes as an imported copy counts ${basisFactors.imported}, so that its intervals are wider than they need be, as the second pair of tables shows.`,
    `### Observed\n\n${evaluationReport(evaluateConstants(rated, families, methodology))}`,
    `### Imported\n\n${evaluationReport(evaluateConstants(rated, families, methodology, basisFactors.imported))}`,
  ].join('\n\n')
}

function fitted(rated: readonly RatedDomain[]): string {
  const constants = JSON.stringify(constantsOf(calibrate(rated, methodology)), null, 2)
  return `## What this file gives\n\n\`base\`: evidence units of one observed verdict. Then \`x\` for each verdict, or number and \`x\` to read off between.\n\n\`\`\`json\n${constants}\n\`\`\``
}

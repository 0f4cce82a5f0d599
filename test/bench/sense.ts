import { existsSync } from 'node:fs'
import { displayNameOf } from '../../src/domain/display-name.ts'
import { en } from '../../src/domain/language/en/en.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { adviceOf } from '../../src/domain/scoring/advice.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { type Score, scoreOf } from '../../src/domain/scoring/score.ts'
import { catalogueRecordsOf } from '../../src/editorial/load-catalogue.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { readerOf } from '../../tools/calibration/evaluate.ts'
import { REPEATS } from '../../tools/calibration/lineage.ts'
import { type OutsideVerdicts, outsideVerdictsOf } from '../../tools/calibration/outside-verdicts.ts'
import { inversionsOf } from '../../tools/calibration/own-evidence.ts'
import { ratedDomainsOf } from '../../tools/calibration/rated-domain.ts'
import { DEVELOPMENT, readRatings } from '../../tools/calibration/read-ratings.ts'

/**
 * `npm run bench:sense [-- ratings.csv]`: scores and advice of the whole catalogue against raters that no record holds, and every outlet
 * sorted by score in one column, to be read from top to bottom as a journalist would. `--methodology 2026-12` asks an older one.
 */
const given = process.argv.slice(2)
const version = given.includes('--methodology') ? given[given.indexOf('--methodology') + 1] : undefined
const file = given.find((each, at) => !each.startsWith('--') && given[at - 1] !== '--methodology') ?? DEVELOPMENT
const methodology = requireMethodology(version)
const asOf = new Date().toISOString().slice(0, 10)

interface Placed {
  readonly record: OutletRecord
  readonly name: string
  readonly score: Score
  readonly advice: string
  readonly outside: OutsideVerdicts | undefined
}

const { records, faults } = catalogueRecordsOf(readCatalogueFiles())
if (faults.length > 0) throw new Error(`The catalogue has ${faults.length} faults`)
const isRated = existsSync(file)
if (!isRated)
  console.log(
    `${file} is not here: no raters to compare with, only the list. Give a file with domain, rater, field, value.`,
  )
const domains = isRated ? ratedDomainsOf(readRatings(file)) : []
const outside = outsideVerdictsOf(records, domains, readerOf(requireMethodology()))

const all = placed(records)
if (isRated) {
  report('All evidence', all)
  const independent = records.map((record) => ({
    ...record,
    assessments: record.assessments.filter(({ assessor }) => REPEATS[assessor] === undefined),
  }))
  report('Without lists that may repeat the raters (CRED-1, labels of the link graph)', placed(independent))
}
list(all)

function placed(of: readonly OutletRecord[]): readonly Placed[] {
  return of.map((record) => {
    const score = scoreOf({
      kind: record.kind,
      evidence: record,
      methodology,
      asOf,
      knownAt: `${asOf}T23:59:59Z`,
      messages: en,
    })
    const advice = adviceOf(score, record.kind, methodology).level
    return {
      record,
      name: displayNameOf(record.names, record.id, asOf).name,
      score,
      advice,
      outside: outside.get(record.id),
    }
  })
}

function report(title: string, of: readonly Placed[]): void {
  const asked = of.filter(({ score }) => score.status !== 'not-applicable')
  const rated = asked.filter(({ outside: said }) => said !== undefined)
  const scored = rated.filter(({ score }) => score.value !== null)
  const means = scored.map(({ outside: said }) => said?.mean ?? 0)
  const values = scored.map(({ score }) => score.value ?? 0)
  const told = (level: string) => rated.filter(({ advice }) => advice === level)
  const share = (list: readonly Placed[]) => {
    const verdicts = list.flatMap(({ outside: said }) => said?.verdicts ?? [])
    return verdicts.reduce((sum, { reliable }) => sum + reliable, 0) / Math.max(1, verdicts.length)
  }
  const against = [
    ...told('attribute').filter(({ outside: said }) => (said?.mean ?? 1) < 0.3),
    ...told('do-not-rely-alone').filter(({ outside: said }) => (said?.mean ?? 0) > 0.6),
  ]
  const statuses = Object.entries(Object.groupBy(asked, ({ score }) => score.status)).map(
    ([status, list]) => `${status} ${list?.length ?? 0}`,
  )
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`
  console.log(`\n${title} (${methodology.version}, ${asOf})
  outlets ${asked.length} (${statuses.join(', ')}); rated outside ${rated.length}
  share scored of those rated          ${percent(scored.length / rated.length)}   (at least 90 %)
  inversions, half the scale apart     ${percent(inversionsOf(means, values))}   (at most 1 %)
  inversions, 0.3 apart                ${percent(inversionsOf(means, values, 0.3))}
  advice against the raters            ${against.length}${against.map(({ name }) => ` ${name}`).join(',')}   (none)
  decided of those rated               ${percent((told('attribute').length + told('do-not-rely-alone').length) / rated.length)}   (at least 60 %)
  attribute: verdicts that say reliable        ${percent(share(told('attribute')))} of ${told('attribute').length} outlets   (at least 85 %)
  do not rely on it alone: those that do not   ${percent(1 - share(told('do-not-rely-alone')))} of ${told('do-not-rely-alone').length} outlets   (at least 90 %)`)
}

function list(of: readonly Placed[]): void {
  const sorted = of.toSorted(
    (one, other) => (other.score.value ?? -1) - (one.score.value ?? -1) || one.name.localeCompare(other.name, 'en'),
  )
  console.log('\nvalue  interval  status        says                 advice              outlet: evidence')
  for (const { name, score, advice } of sorted) {
    const { value, interval, status, leaning, band, contributions } = score
    const heaviest = contributions
      .toSorted((one, other) => other.units - one.units)
      .slice(0, 4)
      .map(
        ({ signal, outcome, units }) =>
          `${signal.replace(/^(assessment|transparency)\./, '')} ${outcome} ${units.toFixed(1)}`,
      )
    const cells = [
      (value === null ? '–' : String(Math.round(value))).padStart(5),
      (interval === null ? '' : `${Math.round(interval.low)}–${Math.round(interval.high)}`).padEnd(8),
      status.padEnd(12),
      (band ?? leaning ?? '').padEnd(19),
      advice.padEnd(18),
      `${name}: ${heaviest.join(' · ')}`,
    ]
    console.log(cells.join('  '))
  }
}

import { checkCatalogue } from '../catalogue/check.ts'
import { type Coverage, coverageOf } from '../catalogue/coverage.ts'
import { CRITERIA } from '../domain/evidence.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { isUnscored } from '../domain/scoring/unscored-kind.ts'
import { readCatalogueFiles } from '../store/catalogue-files.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { type Terminal, terminalOf, wrapped } from './terminal.ts'

/**
 * `masthead check`: faults of the catalogue's files, and for each outlet how complete its record is, least complete
 * first. With ids, also what to look for next.
 */
export async function check(args: readonly string[]): Promise<void> {
  const { values, positionals: ids } = readArgs(args, { json: { type: 'boolean' } })
  const { records, faults } = checkCatalogue(readCatalogueFiles().files)
  if (faults.length > 0) {
    for (const { file, pointer, reason } of faults) process.stdout.write(`${file} ${pointer}: ${reason}\n`)
    process.exitCode = 1
    return
  }
  const unknown = ids.find((id) => records.every((record) => record.id !== id))
  if (unknown !== undefined) throw new UsageError(`There is no outlet ${JSON.stringify(unknown)} in the catalogue.`)
  const methodology = requireMethodology()
  const asked = records.filter(({ id, kind }) => (ids.length > 0 ? ids.includes(id) : !isUnscored(kind, methodology)))
  const covered = asked.map(coverageOf).toSorted((a, b) => a.seen.length - b.seen.length || (a.id < b.id ? -1 : 1))
  const terminal = terminalOf(process.stdout)
  const lines = values.json
    ? covered.map((coverage) => JSON.stringify(coverage))
    : ids.length > 0
      ? covered.flatMap((coverage) => detailLines(coverage, terminal))
      : tableLines(covered, terminal)
  process.stdout.write(`${lines.join('\n')}\n`)
}

function tableLines(covered: readonly Coverage[], { colour }: Terminal): readonly string[] {
  const width = Math.max(...covered.map(({ id }) => id.length))
  const looked = covered.filter(({ seen }) => seen.length > 0)
  const findings = covered.reduce((sum, { seen }) => sum + seen.length, 0)
  const ofLooked =
    looked.length === 0 ? '' : `, ${(findings / looked.length).toFixed(2)} over the ${looked.length} with any`
  return [
    colour('dim', `${'outlet'.padEnd(width)}  criteria  newest      one page  undated  ended hosts`),
    ...covered.map(({ id, seen, newest, onOnePage, undated, endedHosts }) =>
      [
        id.padEnd(width),
        `${seen.length}/${CRITERIA.length}`.padStart(8),
        (newest ?? '–').padEnd(10),
        String(onOnePage.length).padStart(8),
        String(undated.length).padStart(7),
        endedHosts.join(' '),
      ]
        .join('  ')
        .trimEnd(),
    ),
    `${covered.length} outlets, ${(findings / covered.length).toFixed(2)} criteria seen on average${ofLooked}; no faults.`,
  ]
}

function detailLines(coverage: Coverage, { colour, width }: Terminal): readonly string[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['seen', coverage.seen],
    ['newest', coverage.newest === null ? [] : [coverage.newest]],
    ['look for', coverage.unseen],
    ['a date of', coverage.undated],
    ['a second page for', coverage.onOnePage],
    ['a page beside copies for', coverage.onOnePageAndCopies],
    ['ended hosts', coverage.endedHosts],
  ]
  return [
    colour('bold', coverage.id),
    ...rows
      .filter(([, found]) => found.length > 0)
      .map(([label, found]) => `  ${label.padEnd(24)}  ${wrapped(found.join(' '), width, ' '.repeat(28))}`),
  ]
}

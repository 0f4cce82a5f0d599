// How well and how fast citations are resolved: `npm run bench:resolve [-- citations.jsonl]`. Each line of the file is
// {"date", "cited_as", "url"}: the editor's own name for the source of the address is the check on both ways of resolving.
import { existsSync, readFileSync } from 'node:fs'
import type { Resolution } from '../../src/domain/citation/citation.ts'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { en } from '../../src/domain/language/en.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { catalogueEntries } from '../domain/citation/catalogue-entries.ts'
import { missOf, readCases, resolveCase } from '../domain/citation/resolution-cases.ts'

interface Row {
  readonly date: string
  readonly cited_as: string
  readonly url: string
}

/** The file is English Wikipedia's: its editors name sources for readers of English. */
const LANGUAGE = 'en'
const DEFAULT_FILE = new URL('../../../shared/data/citations/current-events-2025.jsonl', import.meta.url)

const entries = catalogueEntries()
const lookup = buildLookup(entries)
const file = process.argv[2] ?? DEFAULT_FILE
if (existsSync(file)) reportCitations(readRows(readFileSync(file, 'utf8')))
else console.log(`No citations file at ${file}: that part is left out.`)
reportCases()

function readRows(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

function reportCitations(rows: readonly Row[]): void {
  const byUrl = timed(rows, ({ url, date }) => resolveCitation({ url, citedOn: date }, lookup, en))
  const byName = timed(rows, ({ cited_as, date }) =>
    resolveCitation({ name: cited_as, citedOn: date, language: LANGUAGE }, lookup, en),
  )
  const bare = rows.map(({ cited_as, date }) => resolveCitation({ name: cited_as, citedOn: date }, lookup, en))
  const listed = (resolution: Resolution | undefined): string | null => {
    const id = resolution?.status === 'matched' ? (resolution.match?.outletId ?? null) : null
    return id !== null && resolution?.warnings.some(({ code }) => code === 'publisher-unknown') ? null : id
  }
  const statuses = Object.entries(Object.groupBy(byUrl.results, ({ status }) => status))
  console.log(`${rows.length} citations, ${entries.length} outlets, language hint "${LANGUAGE}" for names`)
  console.log(
    `\nAddresses: ${statuses.map(([status, all]) => `${status} ${share(all?.length ?? 0, rows.length)}`).join(' · ')}`,
  )
  console.log(
    `  platform without a publisher: ${byUrl.results.filter((each) => each.status === 'matched' && listed(each) === null).length} · by way of an aggregator: ${byUrl.results.filter(isAggregated).length} · ${byUrl.each.toFixed(2)} µs each`,
  )

  const direct: number[] = []
  const passedOn: number[] = []
  rows.forEach((row, at) => {
    if (listed(byUrl.results[at]) !== null) (/\bvia\b/i.test(row.cited_as) ? passedOn : direct).push(at)
  })
  const outcomes = (at: number, names: readonly Resolution[]): 'same' | 'other' | 'several' | 'none' => {
    const name = names[at]
    if (name?.status === 'ambiguous') return 'several'
    if (name?.status !== 'matched') return 'none'
    return name.match?.outletId === byUrl.results[at]?.match?.outletId ? 'same' : 'other'
  }
  const print = (title: string, group: readonly number[], names: readonly Resolution[]): void => {
    const counts = { same: 0, other: 0, several: 0, none: 0 }
    for (const at of group) counts[outcomes(at, names)] += 1
    console.log(
      `${title}: ${group.length} rows · ${Object.entries(counts)
        .map(([outcome, count]) => `${outcome} ${share(count, group.length)}`)
        .join(' · ')}`,
    )
  }
  console.log(`\nNames of rows whose address is listed, ${byName.each.toFixed(2)} µs each`)
  print('  named directly', direct, byName.results)
  print('  named directly, without the hint', direct, bare)
  print('  "X via Y" (apart: the address is Y’s)', passedOn, byName.results)
  for (const outcome of ['other', 'several', 'none'] as const) {
    const group = direct.filter((at) => outcomes(at, byName.results) === outcome)
    console.log(`\n  ${outcome === 'other' ? 'WRONG or credited to another' : outcome}:`)
    printTally(
      group.map(
        (at) =>
          `${rows[at]?.cited_as} → ${byName.results[at]?.match?.outletId ?? byName.results[at]?.status}, address ${byUrl.results[at]?.match?.outletId}`,
      ),
    )
  }
  const handWrong = passedOn.filter((at) => {
    const [hand] = byName.results[at]?.match?.via ?? byName.results[at]?.unlisted?.via ?? []
    return hand?.outletId !== byUrl.results[at]?.match?.outletId
  })
  console.log(`\n  "X via Y" where Y is not the address's outlet:`)
  printTally(handWrong.map((at) => `${rows[at]?.cited_as}, address ${byUrl.results[at]?.match?.outletId}`))

  const aggregated = rows.flatMap((_, at) => (isAggregated(byUrl.results[at]) ? [at] : []))
  console.log(
    `\nAggregator addresses: ${aggregated.length} rows · name matched ${aggregated.filter((at) => listed(byName.results[at]) !== null).length}`,
  )
  const suspicious = rows.flatMap((_, at) =>
    listed(byUrl.results[at]) === null &&
    !isAggregated(byUrl.results[at]) &&
    byName.results[at]?.status === 'matched' &&
    (byName.results[at]?.match?.via.length ?? 0) === 0
      ? [at]
      : [],
  )
  console.log(`\nName resolves, address does not (suspicious): ${suspicious.length}`)
  printTally(
    suspicious.map(
      (at) =>
        `${rows[at]?.cited_as} → ${byName.results[at]?.match?.outletId}, address ${rows[at]?.url.split('/').slice(0, 3).join('/')}`,
    ),
  )

  const unknown = new Map(
    rows.flatMap((row, at) =>
      byUrl.results[at]?.status === 'unlisted'
        ? [[byUrl.results[at]?.unlisted?.host ?? row.url, byUrl.results[at]]]
        : [],
    ),
  )
  const warned = [...unknown].filter(([, resolution]) =>
    resolution?.warnings.some(({ code }) => code === 'look-alike' || code === 'homograph' || code === 'same-label'),
  )
  console.log(`\nLook-alike warnings on unlisted hosts: ${share(warned.length, unknown.size)}`)
  for (const [, resolution] of warned)
    for (const { code, detail } of resolution?.warnings ?? []) console.log(`    ${code}: ${detail}`)
}

function isAggregated(resolution: Resolution | undefined): boolean {
  return (resolution?.match?.via ?? resolution?.unlisted?.via ?? []).some(({ kind }) => kind === 'aggregator')
}

function reportCases(): void {
  const cases = readCases()
  const misses = cases.flatMap((each) => {
    const miss = missOf(each, resolveCase(each, lookup))
    return miss === null ? [] : [{ each, miss }]
  })
  console.log(`\nLabelled cases: ${cases.length}, misses ${misses.length}`)
  for (const { each, miss } of misses)
    console.log(`    ${miss.strong ? 'STRONG' : 'weak'} line ${each.line} ${each.kind} ${each.input}: ${miss.reason}`)
}

/** Resolved once to warm up and keep, then again to time. */
function timed(rows: readonly Row[], resolve: (row: Row) => Resolution): { results: Resolution[]; each: number } {
  const results = rows.map(resolve)
  const started = performance.now()
  for (const row of rows) resolve(row)
  return { results, each: ((performance.now() - started) * 1000) / rows.length }
}

function share(count: number, all: number): string {
  return `${count} (${all === 0 ? '–' : `${((count / all) * 100).toFixed(2)} %`})`
}

function printTally(lines: readonly string[]): void {
  const tally = Object.entries(Object.groupBy(lines, (line) => line)).map(
    ([line, all]) => [line, all?.length ?? 0] as const,
  )
  for (const [line, count] of tally.sort((left, right) => right[1] - left[1])) console.log(`    ${count} × ${line}`)
}

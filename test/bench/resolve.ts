// How well and how fast citations are resolved: `npm run bench:resolve [-- citations.jsonl]`. Each line of the file is
// {"date", "cited_as", "url"}: the name that the editor gave the source checks the address, and the address the name.
import { existsSync, readFileSync } from 'node:fs'
import type { Resolution } from '../../src/domain/citation/citation.ts'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { sayWarnings } from '../../src/domain/language/say-match.ts'
import { fold } from '../../src/domain/lookup/fold.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { coreOf } from '../../src/domain/lookup/medium-words.ts'
import { everyEntry } from '../domain/citation/catalogue-entries.ts'
import { missOf, readCases, resolveCase } from '../domain/citation/resolution-cases.ts'

interface Row {
  readonly date: string
  readonly cited_as: string
  readonly url: string
}

/** A row with what came of its address, of its name with the hint, and of its name alone. */
interface Answered extends Row {
  readonly byUrl: Resolution
  readonly byName: Resolution
  readonly byNameAlone: Resolution
}

const DEFAULT_FILE = new URL('../../../shared/data/citations/current-events-2025.jsonl', import.meta.url)
/** The file is English Wikipedia's: its editors name sources to readers of English. Shared names (`AP`) need such a hint. */
const HINT = 'en'
const LOOK_ALIKES = new Set<string>(['look-alike', 'homograph', 'same-label'])

const entries = everyEntry()
const lookup = buildLookup(entries)
const file = process.argv[2] ?? DEFAULT_FILE
if (existsSync(file)) {
  const rows = answered(readFileSync(file, 'utf8'))
  reportAddresses(rows)
  reportNames(rows)
  reportOthers(rows)
} else console.log(`There is no citations file at ${file}: that part is left out.`)
reportCases()

function answered(text: string): readonly Answered[] {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
  const byUrl = timed('address', rows, ({ url, date }) => ({ url, citedOn: date }))
  const byName = timed('name', rows, ({ cited_as, date }) => ({ name: cited_as, citedOn: date, language: HINT }))
  const alone = timed('name without a hint', rows, ({ cited_as, date }) => ({ name: cited_as, citedOn: date }))
  return rows.map((row, at) => ({
    ...row,
    byUrl: byUrl[at] as Resolution,
    byName: byName[at] as Resolution,
    byNameAlone: alone[at] as Resolution,
  }))
}

/** Resolves all once to warm up and keep, then three times for the processor time of one. */
function timed(
  what: string,
  rows: readonly Row[],
  citation: (row: Row) => Parameters<typeof resolveCitation>[0],
): Resolution[] {
  const resolve = (row: Row): Resolution => resolveCitation(citation(row), lookup)
  const results = rows.map(resolve)
  const started = process.cpuUsage()
  for (let run = 0; run < 3; run += 1) for (const row of rows) resolve(row)
  const { user, system } = process.cpuUsage(started)
  console.log(`${((user + system) / rows.length / 3).toFixed(2)} µs each ${what}`)
  return results
}

function reportAddresses(rows: readonly Answered[]): void {
  console.log(`\n${rows.length} citations, ${entries.length} outlets`)
  for (const [status, group] of Object.entries(Object.groupBy(rows, ({ byUrl }) => byUrl.status))) {
    console.log(`  address ${status}: ${share(group.length, rows.length)}`)
  }
  console.log(
    `  of these a platform’s, without a publisher: ${rows.filter(({ byUrl }) => hasWarning(byUrl, 'publisher-unknown')).length}`,
  )
  console.log(`  by way of an aggregator: ${rows.filter(({ byUrl }) => isAggregated(byUrl)).length}`)
}

function reportNames(rows: readonly Answered[]): void {
  const listed = rows.filter(({ byUrl }) => outletOf(byUrl) !== null)
  const nameless = new Set(entries.flatMap(({ id, names }) => (names.length === 0 ? [id] : [])))
  const named = listed.filter(({ byUrl }) => !nameless.has(outletOf(byUrl) ?? ''))
  const direct = named.filter(({ cited_as }) => !isPassedOn(cited_as))
  console.log(
    `\n${listed.length - named.length} rows whose address is listed by host alone, so that no name can find it`,
  )
  const foundByName = listed.filter((row) => !named.includes(row) && row.byName.status === 'matched')
  printLines('of these named like another', foundByName, describe)
  console.log(`\nNames of ${direct.length} rows whose address is listed ("X via Y" and aggregators apart)`)
  console.log(`  with language hint ${HINT}: ${tallyOf(direct, ({ byName }) => byName)}`)
  console.log(`  without a hint:        ${tallyOf(direct, ({ byNameAlone }) => byNameAlone)}`)
  const another = direct.filter((row) => outcomeOf(row, row.byName) === 'another')
  const wrong = another.filter(isBorneThere)
  const credits = direct.filter(namesAnother)
  const asked = direct.filter((row) => !credits.includes(row) && isBorneBySeveral(row))
  const decidable = direct.filter((row) => !credits.includes(row))
  console.log(`  ${credits.length} rows credit an outlet by its own name on another's page. Without them:`)
  console.log(`  with language hint ${HINT}: ${tallyOf(decidable, ({ byName }) => byName)}`)
  console.log(`  without a hint:        ${tallyOf(decidable, ({ byNameAlone }) => byNameAlone)}`)
  const told = decidable.filter((row) => !asked.includes(row))
  console.log(
    `  ${asked.length} rows have a name that others on record bear too, and are asked about. Without them too:`,
  )
  console.log(`  with language hint ${HINT}: ${tallyOf(told, ({ byName }) => byName)}`)
  console.log(`  without a hint:        ${tallyOf(told, ({ byNameAlone }) => byNameAlone)}`)
  printLines('asked about, as several bear the name', asked, ({ cited_as, byName }) => {
    const bearers = byName.match?.alternatives.map(({ outletId }) => outletId) ?? []
    return `${cited_as}: ${bearers.slice(0, 4).join(', ')}${bearers.length > 4 ? ` and ${bearers.length - 4} more` : ''}`
  })
  console.log(`  another, though the address’s outlet bears the name: ${share(wrong.length, direct.length)}`)
  printLines('another, and the address’s outlet bears the name', wrong, describe)
  const creditsAnother = another.filter((row) => !isBorneThere(row))
  printLines('another, which the credit names: the address’s outlet is not called so', creditsAnother, describe)
  for (const outcome of ['several', 'none']) {
    const group = told.filter((row) => outcomeOf(row, row.byName) === outcome)
    printLines(outcome, group, describe)
  }
  const passedOn = listed.filter(({ cited_as }) => isPassedOn(cited_as))
  const hands = passedOn.filter(({ byUrl, byName }) =>
    viaOf(byName).some(({ outletId }) => outletId === outletOf(byUrl)),
  )
  const credited = passedOn.filter(({ byName }) => byName.status === 'matched')
  console.log(
    `\n"X via Y": ${passedOn.length} rows · X an outlet ${share(credited.length, passedOn.length)} · Y the address’s outlet ${share(hands.length, passedOn.length)}`,
  )
  printLines(
    'Y is not the address’s outlet',
    passedOn.filter((row) => !hands.includes(row)),
    describe,
  )
}

function reportOthers(rows: readonly Answered[]): void {
  const aggregated = rows.filter(({ byUrl }) => isAggregated(byUrl))
  console.log(
    `\nAggregator addresses: ${aggregated.length} rows · name an outlet ${aggregated.filter(({ byName }) => outletOf(byName) !== null).length}`,
  )
  const suspicious = rows.filter(
    ({ byUrl, byName, cited_as }) =>
      outletOf(byUrl) === null && !isAggregated(byUrl) && outletOf(byName) !== null && !isPassedOn(cited_as),
  )
  printLines(
    'name an outlet, address not: suspicious',
    suspicious,
    ({ cited_as, byName, byUrl }) =>
      `${cited_as} → ${outletOf(byName)}, address ${byUrl.unlisted?.host ?? byUrl.match?.outletId}`,
  )
  const unlisted = [
    ...new Map(
      rows.filter(({ byUrl }) => byUrl.status === 'unlisted').map((row) => [row.byUrl.unlisted?.host, row]),
    ).values(),
  ]
  const warned = unlisted.filter(({ byUrl }) => byUrl.warnings.some(({ code }) => LOOK_ALIKES.has(code)))
  console.log(`\nUnlisted hosts with a look-alike warning: ${share(warned.length, unlisted.length)}`)
  printLines('warnings', warned, ({ byUrl }) =>
    sayWarnings(byUrl.warnings, en.match)
      .map(({ code, detail }) => `${code}: ${detail}`)
      .join(' '),
  )
}

function reportCases(): void {
  const cases = readCases()
  const misses = cases.flatMap((each) => {
    const miss = missOf(each, resolveCase(each, lookup))
    return miss === null
      ? []
      : [`${miss.strong ? 'STRONG' : 'weak'} line ${each.line} ${each.kind} ${each.input}: ${miss.reason}`]
  })
  console.log(`\nLabelled cases: ${cases.length} · misses ${misses.length}`)
  for (const miss of misses) console.log(`    ${miss}`)
}

/** Whether the outlet of the address is called as it was cited, a word for its medium more or less: then the name's answer is wrong. */
function isBorneThere({ byUrl, cited_as }: Answered): boolean {
  const core = coreOf(fold(cited_as))
  return lookup.entry(byUrl.match?.outletId ?? '')?.names.some(({ text }) => coreOf(fold(text)) === core) ?? false
}

/**
 * Whether the credit names another outlet than the address’s: one of its own name, where the address’s is not called so
 * (`AP` on The Hill’s page), or a station by its call sign on its network’s page (`WBBM-TV` on cbsnews.com).
 */
function namesAnother(row: Answered): boolean {
  if (isBorneThere(row)) return false
  return outcomeOf(row, row.byName) === 'another' || (isCallSign(row.cited_as) && outcomeOf(row, row.byName) === 'none')
}

function isCallSign(name: string): boolean {
  return /^[KWC][A-Z]{3}(?:-(?:TV|DT|FM|AM))$/.test(name)
}

/** Whether the name was answered by a question between outlets that are all called so, the address’s among them. */
function isBorneBySeveral(row: Answered): boolean {
  const bearers = row.byName.status === 'ambiguous' ? (row.byName.match?.alternatives ?? []) : []
  const core = coreOf(fold(row.cited_as))
  const called = bearers.filter(({ outletId }) =>
    lookup.entry(outletId)?.names.some(({ text }) => coreOf(fold(text)) === core),
  )
  return called.length > 1 && called.some(({ outletId }) => outletId === row.byUrl.match?.outletId)
}

function outcomeOf({ byUrl }: Answered, name: Resolution): string {
  if (name.status === 'ambiguous') return 'several'
  if (name.status !== 'matched') return 'none'
  return name.match?.outletId === byUrl.match?.outletId ? 'same' : 'another'
}

function tallyOf(rows: readonly Answered[], name: (row: Answered) => Resolution): string {
  const counts = Object.groupBy(rows, (row) => outcomeOf(row, name(row)))
  return ['same', 'another', 'several', 'none']
    .map((outcome) => `${outcome} ${share(counts[outcome]?.length ?? 0, rows.length)}`)
    .join(' · ')
}

function describe({ cited_as, byName, byUrl }: Answered): string {
  return `${cited_as} → ${byName.match?.outletId ?? byName.status}, address ${byUrl.match?.outletId}`
}

/** The outlet matched, unless it is the platform of an unknown publisher. */
function outletOf(resolution: Resolution): string | null {
  if (resolution.status !== 'matched' || hasWarning(resolution, 'publisher-unknown')) return null
  return resolution.match?.outletId ?? null
}

function viaOf({ match, unlisted }: Resolution) {
  return match?.via ?? unlisted?.via ?? []
}

function isAggregated(resolution: Resolution): boolean {
  return viaOf(resolution).some(({ kind }) => kind === 'aggregator')
}

function isPassedOn(name: string): boolean {
  return /\bvia\b/i.test(name)
}

function hasWarning({ warnings }: Resolution, code: string): boolean {
  return warnings.some((warning) => warning.code === code)
}

function share(count: number, all: number): string {
  return `${count} (${all === 0 ? '–' : `${((count / all) * 100).toFixed(2)} %`})`
}

function printLines(title: string, rows: readonly Answered[], line: (row: Answered) => string): void {
  console.log(`\n  ${title}: ${rows.length}`)
  const groups = Object.entries(Object.groupBy(rows, line)).map(([text, group]) => [text, group?.length ?? 0] as const)
  for (const [text, count] of groups.sort((left, right) => right[1] - left[1])) console.log(`    ${count} × ${text}`)
}

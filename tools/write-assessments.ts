import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readCsv } from '../src/imports/csv.ts'
import {
  goggleRulesOf,
  lineAbove,
  type RankedName,
  rankedNamesOf,
  saysTheSameTier,
  type WholeVerdicts,
  wholeVerdictsOf,
} from './assessments/goggle-lines.ts'
import { sureNamedHosts, withSureHosts } from './assessments/guessed-hosts.ts'
import { cred1LinesOf, linkGraphLabelLinesOf, linkGraphLinesOf, openSourcesLinesOf } from './assessments/other-lines.ts'
import { type PerennialEntry, perennialLinesOf } from './assessments/perennial-lines.ts'
import { isOfPart } from './assessments/perennial-scope.ts'
import { type ListedSignatory, signatoryLinesOf } from './assessments/signatory-lines.ts'
import { textOfLines, type VerdictLine } from './assessments/verdict-line.ts'

/**
 * Writes the public verdicts of `db/assessments/*.csv` from the data beside the repository; with `--check` it only
 * tells whether the files are up to date. Reports omissions and doubtful readings on standard error.
 */
const DATA = new URL('../../shared/data/', import.meta.url)
const OUT = new URL('../db/assessments/', import.meta.url)

/** Dates of the editions, which `db/assessments/sources.json` describes. */
const COMPILED_LISTS = '2026-08-13'
const CRED1 = '2026-08-04'
const OPEN_SOURCES = '2017-04-28'
const LINK_GRAPH = '2024-07-10'
const SIGNATORIES = '2026-01-31'

const CHECK = process.argv.includes('--check')

const LIST = {
  'generally-unreliable': 'one of unreliable, deprecated and blacklisted sources',
  'generally-reliable': 'a reliable source',
}

function main(): void {
  if (!existsSync(DATA)) {
    console.error('The data that db/assessments is made from are not here (../shared/data): left as it is.')
    return
  }
  const { perennial, projects } = wikipediaLines()
  const linkGraph = rowsOf('assessments/link-graph-2024.csv')
  const files: Readonly<Record<string, readonly VerdictLine[]>> = {
    'wikipedia-rsp.csv': perennial,
    'wikipedia-projects.csv': projects,
    'cred1.csv': cred1LinesOf(rowsOf('assessments/cred1-2026.csv'), CRED1),
    'opensources.csv': openSourcesLinesOf(rowsOf('assessments/opensources-2017.csv'), OPEN_SOURCES),
    'link-graph.csv': linkGraphLinesOf(linkGraph, LINK_GRAPH),
    'link-graph-labels.csv': linkGraphLabelLinesOf(linkGraph, LINK_GRAPH),
    'ifcn.csv': signatoryLinesOf(entriesOf<ListedSignatory>('facts/ifcn-signatories.jsonl'), SIGNATORIES),
  }
  for (const [name, lines] of Object.entries(files)) {
    const path = new URL(name, OUT)
    const text = textOfLines(lines)
    if (!CHECK) {
      writeFileSync(path, text)
      console.error(`${name}: ${text.split('\n').length - 2} lines`)
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`db/assessments/${name} is not what the data say: run npm run assessments`)
      process.exitCode = 1
    }
  }
}

function wikipediaLines() {
  const entries = entriesOf('facts/wikipedia-rsp-2026-04.jsonl')
  const now = perennialLinesOf(entries)
  const parts = new Set(
    entries.flatMap(({ outlet }) => [...outlet.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside)),
  )
  const older = entriesOf('facts/wikipedia-rsp-2021-03.jsonl')
  const ranking = rankedNamesOf(rowsOf('outlets/wikipedia-perennial/reliability_ranking.csv'))
  const sure = withSureHosts(withPartAnchors(older, entries), entries, ranking)
  // In the older list most parentheses contain another name; they are a part where the newer list says so too, or a
  // range of years.
  const past = perennialLinesOf(sure.entries, (inside) => parts.has(inside) || /\d{4}|^general topics$/.test(inside))
  tell('Not read', [...now.unread, ...past.unread])
  tell('Guessed hosts of 2021 left out', sure.dropped)
  const anchors = new Map(now.lines.map((line) => [line.host + line.path + line.scope, line.anchor]))
  const pastLines = past.lines.map((line) => {
    const anchor = anchors.get(line.host + line.path + line.scope) ?? ''
    // An entry on a range of years is not the one on the years before.
    return { ...line, anchor: /\d{4}/.test(anchor) && !/\d{4}/.test(line.scope + line.note) ? '' : anchor }
  })
  const held = wholeVerdictsOf(now.lines)
  const before = wholeVerdictsOf(pastLines)
  const compiled = compiledLines(held, before, sureNamedHosts(ranking, [...entries, ...older], entries))
  return { perennial: [...now.lines, ...pastLines, ...compiled.perennial], projects: compiled.projects }
}

/**
 * Adds anchors to the older list, which has none: an entry on a part that is not in its name is recognised by the newer
 * entry with the same host and status.
 */
function withPartAnchors(
  older: readonly PerennialEntry[],
  newer: readonly PerennialEntry[],
): readonly PerennialEntry[] {
  const parts = newer.filter(({ url }) => isOfPart(url.split('#')[1] ?? ''))
  return older.map((entry) => {
    const part = parts.find(
      ({ hosts, status }) => status === entry.status && entry.hosts.some((host) => hosts.includes(host)),
    )
    return part === undefined || entry.outlet.includes('(politics') ? entry : { ...entry, url: part.url }
  })
}

/**
 * Lines that the compiled lists of August 2026 add to the table of April. Hosts that the table has, or whose parent
 * domain it has, are left to the table. A host in an older table keeps that table's verdict where these lists only say
 * "unreliable", as they have one word for unreliable, deprecated and blacklisted.
 */
function compiledLines(held: WholeVerdicts, before: WholeVerdicts, ranking: readonly RankedName[]) {
  const perennial: VerdictLine[] = []
  const projects: VerdictLine[] = []
  const differing: string[] = []
  const ranked = new Map(ranking.map((name) => [name.host, name]))
  for (const { host, path, verdict } of goggleRulesOf(textOf('outlets/wikipedia-perennial/domains.goggle'))) {
    const known = lineAbove(held, host)
    if (known !== undefined && path === '') {
      if (!saysTheSameTier(known.verdict, verdict)) differing.push(`${host}: ${verdict}, in the table ${known.verdict}`)
      continue
    }
    const line = { host, path, scope: '', verdict, on: COMPILED_LISTS, anchor: '', note: '' }
    const [name, older] = path === '' ? [ranked.get(host), before.get(host)] : []
    if (name !== undefined && saysTheSameTier(name.verdict, verdict))
      perennial.push({ ...line, verdict: name.verdict, note: `Listed as ${name.name}.` })
    else if (older !== undefined && saysTheSameTier(older.verdict, verdict))
      perennial.push({
        ...line,
        verdict: older.verdict,
        anchor: older.anchor,
        note: `The word is that of the list of March 2021; the compiled lists of August 2026 still count it as ${LIST[verdict as keyof typeof LIST] ?? 'a source without consensus'}.`,
      })
    else projects.push(line)
  }
  tell('Compiled lists and table differ (the table stands)', differing)
  tell(
    'Read as perennial sources of August 2026',
    perennial.map(({ host, verdict }) => `${host} ${verdict}`),
  )
  return { perennial, projects }
}

function textOf(name: string): string {
  return readFileSync(new URL(name, DATA), 'utf8')
}

function entriesOf<Entry = PerennialEntry>(name: string): readonly Entry[] {
  return textOf(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry)
}

/** The rows without the header. */
function rowsOf(name: string): readonly (readonly string[])[] {
  return readCsv(textOf(name))
    .rows.slice(1)
    .map(({ cells }) => cells)
}

function tell(title: string, lines: readonly string[]): void {
  if (lines.length > 0 && !CHECK) console.error(`${title} (${lines.length}):\n  ${lines.join('\n  ')}`)
}

main()

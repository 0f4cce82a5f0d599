// How many citations lead to a source that is known: `npm run bench:coverage [-- citations.jsonl]`. Each line of the file is
// {"date", "cited_as", "url"}. Printed last: the hosts most cited that nobody lists.
import { existsSync, readFileSync } from 'node:fs'
import type { Resolution } from '../../src/domain/citation/citation.ts'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { everyEntry } from '../domain/citation/catalogue-entries.ts'

const DEFAULT_FILE = new URL('../../../shared/data/citations/current-events-2025.jsonl', import.meta.url)
/** Hosts printed. */
const MOST = 60

const file = process.argv[2] ?? DEFAULT_FILE
if (existsSync(file)) report(readFileSync(file, 'utf8'))
else console.log(`There is no citations file at ${file}.`)

function report(text: string): void {
  const entries = everyEntry()
  const lookup = buildLookup(entries)
  const answers = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => resolveCitation({ url: (JSON.parse(line) as { url: string }).url }, lookup))
  const kinds = Map.groupBy(answers, (answer) => kindOf(answer))
  console.log(`${answers.length} citations, ${entries.length} outlets`)
  for (const kind of [
    'dossier',
    'listing',
    'listing by host alone',
    'institution',
    'platform or portal',
    'unlisted',
    'unusable',
  ])
    console.log(`  ${kind}: ${share(kinds.get(kind)?.length ?? 0, answers.length)}`)
  const known = ['dossier', 'listing', 'listing by host alone', 'institution'].reduce(
    (sum, kind) => sum + (kinds.get(kind)?.length ?? 0),
    0,
  )
  console.log(`  known, a listed host or an institution: ${share(known, answers.length)}`)
  const hosts = Object.entries(
    Object.groupBy(kinds.get('unlisted') ?? [], ({ unlisted }) => unlisted?.registrableDomain ?? '?'),
  )
    .map(([host, group]) => [host, group?.length ?? 0] as const)
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
  console.log(`\nHosts that nobody lists: ${hosts.length}`)
  for (const [host, count] of hosts.slice(0, MOST)) console.log(`  ${count} × ${host}`)

  function kindOf({ status, match, unlisted, warnings }: Resolution): string {
    if (status === 'matched') {
      if (warnings.some(({ code }) => code === 'publisher-unknown')) return 'platform or portal'
      const entry = lookup.entry(match?.outletId ?? '')
      if (entry?.depth !== 'listing') return 'dossier'
      return entry.names.length === 0 ? 'listing by host alone' : 'listing'
    }
    if (status !== 'unlisted') return status
    return unlisted?.platform != null || (unlisted?.via.length ?? 0) > 0 ? 'platform or portal' : 'unlisted'
  }
}

function share(count: number, all: number): string {
  return `${count} (${((100 * count) / Math.max(1, all)).toFixed(2)} %)`
}

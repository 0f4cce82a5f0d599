import { existsSync, readFileSync } from 'node:fs'
import { checkCatalogue } from '../../src/catalogue/check.ts'
import { en } from '../../src/domain/language/en/en.ts'
import type { LookupEntry } from '../../src/domain/lookup/entry.ts'
import { lookupEntryOf } from '../../src/domain/lookup/entry-of.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { ASSESSORS } from '../../src/domain/scoring/assessors.ts'
import { candidateBody02 } from '../../src/http/reconcile/candidate-body.ts'
import { findCandidates } from '../../src/reading/find-candidates.ts'
import { EMPTY_QUERY } from '../../src/reading/reconcile-query.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'

/**
 * Prints what a batch of 500 names costs to reconcile, from the batch read to the answer as text, beside parsing and writing that
 * answer once in the same run, in time of the processor: `node test/bench/reconcile.ts`.
 */
const BATCH = 500
const RUNS = 9
const CITATIONS = new URL('../../../shared/data/citations/current-events-2025.jsonl', import.meta.url)

const { records } = checkCatalogue(
  readCatalogueFiles().files,
  ASSESSORS.map(({ id }) => id),
)
const listed = records.map((record) => lookupEntryOf(record))

/** Made-up outlets with names of two to four of a hundred words, every tenth in Arabic letters. */
function madeUp(count: number): LookupEntry[] {
  const syllables = ['ka', 'to', 'mi', 'ra', 'len', 'dor', 'shi', 'pal', 'ne', 'vu']
  const arabic = ['صوت', 'نداء', 'فجر', 'شروق', 'افق', 'مدى', 'نبض', 'بيان', 'صدى', 'رأي']
  let state = 7
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  const [model] = listed as [LookupEntry]
  const [modelName] = model.names
  if (modelName === undefined) throw new Error('The first outlet has no name')
  return Array.from({ length: count }, (_, at) => {
    const words = at % 10 === 0 ? arabic : syllables
    const word = () => `${words[next(10)]}${words[next(10)]}`
    const text = Array.from({ length: 2 + next(3) }, word).join(' ')
    const id = `made-up-${at}`
    return { ...model, id, name: text, names: [{ ...modelName, text, ambiguous: false }], locators: [] }
  })
}

function citedNames(): string[] {
  if (!existsSync(CITATIONS)) return []
  const lines = readFileSync(CITATIONS, 'utf8').trim().split('\n')
  return [...new Set(lines.map((line) => (JSON.parse(line) as { cited_as: string }).cited_as))].slice(0, BATCH)
}

/** A letter of each name doubled in the middle: nothing is found exactly, so that every name is searched for. */
const misspelt = (names: readonly string[]) =>
  names.map((name) => `${name.slice(0, name.length >> 1)}${name.slice((name.length >> 1) - 1)}`)

function medianOf(run: () => unknown): number {
  const times: number[] = []
  for (let index = 0; index < RUNS; index++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  return times.sort((one, other) => one - other)[RUNS >> 1] ?? Number.NaN
}

for (const [size, entries] of [
  [`${listed.length} outlets`, listed],
  ['100,000 outlets', [...listed, ...madeUp(100_000 - listed.length)]],
] as const) {
  const lookup = buildLookup(entries)
  const some = Array.from({ length: BATCH }, (_, at) => entries[Math.floor((at * entries.length) / BATCH)]?.name ?? '')
  for (const [what, names] of [
    ['names as listed', some],
    ['names misspelt', misspelt(some)],
    ['names as cited', citedNames()],
  ] as const) {
    if (names.length === 0) continue
    const answer = () => {
      const results = names.map((name) =>
        findCandidates({ ...EMPTY_QUERY, texts: [name] }, lookup, en).map((each) => candidateBody02(each, en)),
      )
      return JSON.stringify(results)
    }
    const text = answer()
    const time = medianOf(answer)
    const baseline = medianOf(() => JSON.stringify(JSON.parse(text)))
    const matches = text.split('"match":true').length - 1
    console.log(
      `${size}, ${names.length} ${what}: ${time.toFixed(1)} ms of processor, ${(time / baseline).toFixed(0)} × parsing and writing the answer; ${matches} matches`,
    )
  }
}

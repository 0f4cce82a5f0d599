import type { Citation } from '../domain/citation/citation.ts'
import { typedCitation } from '../domain/citation/typed-citation.ts'
import { readCsv } from '../imports/csv.ts'
import { didYouMean } from './did-you-mean.ts'
import { UsageError } from './faults.ts'
import { linesIn, readText } from './utf8.ts'

/** A source as given, and the citation parsed from it. */
export interface GivenSource {
  readonly given: string
  readonly citation: Citation
}

/** Sources that are answered together; `total` is the number of all sources, null where it is unknown. */
export interface Batch {
  readonly sources: readonly GivenSource[]
  readonly total: number | null
}

const BATCH = 200

/** Each word of the command line as a source; `-` stands for the lines of standard input, read as they arrive. */
export async function* sourcesOf(words: readonly string[]): AsyncGenerator<Batch> {
  for (const word of words) {
    if (word !== '-') yield batchOf([word], 1)
    else yield* lines()
  }
}

async function* lines(): AsyncGenerator<Batch> {
  let waiting: string[] = []
  for await (const line of linesIn(process.stdin, '-')) {
    if (line.trim() !== '') waiting.push(line.trim())
    if (waiting.length < BATCH) continue
    yield batchOf(waiting, null)
    waiting = []
  }
  if (waiting.length > 0) yield batchOf(waiting, null)
}

/**
 * The cells of one column of CSV files (`-` is standard input). Empty cells are sources too, so that output rows stay
 * aligned with input rows.
 *
 * @throws UsageError for a missing file or column, or malformed CSV
 */
export async function* columnOf(files: readonly string[], column: string): AsyncGenerator<Batch> {
  for (const file of files) {
    const { rows, isWhole, faults } = readCsv(await readText(file))
    const [head, ...body] = rows
    const name = file === '-' ? 'standard input' : file
    if (!isWhole) throw new UsageError(`${name}, line ${faults[0]?.line}: a quotation mark is never closed.`)
    const names = head?.cells.map((cell) => cell.trim()) ?? []
    const at = names.indexOf(column)
    if (at === -1)
      throw new UsageError(`${name} has no column ${column}: it has ${names.join(', ')}.${didYouMean(column, names)}`)
    const cells = body.map(({ cells }) => (cells[at] ?? '').trim())
    for (let from = 0; from < cells.length; from += BATCH) yield batchOf(cells.slice(from, from + BATCH), cells.length)
  }
}

function batchOf(given: readonly string[], total: number | null): Batch {
  return { sources: given.map((each) => ({ given: each, citation: typedCitation(each) })), total }
}

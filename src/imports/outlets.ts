import { type Holder, knownIdFaults, type ReadFile, sharedLocatorFaults } from '../catalogue/check.ts'
import { recordFaultsOf } from '../catalogue/check-record.ts'
import { type CatalogueFault, toPointer } from '../catalogue/fault.ts'
import { parseCatalogueFile } from '../catalogue/parse.ts'
import type { LookupEntry } from '../domain/lookup/entry.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { inOrder, type RowFault } from './row-fault.ts'

export interface OutletLine {
  readonly line: number
  readonly record: OutletRecord
}

export interface OutletLines {
  readonly outlets: readonly OutletLine[]
  /** With a JSON pointer instead of a column. */
  readonly faults: readonly RowFault[]
}

/**
 * Reads catalogue records, one a line, and checks each like a catalogue file: by itself, against the other lines, and
 * against the stored outlets. Empty lines are skipped.
 */
export function readOutletLines(text: string, stored: readonly LookupEntry[]): OutletLines {
  const faults: CatalogueFault[] = []
  const read: ReadFile[] = []
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const file = `line ${at + 1}`
    const parsed = parseCatalogueFile(file, line)
    faults.push(...parsed.faults)
    if (parsed.record === null) continue
    read.push({ file, record: parsed.record })
    for (const [path, reason] of recordFaultsOf(parsed.record)) faults.push({ file, pointer: toPointer(path), reason })
  }
  if (read.length === 0 && faults.length === 0)
    faults.push({ file: 'line 1', pointer: '', reason: 'The file has no record.' })
  faults.push(...againstOthers(read, stored))
  return {
    outlets: read.map(({ file, record }) => ({ line: numberOf(file), record })),
    faults: inOrder(
      faults.map(({ file, pointer, reason }) => ({ line: numberOf(file), column: pointer || null, reason })),
    ),
  }
}

function* againstOthers(read: readonly ReadFile[], stored: readonly LookupEntry[]): Generator<CatalogueFault> {
  const lines = new Map<string, string>()
  for (const { file, record } of read) {
    const first = lines.get(record.id)
    if (first !== undefined) yield { file, pointer: '/id', reason: `${record.id} is the outlet of ${first}` }
    else lines.set(record.id, file)
  }
  const known = new Set([...stored.map(({ id }) => id), ...lines.keys()])
  yield* knownIdFaults(read, known, new Set(ASSESSORS.map(({ id }) => id)))
  yield* sharedLocatorFaults(read, holdersAmong(stored, lines))
}

/** Locators of stored outlets, except those that a line replaces. */
function* holdersAmong(stored: readonly LookupEntry[], lines: ReadonlyMap<string, string>): Generator<Holder> {
  for (const { id, locators } of stored) {
    if (lines.has(id)) continue
    for (const locator of locators) yield { file: `the stored outlet ${id}`, pointer: '', locator }
  }
}

function numberOf(file: string): number {
  return Number(file.slice('line '.length))
}

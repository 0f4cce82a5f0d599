import type * as z from 'zod'
import type { OutletRecord } from '../domain/record.ts'
import { type CatalogueFault, toPointer } from './fault.ts'
import { type CatalogueFile, catalogueFile } from './file.ts'
import { recordOf } from './record-of.ts'

export interface ParsedFile {
  /** Null where the text is not a catalogue file at all. */
  readonly record: OutletRecord | null
  readonly faults: readonly CatalogueFault[]
}

/** Reads the text of one file of `db/catalogue/`, and says everything that keeps it from being one. */
export function parseCatalogueFile(file: string, text: string): ParsedFile {
  const read = readJson(text)
  if ('reason' in read) return { record: null, faults: [{ file, pointer: '', reason: read.reason }] }
  const parsed = catalogueFile.safeParse(read.value)
  if (parsed.success) return { record: recordOf(parsed.data as CatalogueFile), faults: [] }
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, read.value))
  return { record: null, faults: faults.map((fault) => ({ file, ...fault })) }
}

function readJson(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { reason: `is not JSON: ${error.message}${placeOf(error.message, text)}` }
  }
}

/** Engines give an offset, a line and column, or for a text that ends too early nothing at all. */
function placeOf(message: string, text: string): string {
  if (/line \d+/.test(message)) return ''
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
  const before = text.slice(0, offset).split('\n')
  return ` (line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1})`
}

function faultsOf(issue: z.core.$ZodIssue, root: unknown): Omit<CatalogueFault, 'file'>[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: toPointer([...issue.path, key]),
      reason: 'is not a member of this form',
    }))
  }
  const pointer = toPointer(issue.path)
  if (valueAt(root, issue.path) === undefined) return [{ pointer, reason: 'is missing' }]
  if (issue.code === 'invalid_type') return [{ pointer, reason: `must be ${article(issue.expected)}` }]
  return [{ pointer, reason: issue.message }]
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], root)
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

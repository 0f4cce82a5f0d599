import type * as z from 'zod'
import type { OutletRecord } from '../domain/record.ts'
import { type CatalogueFault, toPointer } from './fault.ts'
import { catalogueFile } from './file.ts'
import { scanJson } from './json-scan.ts'
import { recordOf } from './record-of.ts'

export interface ParsedFile {
  /** Null where the text does not match the schema of a catalogue file. */
  readonly record: OutletRecord | null
  readonly faults: readonly CatalogueFault[]
}

/** Parses one file of `db/catalogue/`, and reports every fault. */
export function parseCatalogueFile(file: string, text: string): ParsedFile {
  const { faultAt, repeated } = scanJson(text)
  if (faultAt !== null) return { record: null, faults: [{ file, pointer: '', reason: syntaxReason(text, faultAt) }] }
  const value: unknown = JSON.parse(text)
  const parsed = catalogueFile.safeParse(value)
  const faults = [
    ...repeated.map((pointer) => ({ file, pointer, reason: 'is given twice' })),
    ...(parsed.error?.issues ?? []).flatMap((issue) => faultsOf(issue, value).map((fault) => ({ file, ...fault }))),
  ]
  return { record: parsed.success ? recordOf(parsed.data) : null, faults }
}

function syntaxReason(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  const found = offset === text.length ? 'the text ends' : `${JSON.stringify(text.slice(offset, offset + 1))} stands`
  return `is not JSON: ${found} at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

/** A schema issue as faults for whoever wrote the JSON. */
export function faultsOf(issue: z.core.$ZodIssue, root: unknown): Omit<CatalogueFault, 'file'>[] {
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

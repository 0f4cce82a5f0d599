import { earliestDay, latestDay } from '../domain/date.ts'
import type { Locator } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import { recordFaultsOf } from './check-record.ts'
import { type CatalogueFault, toPointer } from './fault.ts'
import { parseCatalogueFile } from './parse.ts'

export interface CatalogueText {
  /** File name without its folder: `al-mayadeen.json`. */
  readonly file: string
  readonly text: string
}

export interface CheckedCatalogue {
  /** Records of the files that could be parsed, in order. Loaded only where there is no fault. */
  readonly records: readonly OutletRecord[]
  /** Ordered by file. */
  readonly faults: readonly CatalogueFault[]
}

/** Parses all files of a catalogue, and checks each by itself and against the others. Reports every fault. */
export function checkCatalogue(
  files: readonly CatalogueText[],
  assessors: Iterable<string> = ASSESSORS.map(({ id }) => id),
): CheckedCatalogue {
  const parsed = files.map(({ file, text }) => ({ file, ...parseCatalogueFile(file, text) }))
  const read = parsed.flatMap(({ file, record }) => (record ? [{ file, record }] : []))
  const faults = [
    ...parsed.flatMap((read) => read.faults),
    ...read.flatMap(({ file, record }) =>
      recordFaultsOf(record).map(([path, reason]) => ({ file, pointer: toPointer(path), reason })),
    ),
    ...idFaults(read),
    ...knownIdFaults(read, new Set(files.map(({ file }) => idOf(file))), new Set(assessors)),
    ...sharedLocatorFaults(read),
  ]
  const order = new Map(files.map(({ file }, index) => [file, index]))
  return {
    records: read.map(({ record }) => record),
    faults: faults.toSorted((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0)),
  }
}

export interface ReadFile {
  readonly file: string
  readonly record: OutletRecord
}

function idOf(file: string): string {
  return file.replace(/\.json$/, '')
}

function* idFaults(files: readonly ReadFile[]): Generator<CatalogueFault> {
  const owners = new Map<string, string>()
  for (const { file, record } of files) {
    const owner = owners.get(record.id)
    if (owner !== undefined) yield { file, pointer: '/id', reason: `${record.id} is the outlet of ${owner}` }
    else owners.set(record.id, file)
    if (file !== `${record.id}.json`) yield { file, pointer: '/id', reason: `must be the file's name, ${idOf(file)}` }
  }
}

/**
 * Unknown ids of other outlets. Ids count as known by file name, so that one unreadable file does not cause faults in
 * the others.
 */
export function* knownIdFaults(
  files: readonly ReadFile[],
  outlets: ReadonlySet<string>,
  assessors: ReadonlySet<string>,
): Generator<CatalogueFault> {
  for (const { file, record } of files) {
    for (const [index, { outletId }] of record.related.entries()) {
      const pointer = `/related/${index}/outletId`
      if (outletId === record.id) yield { file, pointer, reason: 'is the outlet itself' }
      else if (outletId !== null && !outlets.has(outletId))
        yield { file, pointer, reason: `${outletId} is no outlet of the catalogue` }
    }
    for (const [index, { assessor }] of record.assessments.entries()) {
      if (!assessors.has(assessor))
        yield { file, pointer: `/assessments/${index}/assessor`, reason: `${assessor} is no known assessor` }
    }
  }
}

type DatedLocator = Pick<Locator, 'host' | 'path' | 'platform' | 'handle' | 'validFrom' | 'validTo'>

export interface Holder {
  readonly file: string
  readonly pointer: string
  readonly locator: DatedLocator
}

/**
 * Locators that lead to two outlets at the same time, within a file, between files, or with outlets outside the files.
 */
export function* sharedLocatorFaults(
  files: readonly ReadFile[],
  outside: Iterable<Holder> = [],
): Generator<CatalogueFault> {
  const holders = new Map(Map.groupBy(outside, ({ locator }) => locatorKeyOf(locator)))
  for (const { file, record } of files) {
    for (const [index, locator] of record.locators.entries()) {
      if (locator.withdrawnAt !== null) continue
      const place = locatorKeyOf(locator)
      const pointer = `/locators/${index}`
      const others = holders.get(place) ?? []
      const other = others.find((holder) => holdTogether(holder.locator, locator))
      if (other) yield { file, pointer, reason: `${place} is taken by ${other.file}${other.pointer}` }
      holders.set(place, [...others, { file, pointer, locator }])
    }
  }
}

function locatorKeyOf({ host, path, platform, handle }: DatedLocator): string {
  return host === null ? `${platform}:${handle}` : `${host}${path ?? ''}`
}

function holdTogether(one: DatedLocator, other: DatedLocator): boolean {
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one)
}

function startsBeforeEndOf(one: DatedLocator, other: DatedLocator): boolean {
  return one.validFrom === null || other.validTo === null || earliestDay(one.validFrom) <= latestDay(other.validTo)
}

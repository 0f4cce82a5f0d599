import { type AccountIndex, accountIndexBuilder } from './account-index.ts'
import type { LookupEntries, LookupEntry } from './entry.ts'
import { growingColumn } from './growing-column.ts'
import { type HashTable, hashOf, hashTableSteps } from './hash-table.ts'
import { type HostIndex, hostIndexBuilder } from './host-index.ts'
import type { IndexBuilder } from './index-builder.ts'
import { type IssnIndex, issnIndexBuilder } from './issn-index.ts'
import { type LabelIndex, labelIndexBuilder } from './label-index.ts'
import { type NameIndex, nameIndexBuilder } from './name-index.ts'
import { arePacked } from './packed-entries.ts'
import { entriesIn, linesIn, type PackedSlice } from './packed-slice.ts'
import type { Steps } from './steps.ts'

/** The indexes that a lookup is gathered in. */
export interface Indexes {
  readonly hosts: HostIndex
  readonly accounts: AccountIndex
  readonly issns: IssnIndex
  readonly names: NameIndex
  readonly labels: LabelIndex
}

/** The rows of all outlets, and where those of each slice begin. */
export interface GatheredRows extends Indexes {
  /** Ids, a row an outlet. */
  readonly ids: HashTable
  /** Empty where the outlets are not in slices. */
  readonly slices: readonly PackedSlice[]
  /** The number of each slice's first outlet, and of all outlets. */
  readonly firsts: Uint32Array
  /** The first row of each slice in each index, and the number of rows. */
  readonly rowStarts: RowStarts
}

type IndexName = keyof Indexes
type RowStarts = Readonly<Record<IndexName, Uint32Array>>
type Builders = { readonly [Name in IndexName]: IndexBuilder<Indexes[Name]> }

const INDEXES: readonly IndexName[] = ['hosts', 'accounts', 'issns', 'names', 'labels']

/** Outlets decoded in one step. */
const AT_ONCE = 50
/** Outlets whose rows are copied in one step. */
const COPIED_AT_ONCE = 20_000

/**
 * Gathers the rows of all outlets, each of which is decoded once; those of slices that are the same objects in an earlier
 * gathering are copied from there.
 */
export function* gatherSteps(entries: LookupEntries, before?: GatheredRows): Steps<GatheredRows> {
  const builders: Builders = {
    hosts: hostIndexBuilder(roomFor(before?.hosts.locators.entryAt)),
    accounts: accountIndexBuilder(),
    issns: issnIndexBuilder(),
    names: nameIndexBuilder(roomFor(before?.names.entryAt), roomFor(before?.names.keys.units)),
    labels: labelIndexBuilder(),
  }
  const ids = growingColumn(Int32Array, roomFor(before?.ids.hashes))
  const { slices, firsts } = arePacked(entries) ? entries : { slices: [], firsts: new Uint32Array(1) }
  const rowStarts = startsOf(slices.length)

  function* add(some: Iterable<LookupEntry>): Steps<void> {
    for (const entry of some) {
      const number = ids.count()
      if (number % AT_ONCE === 0) yield
      ids.add(hashOf(entry.id))
      for (const index of INDEXES) builders[index].add(entry, number)
    }
  }

  if (!arePacked(entries)) yield* add(entries)
  for (const { at, was, count } of runsOf(slices, before)) {
    if (before === undefined || was === null) {
      for (const index of INDEXES) rowStarts[index][at] = builders[index].rows()
      yield* add(entriesIn(slices[at] as PackedSlice))
      continue
    }
    const [from, to] = [before.firsts[was] as number, before.firsts[was + count] as number]
    for (const index of INDEXES) {
      const moved = builders[index].rows() - (before.rowStarts[index][was] as number)
      for (let each = 0; each < count; each += 1)
        rowStarts[index][at + each] = (before.rowStarts[index][was + each] as number) + moved
      copyRows(index, builders, before, { was, count, shift: ids.count() - from })
    }
    ids.copy(before.ids.hashes, from, to)
    yield
  }
  for (const index of INDEXES) rowStarts[index][slices.length] = builders[index].rows()
  return {
    ids: yield* hashTableSteps(ids.pack()),
    hosts: yield* builders.hosts.build(),
    accounts: yield* builders.accounts.build(),
    issns: yield* builders.issns.build(),
    names: yield* builders.names.build(),
    labels: yield* builders.labels.build(),
    slices,
    firsts,
    rowStarts,
  }
}

/** Room for as much as an earlier column has, and a little more: moving a million rows holds everybody up. */
function roomFor(column: { readonly length: number } | undefined): number | undefined {
  return column && Math.ceil(column.length * 1.05)
}

function startsOf(slices: number): RowStarts {
  const starts = () => new Uint32Array(slices + 1)
  return { hosts: starts(), accounts: starts(), issns: starts(), names: starts(), labels: starts() }
}

/** Slices that follow each other in both gatherings, or one that the earlier one has not. */
interface Run {
  readonly at: number
  /** Place of the first in the earlier one. */
  readonly was: number | null
  readonly count: number
}

function* runsOf(slices: readonly PackedSlice[], before: GatheredRows | undefined): Generator<Run> {
  const earlier = before?.slices ?? []
  const places = new Map(earlier.map((slice, at) => [slice, at]))
  for (let at = 0, count = 1; at < slices.length; at += count) {
    const was = places.get(slices[at] as PackedSlice) ?? null
    count = 1
    if (was !== null)
      for (let outlets = linesIn(slices[at] as PackedSlice); outlets < COPIED_AT_ONCE; count += 1) {
        const next = slices[at + count]
        if (next === undefined || next !== earlier[was + count]) break
        outlets += linesIn(next)
      }
    yield { at, was, count }
  }
}

function copyRows<Name extends IndexName>(
  index: Name,
  builders: Builders,
  before: GatheredRows,
  { was, count, shift }: { readonly was: number; readonly count: number; readonly shift: number },
): void {
  const starts = before.rowStarts[index]
  const earlier: Indexes[Name] = before[index]
  builders[index].copy(earlier, starts[was] as number, starts[was + count] as number, shift)
}

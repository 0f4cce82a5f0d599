import type { LookupEntries, LookupEntry } from '../../lookup/entry.ts'
import { finished, type Steps } from '../../lookup/steps.ts'
import { type CompiledNames, compiledNames, type FormsByKey } from './compiled-names.ts'
import type { ArticleMatcher } from './matcher.ts'

export function buildArticleMatcher(entries: LookupEntries): ArticleMatcher {
  return finished(matcherSteps(entries, entriesById(entries)))
}

function entriesById(entries: LookupEntries): (id: string) => LookupEntry | undefined {
  const byId = new Map(entries.slice().map((entry) => [entry.id, entry]))
  return (id) => byId.get(id)
}

/** Builds a matcher in steps of a few milliseconds. */
export function* matcherSteps(
  entries: LookupEntries,
  entryOfId: (id: string) => LookupEntry | undefined,
): Steps<ArticleMatcher> {
  const names = compiledNames()
  yield* names.add(entries)
  const position = Int32Array.from({ length: entries.length }, (_, index) => index)
  return matcherOf(names, entries, entryOfId, position, true)
}

/** Share of the names held that are of earlier revisions, from which a matcher is built anew. */
const MOST_OUTDATED = 0.25
/** Outlets of earlier revisions that are no reason for that. */
const FEW = 1_000

/**
 * The matcher of a later revision, for which only outlets that are new or changed are compiled. `kept` has the index in
 * `entries` of each of the earlier entries; -1 where it is gone or changed.
 */
export function* changedMatcherSteps(
  before: ArticleMatcher,
  kept: Int32Array,
  entries: LookupEntries,
  entryOfId: (id: string) => LookupEntry | undefined,
): Steps<ArticleMatcher> {
  const { names } = before
  const isNew = new Uint8Array(entries.length).fill(1)
  for (let at = 0; at < kept.length; at += 1) {
    if (at % AT_ONCE === 0) yield
    const index = kept[at] as number
    if (index >= 0) isNew[index] = 0
  }
  const added: number[] = []
  for (let index = isNew.indexOf(1); index !== -1; index = isNew.indexOf(1, index + 1)) added.push(index)
  const outdated = names.serials() + added.length - entries.length
  if (names.isBusy() || outdated > FEW + entries.length * MOST_OUTDATED) return yield* matcherSteps(entries, entryOfId)

  const from = names.serials()
  yield* names.add(added.map((index) => entries.at(index) as LookupEntry))
  const position = new Int32Array(names.serials()).fill(-1)
  for (let serial = 0; serial < before.position.length; serial += 1) {
    if (serial % AT_ONCE === 0) yield
    const index = before.position[serial] as number
    if (index >= 0) position[serial] = kept[index] as number
  }
  for (const [at, index] of added.entries()) position[from + at] = index
  return matcherOf(names, entries, entryOfId, position, false)
}

/** Outlets whose positions are looked at in one step. */
const AT_ONCE = 100_000

const BYTES_PER_KEY = 72
/** Columns of a form, and of a phrase. */
const BYTES_PER_FORM = 18
const BYTES_PER_PHRASE = 8

function matcherOf(
  names: CompiledNames,
  entries: LookupEntries,
  entryOfId: (id: string) => LookupEntry | undefined,
  position: Int32Array,
  isInOrder: boolean,
): ArticleMatcher {
  const columns = names.columns()
  const { table, hosts, bySound, byRomanisation, byAcronym } = columns
  const keys = [bySound, byRomanisation, byAcronym].reduce((sum, { size }: FormsByKey) => sum + size, 0)
  const bytes =
    table.bytes +
    2 * hosts.form.byteLength +
    names.forms() * BYTES_PER_FORM +
    table.count * BYTES_PER_PHRASE +
    position.byteLength +
    keys * BYTES_PER_KEY
  return { ...columns, entries, position, isInOrder, byId: { get: entryOfId }, names, bytes }
}

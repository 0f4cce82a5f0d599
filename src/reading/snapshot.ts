import { type ReadSlices, readCatalogueEntries } from '../db/catalogue-entries.ts'
import { readCatalogueState, readRevisionsSince } from '../db/catalogue-state.ts'
import type { Database } from '../db/database.ts'
import { changedMatcherSteps, matcherSteps } from '../domain/article/names/build-matcher.ts'
import type { ArticleMatcher } from '../domain/article/names/matcher.ts'
import { keptEntries } from '../domain/lookup/entry-difference.ts'
import { type Lookup, lookupSteps } from '../domain/lookup/lookup.ts'
import type { PackedEntries } from '../domain/lookup/packed-entries.ts'
import { type Listings, listingsOf } from './listings.ts'
import { type OutletRevisions, outletRevisionsOf } from './outlet-revisions.ts'
import { ownTurn } from './own-turn.ts'
import { delay, runYielding } from './run-yielding.ts'

/** The catalogue at one revision, in memory. */
export interface Snapshot {
  readonly revision: number
  readonly lookupRevision: number
  /** Whether assessments from imports are shown; see `shownRecord`. */
  readonly showsImported: boolean
  /** Whether something was published while this was read, so that parts of it are newer than its revision. */
  readonly isMixed: boolean
  readonly entries: PackedEntries
  readonly listings: Listings
  readonly lookup: Lookup
  /** Built in the background, or when first asked for; a later snapshot's is made from it. */
  readonly matcher: () => ArticleMatcher | Promise<ArticleMatcher>
  /** The matcher if it is built. */
  readonly builtMatcher: () => ArticleMatcher | undefined
  readonly revisions: OutletRevisions
}

/**
 * A function that reads the catalogue's newest revision, given the snapshot before it: what has not changed is taken
 * from there, or from the last read.
 */
export function snapshotReader(db: Database, { isWarm }: { readonly isWarm: boolean }) {
  let slices: ReadSlices | undefined

  return async (before: Snapshot | null): Promise<Snapshot> => {
    const { revision, lookupRevision, showsImported } = await readCatalogueState(db)
    if (before?.revision === revision) return before
    if (before?.lookupRevision === lookupRevision) {
      const revisions = before.revisions.with(await readRevisionsSince(db, before.revision))
      return { ...before, revision, revisions, showsImported, isMixed: await hasMoved(db, revision) }
    }
    const read = await readCatalogueEntries(db, () => delay(0), slices)
    slices = read.read
    db.releasePages?.()
    const { entries } = read
    const lookup = await runYielding(lookupSteps(entries, before?.lookup))
    const known = before?.builtMatcher()
    // A next matcher is made, of the one before where that is ready, before the swap, so that article requests never
    // wait for it; at the start there is none to fall back on.
    const changed =
      before === null || known === undefined ? undefined : await changedMatcher(before.entries, known, lookup, entries)
    const matchers = matcherOf(entries, lookup, changed)
    if (before !== null && isWarm) await matchers.matcher()
    const revised = await readRevisionsSince(db, -1)
    const isMixed = await hasMoved(db, revision)
    await ownTurn()
    return {
      revision,
      lookupRevision,
      showsImported,
      isMixed,
      entries,
      listings: listingsOf(read, lookup.numberOf),
      lookup,
      ...matchers,
      revisions: outletRevisionsOf(lookup.numberOf, read, revised),
    }
  }
}

/** Whether something was published since the store was at that revision. */
async function hasMoved(db: Database, revision: number): Promise<boolean> {
  return (await readCatalogueState(db)).revision !== revision
}

/** The next matcher, made of the one before; each part takes some milliseconds even where nothing changed. */
async function changedMatcher(
  before: PackedEntries,
  known: ArticleMatcher,
  lookup: Lookup,
  entries: PackedEntries,
): Promise<ArticleMatcher> {
  await ownTurn()
  const kept = await runYielding(keptEntries(before, entries))
  await ownTurn()
  return runYielding(changedMatcherSteps(known, kept, entries, lookup.entry))
}

/** The article matcher: as given, or built once on first use, yielding to other requests in between. */
function matcherOf(
  entries: PackedEntries,
  lookup: Lookup,
  given: ArticleMatcher | undefined,
): Pick<Snapshot, 'matcher' | 'builtMatcher'> {
  let built = given
  let building: Promise<ArticleMatcher> | undefined
  return {
    builtMatcher: () => built,
    matcher: () => {
      if (built !== undefined) return built
      building ??= runYielding(matcherSteps(entries, lookup.entry)).then((matcher) => {
        built = matcher
        return matcher
      })
      return building
    },
  }
}

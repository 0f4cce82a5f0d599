import type { Database } from '../db/database.ts'
import { findRevisedRecordNow, findRevisedRecords, type RevisedRecord } from '../db/record-document.ts'
import { cueTableSteps } from '../domain/article/cues/languages.ts'
import { tailOf } from '../domain/context/compiled-outlet.ts'
import { outletPartOf } from '../domain/context/context.ts'
import { messagesFor } from '../domain/language/languages.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'
import { shownRecord } from '../domain/shown-record.ts'
import { delay, runYielding } from './run-yielding.ts'
import { type Snapshot, snapshotReader } from './snapshot.ts'
import { stringTailCache, type Tail, type TailCache } from './tail-cache.ts'
import { withStability } from './viewpoint.ts'

/** An outlet whose context is asked for. */
export interface AskedOutlet {
  readonly id: string
  /** Its number in the snapshot's lookup, where the caller knows it. */
  readonly number?: number
}

/**
 * The read path: in-memory indexes that are replaced when the catalogue's revision changes, and a bounded cache of
 * contexts.
 */
export interface LiveCatalogue {
  /**
   * The newest snapshot; the store is asked for a newer one at most once in `checkEvery` milliseconds. A promise only
   * where something must be read.
   */
  current(): Snapshot | Promise<Snapshot>
  /** Makes the next `current` ask the store, however recently it was asked; for a caller who has just written. */
  recheck(): void
  /**
   * The JSON tail (see `tailOf`) of one outlet's context for a day; null where it would have to be read asynchronously.
   */
  tailNow(snapshot: Snapshot, outlet: AskedOutlet, language: string, day: string): string | null
  /** The JSON tail of each outlet's context for a day, in order; null for an outlet that does not exist. */
  tails(
    snapshot: Snapshot,
    outlets: readonly AskedOutlet[],
    language: string,
    day: string,
  ): readonly (string | null)[] | Promise<readonly (string | null)[]>
  /** The tail of that record, whatever is in memory. */
  tailOf(revised: RevisedRecord, language: string, day: string): string
  /**
   * Reports the revision at which an outlet was read. Where it is not the snapshot's, the next request reads a new
   * snapshot.
   */
  note(snapshot: Snapshot, id: string, revision: number): void
  /**
   * Whether something of another revision was read with this snapshot, or is in it: such an answer mixes two revisions
   * and must have no ETag.
   */
  isOvertaken(snapshot: Snapshot): boolean
}

export interface LiveCatalogueOptions {
  readonly now: () => Date
  /** In milliseconds. */
  readonly checkEvery?: number
  /** Cache of contexts. */
  readonly cache?: TailCache
  /** Called after the indexes were rebuilt. */
  readonly built?: () => void
  /**
   * How long a request waits for indexes that are being rebuilt before it is answered from the previous ones, in
   * milliseconds; null to wait until they are ready, so that whoever published something finds it.
   */
  readonly patience?: number | null
  /** Whether what reads articles is built before the first one arrives. */
  readonly isWarm?: boolean
}

/** How long the article matcher waits behind a first answer, in milliseconds; an article builds it at once. */
const WARM_AFTER = 100

/** Limit of the default cache in characters: what a Worker isolate of 128 MB can spare. */
const CACHE_SIZE = 16_000_000

export function liveCatalogue(
  db: Database,
  {
    now,
    checkEvery = 1_000,
    cache = stringTailCache(CACHE_SIZE),
    built,
    patience = null,
    isWarm = false,
  }: LiveCatalogueOptions,
): LiveCatalogue {
  let snapshot: Snapshot | null = null
  let checkedAt = Number.NEGATIVE_INFINITY
  let reading: Promise<Snapshot> | null = null

  const read = snapshotReader(db, { isWarm })

  const current = (): Snapshot | Promise<Snapshot> => {
    const time = now().getTime()
    if (snapshot !== null && time - checkedAt < checkEvery && time >= checkedAt) return snapshot
    reading ??= follow(read(snapshot), time)
    const old = snapshot
    return old === null || patience === null
      ? reading
      : Promise.race([reading, delay(patience).then(() => snapshot ?? old)])
  }

  const follow = (begun: Promise<Snapshot>, time: number): Promise<Snapshot> => {
    const followed: Promise<Snapshot> = begun
      .then((fresh) => {
        // A read that `recheck` overtook may end after the newer one.
        if (snapshot !== null && fresh.revision < snapshot.revision) return snapshot
        const isBuilt = fresh.lookup !== snapshot?.lookup
        snapshot = fresh
        checkedAt = time
        if (isBuilt) built?.()
        if (isWarm) void delay(WARM_AFTER).then(() => warm(fresh))
        return fresh
      })
      .finally(() => {
        if (reading === followed) reading = null
      })
    return followed
  }

  const cached = (id: string, revision: number | undefined, language: string, day: string): string | null => {
    const tail = cache.get(language, id)
    return tail !== undefined && tail.day === day && tail.revision === revision ? tail.body : null
  }
  const madeOf = (revised: RevisedRecord, language: string, day: string): string => {
    const tail = tailFrom(revised, language, day)
    cache.set(language, revised.id, tail)
    return tail.body
  }
  /** A listing's tail is made from memory, without a read. */
  const made = ({ listings, revisions, showsImported }: Snapshot, id: string, language: string, day: string) => {
    const record = listings.recordOf(id)
    if (record === null) return null
    return madeOf({ id, record, revision: revisions.revisionOf(id) ?? 0, showsImported }, language, day)
  }
  const atHand = (snapshot: Snapshot, { id, number }: AskedOutlet, language: string, day: string): string | null => {
    const { revisions } = snapshot
    const revision = number === undefined ? revisions.revisionOf(id) : revisions.revisionAt(number)
    return cached(id, revision, language, day) ?? made(snapshot, id, language, day)
  }
  const overtaken = new WeakSet<Snapshot>()
  const note = (known: Snapshot, id: string, revision: number): void => {
    if (known.revisions.revisionOf(id) === revision) return
    overtaken.add(known)
    if (known === snapshot) checkedAt = Number.NEGATIVE_INFINITY
  }
  return {
    current,
    recheck: () => {
      checkedAt = Number.NEGATIVE_INFINITY
      // A read in progress may have begun before the write.
      reading = null
    },
    note,
    isOvertaken: (known) => known.isMixed || overtaken.has(known),
    tailOf: (revised, language, day) =>
      cached(revised.id, revised.revision, language, day) ?? madeOf(revised, language, day),
    tailNow(snapshot, outlet, language, day) {
      const { id } = outlet
      const ready = atHand(snapshot, outlet, language, day)
      if (ready !== null) return ready
      const found = findRevisedRecordNow(db, id)
      if (found === undefined) return null
      note(snapshot, id, found.revision)
      return madeOf(found, language, day)
    },
    tails(snapshot, outlets, language, day) {
      const found = outlets.map((outlet) => atHand(snapshot, outlet, language, day))
      const missing = new Set(outlets.flatMap(({ id }, at) => (found[at] === null ? [id] : [])))
      if (missing.size === 0) return found
      return findRevisedRecords(db, [...missing]).then((records) => {
        const bodies = new Map<string, string>()
        for (const each of records) {
          note(snapshot, each.id, each.revision)
          bodies.set(each.id, madeOf(each, language, day))
        }
        return outlets.map(({ id }, at) => found[at] ?? bodies.get(id) ?? null)
      })
    },
  }
}

/** Makes an outlet's tail from its record; callers cache it for the day. */
function tailFrom({ revision, record, showsImported }: RevisedRecord, language: string, day: string): Tail {
  const shown = shownRecord(record, showsImported)
  const options = { asOf: day, knownAt: null, methodology: requireMethodology(), messages: messagesFor(language) }
  return { revision, day, body: tailOf(outletPartOf(shown, withStability({ ...options, standard: true }, shown))) }
}

async function warm({ matcher }: Snapshot): Promise<void> {
  await matcher()
  await runYielding(cueTableSteps())
}

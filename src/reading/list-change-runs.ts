import { beforeRun, type LoggedChange, listChanges } from '../db/changes.ts'
import type { Database } from '../db/database.ts'
import { dayOf } from '../domain/date.ts'

/** Consecutive log entries of one kind and day. */
export interface ChangeRun {
  readonly count: number
  /** The newest of them, at most `READ`. */
  readonly newest: readonly [LoggedChange, ...LoggedChange[]]
  /** `seq` of the oldest. */
  readonly from: number
}

/** A run of at least this many entries is shown as one line: installing adds hundreds of records. */
export const FOLDED_FROM = 5
const READ = 25
/** Reads for one page; after a series of long runs the page may have fewer lines. */
const READS = 6

/** Up to `lines` lines before `seq`, newest first: single entries, or runs of at least `FOLDED_FROM`. */
export async function listChangeRuns(
  db: Database,
  seq: number | null,
  lines: number,
): Promise<{ readonly runs: readonly ChangeRun[]; readonly next: number | null }> {
  const runs: ChangeRun[] = []
  let before = seq
  for (let reads = 0; reads < READS; reads += 1) {
    const found = await listChanges(db, {}, before, READ)
    const isAll = found.length < READ
    for (let at = 0; at < found.length; ) {
      if (runs.length >= lines) return { runs, next: before }
      const [first, ...rest] = found.slice(at) as [LoggedChange, ...LoggedChange[]]
      const alike = rest.findIndex((each) => !isOfRun(each, first))
      const length = alike === -1 ? rest.length + 1 : alike + 1
      const goesOn = alike === -1 && !isAll
      // The run continues beyond what was read: read again from its first entry.
      if (goesOn && at > 0) break
      const from = goesOn ? (await beforeRun(db, first)) + 1 : first.seq - length + 1
      const count = first.seq - from + 1
      if (count >= FOLDED_FROM) runs.push({ count, newest: [first, ...rest.slice(0, length - 1)], from })
      else runs.push({ count: 1, newest: [first], from: first.seq })
      at += count >= FOLDED_FROM ? length : 1
      before = runs.at(-1)?.from ?? before
    }
    if (isAll) return { runs, next: null }
  }
  return { runs, next: before }
}

function isOfRun(change: LoggedChange, { kind, at }: LoggedChange): boolean {
  return change.kind === kind && dayOf(change.at) === dayOf(at)
}

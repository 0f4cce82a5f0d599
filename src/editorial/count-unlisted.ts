import type { Database } from '../db/database.ts'
import { unlistedUseAdded } from '../db/unlisted-use.ts'
import { DAY, dayOf } from '../domain/date.ts'
import type { NoteUnlisted } from '../reading/store.ts'
import { commit } from './commit.ts'

export interface UnlistedCount {
  readonly note: NoteUnlisted
  /** Writes the counts since the last write, if there are any. */
  readonly flush: () => Promise<void>
  /**
   * Writes the counts if the last write is at least `every` milliseconds ago; undefined otherwise, or without counts.
   */
  readonly flushIfDue: (every: number) => Promise<void> | undefined
}

/** Domains counted between two writes; further ones are not counted. */
export const MOST_DOMAINS = 2_000
/** Names of a domain between two writes, and the longest name in characters. */
export const MOST_NAMES = 3
export const LONGEST_NAME = 80
/** Days that counts are kept. */
export const KEPT_DAYS = 90

/**
 * Counts requests for unlisted sources in memory, and writes them in batches: only registrable domain and day, never a
 * path, query or caller. Counts not yet written are lost when the process is killed.
 */
export function countUnlisted(db: Database, now: () => Date): UnlistedCount {
  let answers = new Map<string, number>()
  let names = new Map<string, Map<string, number>>()
  let flushedAt = now().getTime()

  const flush = async (): Promise<void> => {
    flushedAt = now().getTime()
    if (answers.size === 0) return
    const [counted, named] = [answers, names]
    answers = new Map()
    names = new Map()
    const day = dayOf(new Date(flushedAt))
    const uses = [...counted].map(([domain, count]) => ({ day, domain, answers: count }))
    const beside = [...named].flatMap(([domain, own]) =>
      [...own].map(([name, times]) => ({ day, domain, name, times })),
    )
    await commit(db, unlistedUseAdded(uses, beside, dayOf(new Date(flushedAt - KEPT_DAYS * DAY))))
  }
  return {
    note: (domain, name) => {
      const before = answers.get(domain)
      if (before === undefined && answers.size >= MOST_DOMAINS) return
      answers.set(domain, (before ?? 0) + 1)
      if (name !== undefined) noteName(names, domain, name)
    },
    flush,
    flushIfDue: (every) => (answers.size > 0 && now().getTime() - flushedAt >= every ? flush() : undefined),
  }
}

function noteName(names: Map<string, Map<string, number>>, domain: string, given: string): void {
  const name = given.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  if (name === '' || name.length > LONGEST_NAME) return
  const own = names.get(domain) ?? new Map<string, number>()
  if (!own.has(name) && own.size >= MOST_NAMES) return
  own.set(name, (own.get(name) ?? 0) + 1)
  names.set(domain, own)
}

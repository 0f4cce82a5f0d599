import type { OutletRecord } from '../record.ts'

export interface FlagReason {
  /** Who holds the stake, or who acted; null where the flag has neither. */
  readonly by: string | null
  /** The reason: a clause of the record's note, which is in English; of a disputed stake the sentence with the denial. */
  readonly reason: string | null
}

const NOT_SAID: FlagReason = { by: null, reason: null }

/**
 * Name and reason from the first record behind a flag: `owned or run by a public body` alone would hide that it is a
 * court's receiver. Stake of a receiver → `{ by: 'Court-appointed receiver', reason: 'Appointed in August 2025 to sell
 * the assets' }`
 */
export function flagReasonOf(
  { stakes, trackRecord, transparency }: Pick<OutletRecord, 'stakes' | 'trackRecord' | 'transparency'>,
  evidence: readonly string[],
): FlagReason {
  for (const id of evidence) {
    const stake = stakes.find((each) => each.id === id)
    if (stake !== undefined)
      return {
        by: stake.party,
        reason: stake.disputed ? firstOf(stake.note, SENTENCE_END) : firstOf(stake.note, CLAUSE_END),
      }
    const entry = trackRecord.find((each) => each.id === id)
    if (entry !== undefined) return { by: entry.body, reason: firstOf(entry.note, CLAUSE_END) }
    const finding = transparency.find((each) => each.id === id)
    if (finding !== undefined) return { by: null, reason: firstOf(finding.note, CLAUSE_END) }
  }
  return NOT_SAID
}

/** `Government of Examplia: it ended state advertising`; empty where both are null. */
export function reasonWords({ by, reason }: FlagReason): string {
  return [by, reason].filter((each) => each !== null).join(': ')
}

/** Not after `No.` in `No. 5 was …` or in `U.S. funds`. */
const SENTENCE_END = /(?<=[\p{Ll}\p{N})”"]{2})\.(?=\s|$)/u
const CLAUSE_END = /(?<=[\p{Ll}\p{N})”"]{2})[.;](?=\s|$)/u

function firstOf(note: string | null, ending: RegExp): string | null {
  if (note === null) return null
  const end = ending.exec(note)
  return end === null ? note : note.slice(0, end.index)
}

import type { OutletRecord } from '../record.ts'

export interface FlagReason {
  /** Who holds the stake, or who acted; null where the flag has neither. */
  readonly by: string | null
  /** The reason: a clause of the record's note, which is in English. */
  readonly reason: string | null
}

const NOT_SAID: FlagReason = { by: null, reason: null }

/**
 * Name and reason from the first record behind a flag: `owned or run by a public body` alone would hide that it is a
 * court's receiver. Stake of a receiver → `{ by: 'Court-appointed receiver', reason: 'Appointed in August 2025 to sell
 * the assets' }`
 */
export function flagReasonOf(
  { stakes, trackRecord }: Pick<OutletRecord, 'stakes' | 'trackRecord'>,
  evidence: readonly string[],
): FlagReason {
  for (const id of evidence) {
    const stake = stakes.find((each) => each.id === id)
    if (stake !== undefined) return { by: stake.party, reason: firstClauseOf(stake.note) }
    const entry = trackRecord.find((each) => each.id === id)
    if (entry !== undefined) return { by: entry.body, reason: firstClauseOf(entry.note) }
  }
  return NOT_SAID
}

/** `Government of Examplia: it ended state advertising`; empty where both are null. */
export function reasonWords({ by, reason }: FlagReason): string {
  return [by, reason].filter((each) => each !== null).join(': ')
}

/** Up to the first full stop or semicolon that ends a clause; not after `No.` in `No. 5 was …` or in `U.S. funds`. */
function firstClauseOf(note: string | null): string | null {
  if (note === null) return null
  const end = /(?<=[\p{Ll}\p{N})”"]{2})[.;](?=\s|$)/u.exec(note)
  return end === null ? note : note.slice(0, end.index)
}

import type { OutletRecord } from '../../domain/record.ts'

/**
 * Who and why, of the first record that a flag rests on: without it `owned or run by a public body` hides a court's receiver. Null where
 * the record says no more than the flag.
 * stake of a receiver → `Court-appointed receiver: Appointed in August 2025 to sell the assets`
 */
export function flagReasonOf(
  { stakes, trackRecord }: Pick<OutletRecord, 'stakes' | 'trackRecord'>,
  evidence: readonly string[],
): string | null {
  for (const id of evidence) {
    const stake = stakes.find((each) => each.id === id)
    if (stake !== undefined) return join(stake.party, stake.note)
    const entry = trackRecord.find((each) => each.id === id)
    if (entry !== undefined) return join(entry.body, entry.note)
  }
  return null
}

function join(who: string, note: string | null): string {
  return note === null ? who : `${who}: ${firstClauseOf(note)}`
}

/** Up to the first full stop or semicolon that ends a clause: `No. 5 was …` and `U.S. funds` go on. */
function firstClauseOf(note: string): string {
  const end = /(?<=[\p{Ll}\p{N})”"]{2})[.;](?=\s|$)/u.exec(note)
  return end === null ? note : note.slice(0, end.index)
}

import type { Messages } from '../language/messages.ts'
import type { BandName, Leaning } from '../scoring/methodology.ts'

const SIDES: Readonly<Record<BandName, Leaning>> = {
  high: 'reliable',
  'generally-reliable': 'reliable',
  mixed: 'open',
  low: 'unreliable',
  'very-low': 'unreliable',
}

/** The side that an outlet is on: its leaning, or that of its band under a methodology without leanings; null without a value. */
export function sideOf({ leaning, band }: Pick<PlacedScore, 'leaning' | 'band'>): Leaning | null {
  return leaning ?? (band === null ? null : SIDES[band])
}

/** What a score, or a list's copy of one, says of where an outlet stands. */
export interface PlacedScore {
  readonly status: string
  readonly value: number | null
  readonly leaning?: Leaning | null
  readonly band: BandName | null
  readonly provisional?: boolean
}

/**
 * Where it stands in words: a band only where it is firm and says no more than its leaning, from which advice follows; else a leaning, else
 * that too little is known. A band above the middle beside the advice to find a second source would be read as a contradiction.
 */
export function placedWords({ status, value, leaning, band, provisional }: PlacedScore, { context }: Messages): string {
  if (status === 'not-applicable') return context.noScore
  if (value === null) return context.notPlaced
  if (band !== null && (leaning == null || leaning === SIDES[band])) {
    const name = context.bands[band] ?? band
    // Only the first methodology names a band that is not firm.
    return provisional === true ? context.provisional(name) : name
  }
  return leaning == null ? context.notPlaced : context.leanings[leaning]
}

import type { Messages } from '../language/messages.ts'
import type { BandName, Leaning } from '../scoring/methodology.ts'

const SIDES: Readonly<Record<BandName, Leaning>> = {
  high: 'reliable',
  'generally-reliable': 'reliable',
  mixed: 'open',
  low: 'unreliable',
  'very-low': 'unreliable',
}

/**
 * The side that an outlet is on: its leaning or, under a methodology without leanings, that of its band; null without a
 * value.
 */
export function sideOf({ leaning, band }: Pick<PlacedScore, 'leaning' | 'band'>): Leaning | null {
  return leaning ?? (band === null ? null : SIDES[band])
}

/** The part of a score, or of its copy in a list, that gives a rating in words. */
export interface PlacedScore {
  readonly status: string
  readonly value: number | null
  readonly leaning?: Leaning | null
  readonly band: BandName | null
  readonly provisional?: boolean
}

/**
 * The rating in words: the band, only where it is firm and agrees with the leaning, from which advice follows;
 * otherwise the leaning; otherwise that too little is known. A band above the middle beside advice to find a second
 * source would seem contradictory.
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

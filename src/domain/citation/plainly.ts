import type { Feature } from './messages.ts'
import type { NameHit } from './name-hit.ts'

/** Reasons of a name that stands as listed. */
export const PLAIN: ReadonlySet<Feature> = new Set<Feature>([
  'nameListed',
  'formerName',
  'mediumWords',
  'numbered',
  'withWire',
  'countryFits',
  'countryAgainst',
  'languageFits',
  'languageAgainst',
])

/** Whether the name stands as listed, with at most a word for its kind of outlet: a language alone is weak evidence. */
export function isPlainly({ reasons }: NameHit): boolean {
  return reasons.every(({ feature }) => PLAIN.has(feature))
}

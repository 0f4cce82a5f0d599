import { wordsOf } from './words.ts'

interface Named {
  readonly name: string
  /** ISO 3166-1 code; null where it is not known. */
  readonly country: string | null
}

/** Names of outlets for a reader, each once: with their countries, `La Razón (Spain)`, where two bear the same. */
export function namesApart(outlets: readonly Named[], language: string): readonly string[] {
  const names = new Set(outlets.map(({ name }) => name))
  if (names.size === outlets.length) return [...names]
  const { country: countryOf } = wordsOf(language)
  return [...new Set(outlets.map(({ name, country }) => (country === null ? name : `${name} (${countryOf(country)})`)))]
}

const byLanguage = new Map<string, Intl.DisplayNames>()

/** A country's name in a language, by ISO 3166-1 code; the code itself where there is none. */
export function countryName(code: string, language: string): string {
  let names = byLanguage.get(language)
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
    byLanguage.set(language, names)
  }
  return names.of(code) ?? code
}

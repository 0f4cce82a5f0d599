/** Whether a BCP 47 tag is of a language, given without subtags: `pt-BR` of `pt`, but not `ptx`. */
export function isInLanguage(tag: string, language: string): boolean {
  return tag.startsWith(language) && (tag.length === language.length || tag[language.length] === '-')
}

/** Whether one of the tags is of the language. */
export function isOneInLanguage(tags: readonly string[], language: string): boolean {
  return tags.some((tag) => isInLanguage(tag, language))
}

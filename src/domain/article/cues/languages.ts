import { once } from '../../lookup/once.ts'
import type { Steps } from '../../lookup/steps.ts'
import { ar } from './ar.ts'
import { type CueTable, compileCues } from './cue-table.ts'
import type { Cues, Naming } from './cues.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { listWords } from './listed-words.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import type { WordList } from './word-lists.ts'
import { zh } from './zh.ts'

/** The languages with cue words: first those that answers are given in, then those that are only read. */
export const CUE_LANGUAGES: readonly Cues[] = [en, fr, ar, es, de, it, pt, ru, tr, zh, fa]

const compiled = new Map<string, CueTable>()

/** The compiled cue lists of a language, built on first use; null where there are none. */
export function cueTableOf(language: string): CueTable | null {
  const known = compiled.get(language)
  if (known) return known
  const cues = CUE_LANGUAGES.find((each) => each.language === language)
  if (!cues) return null
  const table = compileCues(cues)
  compiled.set(language, table)
  return table
}

/** Compiles the cue lists of every language, one a step: the first short article would have others wait for all. */
export function* cueTableSteps(): Steps<void> {
  for (const { language } of CUE_LANGUAGES) {
    yield
    cueTableOf(language)
  }
}

const PLAIN: Naming = { articles: [], contracts: false, bare: false, joins: false, wary: false, inflections: () => [] }

/** Articles of languages without cue words, as names of outlets may begin with them. */
const OTHER_ARTICLES: Readonly<Record<string, readonly string[]>> = {
  nl: ['de', 'het'],
}

export function namingOf(language: string): Naming {
  const cues = CUE_LANGUAGES.find((each) => each.language === language)
  return cues?.naming ?? { ...PLAIN, articles: OTHER_ARTICLES[language] ?? [] }
}

const everywhere = new Map<WordList, ReadonlySet<string>>()

/** All words of one list in all languages, for texts whose language is unknown. Built on first use. */
export function wordsOfAll(list: WordList): ReadonlySet<string> {
  const known = everywhere.get(list)
  if (known) return known
  const words = new Set(
    CUE_LANGUAGES.flatMap((cues) => cues.words[list].toLowerCase().split(', ')).filter((word) => word !== ''),
  )
  everywhere.set(list, words)
  return words
}

/** The same words by hash. Built on first use. */
export const listedInAny = once(() => listWords(wordsOfAll))

/**
 * Whether names of foreign outlets are written as they sound in a language, so that names in it need no sound index.
 */
export function namesBySound(language: string): boolean {
  return CUE_LANGUAGES.some((cues) => cues.language === language && cues.namesBySound)
}

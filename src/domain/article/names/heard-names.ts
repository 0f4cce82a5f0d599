import type { LookupEntry } from '../../lookup/entry.ts'
import { namesBySound } from '../cues/languages.ts'
import { consonantsOf, romanisationOf } from '../text/transliteration.ts'

/** Sounds with fewer consonants match too many words. */
const FEWEST_CONSONANTS = 2
const LONGEST_SOUND = 24
/** The Arabic article before a romanised name, assimilated or not. */
const ARABIC_ARTICLE = /^a[ldnrstz]h?[- ](.+)$/i

/**
 * Whether Arabic letters are how the outlet writes its own name, so that its Latin names are not looked for by sound.
 * A spelling that others use (`فرانس برس` for Agence France-Presse) is one of several, which the sound holds together.
 */
export function hasArabicName({ names }: LookupEntry): boolean {
  return names.some(
    ({ text, language, kind }) => kind !== 'variant' && namesBySound(language) && /\p{Script=Arabic}/u.test(text),
  )
}

/** The sound of a Latin name as Arabic letters write it; null where it is spelled out or tells too little. */
export function heardSoundOf(name: string): string | null {
  if (hasLetters(name)) return null
  // Arabic sounds are compared without the article, so `Al-Ahram` is stored without it.
  const heard = withoutKind(name)
  return telling(consonantsOf(ARABIC_ARTICLE.exec(heard)?.[1] ?? heard))
}

/** The romanisation of what follows the Arabic article; null for a name without it. */
export function articleRomanisation(form: string): string | null {
  const rest = ARABIC_ARTICLE.exec(form)?.[1]
  if (rest === undefined) return null
  return telling(
    rest
      .split(/[\s-]+/)
      .map(romanisationOf)
      .join(' '),
  )
}

function telling(sound: string): string | null {
  return sound.length < FEWEST_CONSONANTS || sound.length > LONGEST_SOUND ? null : sound
}

/** `BBC News` is spelled out by letters, not by sound. */
function hasLetters(name: string): boolean {
  return /(^|[\s-])\p{Lu}{1,3}(?![\p{L}])/u.test(name)
}

/** `Agence France-Presse` without its first word, `The Guardian` without its article, as they are heard. */
export function withoutKind(name: string): string {
  return name
    .replace(/^(The|Agence|Agencia|Agenzia)\s+/i, '')
    .replace(/\s(News Agency|magazine|newspaper)$/i, '')
    .trimEnd()
}

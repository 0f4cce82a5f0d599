import type { LookupEntry } from '../lookup/entry.ts'
import { fold, joined } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { fitsKind, isArticle, mediumWordOf, withoutArabicArticle } from '../lookup/medium-words.ts'
import { isRomanised, LANGUAGES_IN } from '../lookup/romanised.ts'
import { type Sound, soundOf, vowelDistance } from '../lookup/sound.ts'
import { namesSounding, soundsOf } from '../lookup/sound-index.ts'
import { scriptOf } from '../script.ts'
import type { ReasonFact } from './methods/method.ts'
import { METHOD } from './methods/methods.ts'
import { hitOf, type NameHit } from './name-hit.ts'
import { measured, reason } from './reason.ts'
import { primary } from './word-reasons.ts'

const FEWEST_CONSONANTS = 3
/** Fewer consonants may be a word of any language. */
const TELLING_CONSONANTS = 4
/** Shorter Latin names are abbreviations, or coincide by chance; in letters. */
const SHORTEST_ROMANISED = 6

/** Outlets whose name sounds like the given one, in another script or romanisation; `ج` is also a g, as in Egypt. */
export function transliteratedHits(words: string, lookup: Lookup): readonly NameHit[] {
  return withEgyptian(words, (spelt) => soundingHits(spelt, lookup, false))
}

/** The same where a country is named that the outlet must be of: fewer consonants are enough, and vowels may differ more. */
export function soundingInCountry(words: string, lookup: Lookup): readonly NameHit[] {
  return withEgyptian(words, (spelt) => soundingHits(spelt, lookup, true))
}

function withEgyptian(words: string, find: (spelt: string) => readonly NameHit[]): readonly NameHit[] {
  return words.includes('ج') ? [...find(words), ...find(words.replaceAll('ج', 'غ'))] : find(words)
}

function soundingHits(words: string, lookup: Lookup, inCountry: boolean): readonly NameHit[] {
  const sound = soundOf(words)
  if (sound === null || sound.consonants.length < FEWEST_CONSONANTS - Number(inCountry)) return []
  const script = scriptOf(words)
  const hits: NameHit[] = []
  const index = script === 'Latn' ? lookup.romanisedSounds() : lookup.sounds()
  for (const { entry, name } of namesSounding(index, lookup.names, lookup.entries, sound.consonants)) {
    const listed = fold(name.text)
    const other = soundsOf(listed).find(({ consonants }) => consonants === sound.consonants)
    if (other === undefined || name.kind === 'former') continue
    const sameScript = scriptOf(listed) === script
    if (sameScript ? !isOtherSpelling(words, listed, entry) : !inCountry && !mayBeWrittenIn(script, sound, entry))
      continue
    const distance = vowelDistance(sound, other)
    if (distance > farthestVowels(sound.consonants.length + (inCountry ? 2 : 0), sameScript)) continue
    if (sound.consonants.length < FEWEST_CONSONANTS && distance > NEARLY_ALIKE) continue
    const score = Math.round((METHOD.sound.alike - distance * METHOD.sound.lostPerVowel) * 1000) / 1000
    const reasons = [
      measured('transliterated', score, { given: words, name: name.text }),
      ...mediumReasons(words, listed, entry, sameScript),
    ]
    const supported = sameScript
      ? distance === 0 && hasSameMarks(words, listed)
      : isSupported(words, listed, entry, distance)
    if (!supported) reasons.push(reason('soundAlone', 'alone', { given: words, name: name.text }))
    hits.push(hitOf(entry, name, reasons))
  }
  return hits
}

function farthestVowels(consonants: number, sameScript: boolean): number {
  return (consonants < 4 ? 0.25 : consonants < 6 ? 0.4 : 0.6) / (sameScript ? 2 : 1)
}

/** An Arabic article on both sides (`Al Jazira`), or the same medium word (`Shafak News`), shows that it is a name. */
function hasSameMarks(given: string, listed: string): boolean {
  if (hasArabicArticle(given) && hasArabicArticle(listed)) return true
  return given.split(' ').some((word) => mediumWordOf(word) !== undefined && listed.split(' ').includes(word))
}

function hasArabicArticle(words: string): boolean {
  const [first = ''] = words.split(' ')
  return (words.includes(' ') && ARABIC_ARTICLES.test(first)) || withoutArabicArticle(first) !== first
}

/** Largest vowel distance of a match: `Al Madina` is not `Al Mayadeen`. */
const NEARLY_ALIKE = 0.1

const ARABIC_ARTICLES = /^(?:al|el|аль|эль)$/

/**
 * Several words that sound alike are no coincidence; a single one needs the Arabic article, or a word for the outlet's
 * own medium beside it.
 */
function isSupported(given: string, listed: string, { kind }: LookupEntry, distance: number): boolean {
  const telling = (words: string): number =>
    words.split(' ').filter((word) => word.length > 1 && !isArticle(word) && mediumWordOf(word) === undefined).length
  if (telling(given) > 1 && telling(listed) > 1) return true
  if (distance <= NEARLY_ALIKE && hasArabicArticle(given) && hasArabicArticle(listed)) return true
  const words = given.split(' ')
  return words.length > 1 && words.some((word) => mediumWordOf(word) !== 'any' && fitsKind(word, kind))
}

/**
 * Within one script, only vowels and the like may differ, and only in longer words: `CNA International` is not `CNN
 * International`.
 */
function isOtherSpelling(given: string, listed: string, entry: LookupEntry): boolean {
  if (scriptOf(given) === 'Latn' && (joined(given).length < SHORTEST_ROMANISED || !isRomanised(entry))) return false
  const fixed = (words: string): string =>
    words
      .split(' ')
      .filter((word) => !isArticle(word) && (word.length < 4 || mediumWordOf(word) !== undefined))
      .sort()
      .join(' ')
  return fixed(given) === fixed(listed)
}

/** Whether few consonants are enough: where the script writes vowels, or is one of the outlet's own. */
function mayBeWrittenIn(script: string, { consonants, abjad }: Sound, { languages, names }: LookupEntry): boolean {
  if (consonants.length >= TELLING_CONSONANTS || (!abjad && script !== 'Latn')) return true
  const written = LANGUAGES_IN[script] ?? []
  return languages.some((tag) => written.includes(primary(tag))) || names.some(({ text }) => scriptOf(text) === script)
}

/** Medium words that stand on one side only; across scripts they need not be the same words. */
function mediumReasons(given: string, listed: string, entry: LookupEntry, sameScript: boolean): readonly ReasonFact[] {
  if (sameScript) return []
  const media = (words: string): string[] => words.split(' ').filter((word) => mediumWordOf(word) !== undefined)
  const added = media(given)
  const missing = media(listed)
  if (added.length > 0 && missing.length === 0) {
    const which = added.every((word) => fitsKind(word, entry.kind)) ? 'fitting' : 'unfitting'
    return [reason('mediumWords', which, { words: added.join(' '), name: listed })]
  }
  if (missing.length > 0 && added.length === 0) {
    return [reason('missingWords', 'other-script', { words: missing.join(' '), name: listed })]
  }
  return []
}

import { unitAt } from '../../text/unit-at.ts'
import { AIN, ALIF, LAM } from './arabic-letters.ts'

/**
 * Arabic letters and digits by the consonant they stand for in foreign names, as its UTF-16 unit; 0 for letters that are
 * vowels or breaths.
 */
const CONSONANT: Uint8Array = consonantsByUnit({
  b: 'بپ',
  t: 'تثط',
  g: 'جغگژ',
  k: 'خقكک',
  d: 'دذضظ',
  r: 'ر',
  s: 'زسشصچ',
  f: 'فڤ',
  l: 'ل',
  m: 'م',
  n: 'ن',
})

function consonantsByUnit(letters: Readonly<Record<string, string>>): Uint8Array {
  const consonants = new Uint8Array(0x700)
  for (const [consonant, written] of Object.entries(letters)) {
    for (const letter of written) consonants[letter.charCodeAt(0)] = consonant.charCodeAt(0)
  }
  for (let digit = 0; digit <= 9; digit += 1) {
    consonants[0x30 + digit] = 0x30 + digit
    consonants[0x660 + digit] = 0x30 + digit
  }
  return consonants
}

/** Marks a name that begins with a vowel, as `Axios` and أكسيوس do. */
export const VOWEL = "'"

/** Room for more consonants than any name has. */
const MOST = 128
/** Written anew for each word: most are only looked at, and never become a string. */
const written = new Uint8Array(MOST)

/**
 * Consonants of a folded Arabic word without its article: `الغارديان` → grdn; with the vowel mark where it begins a
 * name.
 */
export function arabicConsonants(word: string, opensName: boolean): string {
  const count = writeConsonants(word, opensName)
  let consonants = ''
  for (let at = 0; at < count; at += 1) consonants += String.fromCharCode(written[at] as number)
  return consonants
}

/** A hash of what `arabicConsonants` returns, following on what `before` is the hash of. */
export function consonantHash(word: string, opensName: boolean, before = 0): number {
  const count = writeConsonants(word, opensName)
  let hash = before
  for (let at = 0; at < count; at += 1) hash = stepSound(hash, written[at] as number)
  return hash
}

/** The hash of a sound, as `consonantHash` gives it. */
export function hashOfSound(sound: string): number {
  let hash = 0
  for (let at = 0; at < sound.length; at += 1) hash = stepSound(hash, sound.charCodeAt(at))
  return hash
}

function stepSound(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) + unit) | 0
}

/** Returns how many were written. */
function writeConsonants(word: string, opensName: boolean): number {
  const hasArticle = word.length > 4 && unitAt(word, 0) === ALIF && unitAt(word, 1) === LAM
  const start = hasArticle ? 2 : 0
  const opening = unitAt(word, start)
  let count = 0
  if (opensName && (opening === ALIF || opening === AIN)) written[count++] = VOWEL.charCodeAt(0)
  let last = 0
  for (let at = start; at < word.length && count < MOST; at += 1) {
    const consonant = CONSONANT[unitAt(word, at)] ?? 0
    if (consonant === 0 || consonant === last) continue
    written[count] = consonant
    count += 1
    last = consonant
  }
  return count
}

import { VOWEL } from './arabic-consonants.ts'
import { hashOf } from './tokens.ts'

/**
 * Compares names across scripts and romanisations by sound: vowels are written in many ways, consonants rarely. Used
 * only where the words around show that an outlet is named, and only where exactly one outlet sounds so.
 */

/** Latin spellings of the same consonants, applied in this order; the rest are vowels, half-vowels and h. */
const LATIN_CONSONANTS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/dsch|dj/g, 'g'],
  [/tsch|sch|tch|sh|ch/g, 's'],
  [/(?:ss|c|t)(?=i[ao])|c(?=[eiy])/g, 's'],
  [/ph/g, 'f'],
  [/([tdgk])h/g, '$1'],
  [/qu?|ck?/g, 'k'],
  [/^x/, 's'],
  [/x/g, 'ks'],
  [/gn(?=[aeiy]|$)/g, 'n'],
  [/ng(?![aeiou])/g, 'n'],
  [/v/g, 'f'],
  [/p/g, 'b'],
  [/z/g, 's'],
  [/j/g, 'g'],
  [/[aeiouwyh]/g, ''],
]

/**
 * `New York Times` → nrktms, like نيويورك تايمز · `Axios` → 'ks, like أكسيوس. A vowel is kept only at the very
 * beginning.
 */
export function consonantsOf(text: string): string {
  let all = ''
  for (const word of text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)) {
    let sounds = word
    for (const [spelling, sound] of LATIN_CONSONANTS) sounds = sounds.replace(spelling, sound)
    // `Euronews` begins with the sound of a y.
    if (all === '' && /^(?!eu)[aeiou]/.test(word)) all = VOWEL
    all += undoubled(sounds, /[a-z]/)
  }
  return all
}

/** Latin endings that a final Arabic long vowel may stand for. */
const LAST_VOWELS: readonly (readonly [arabic: RegExp, latin: RegExp])[] = [
  [/[اهى]$/, /(a|ah|e|é|ei|eh|u|r)$/],
  [/و$/, /(o|u|w|oh|eau|ou|oo|ot|aux|eu)$/],
  [/ي$/, /(i|y|e|é|ee|ie|ea|ais|ey|it|is)$/],
]

/** Whether a folded Arabic word may end like a Latin name: `بوليتيكا` is not `Politico`, `بلادي` is not `Bild`. */
export function endsAlike(arabic: string, latin: string): boolean {
  const plain = latin.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const row = LAST_VOWELS.find(([ending]) => ending.test(arabic))
  return row === undefined || row[1].test(plain)
}

/** Arabic names of Latin letters, with which acronyms are spelled out: `سي إن إن` → CNN. */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  a: 'ايه اي',
  b: 'بي',
  c: 'سي',
  d: 'دي',
  e: 'اي',
  f: 'اف',
  g: 'جي',
  h: 'اتش',
  i: 'اي',
  j: 'جيه',
  k: 'كيه كي',
  l: 'ال',
  m: 'ام',
  n: 'ان',
  o: 'او',
  p: 'بي',
  q: 'كيو',
  r: 'ار',
  s: 'اس',
  t: 'تي',
  u: 'يو',
  v: 'في',
  w: 'دبليو',
  x: 'اكس',
  y: 'واي',
  z: 'زد',
}
const LETTERS_BY_NAME = lettersByName()

function lettersByName(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const [letter, names] of Object.entries(LETTER_NAMES)) {
    for (const name of names.split(' ')) letters.set(name, (letters.get(name) ?? '') + letter)
  }
  return letters
}

/** Single Arabic letters used for a Latin letter in credits: `أ ف ب` → AFP. */
const LETTER_SOUNDS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'bp',
  د: 'd',
  ف: 'fv',
  ر: 'r',
  ت: 't',
  س: 's',
  ن: 'n',
}

const LETTER_HASHES: ReadonlySet<number> = new Set(
  [...LETTERS_BY_NAME.keys(), ...Object.keys(LETTER_SOUNDS)].map(hashOf),
)

/** Whether a word may name a letter, by its hash; see `lettersNamed`. */
export function mayNameLetter(hash: number): boolean {
  return LETTER_HASHES.has(hash)
}

/** The Latin letters that a folded Arabic word may name; empty for other words. */
export function lettersNamed(word: string): string {
  return (word.length === 1 ? LETTER_SOUNDS[word] : LETTERS_BY_NAME.get(word)) ?? ''
}

/**
 * One form for all romanisations of a word after the Arabic article: `Jazeera`, `Jazira`, `Dschasira`, `Yazira` →
 * jasira; `Mayadeen`, `Mayadine`, `Majadin` → majadin.
 */
export function romanisationOf(word: string): string {
  const heard = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
    .replace(/dsch|dj/g, 'j')
    .replace(/sch|sh|ch/g, 'š')
    .replace(/([tdgk])h/g, '$1')
    .replace(/z|c(?=[eiy])/g, 's')
    .replace(/c|q/g, 'k')
    .replace(/ee|ie?/g, 'i')
    .replace(/oo|ou|o|w/g, 'u')
    .replace(/(?<=.)e$/, '')
    .replace(/e/g, 'a')
    .replace(/y(?=[aiu])/g, 'j')
    .replace(/y/g, 'i')
    .replace(/(?<=i)j(?=[aiu])/g, '')
  return undoubled(heard).replace(/(?<=a)h$/, '')
}

/** `aabbb` → `ab`: repeated letters become one. */
function undoubled(letters: string, which = /./): string {
  let kept = ''
  for (const letter of letters) if (letter !== kept.at(-1) || !which.test(letter)) kept += letter
  return kept
}

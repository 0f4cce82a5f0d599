import { hashOf } from './tokens.ts'

/**
 * Compares names across scripts and romanisations by sound: vowels are written in many ways, consonants rarely. Used
 * only where the words around show that an outlet is named, and only where exactly one outlet sounds so.
 */

/**
 * Arabic letters and digits by the consonant they stand for in foreign names; letters left out are vowels or breaths.
 */
const CONSONANTS_BY_CODE: readonly string[] = soundsByCode({
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

function soundsByCode(letters: Readonly<Record<string, string>>): string[] {
  const sounds: string[] = new Array(0x700).fill('')
  for (const [sound, written] of Object.entries(letters)) {
    for (const letter of written) sounds[letter.charCodeAt(0)] = sound
  }
  for (let digit = 0; digit <= 9; digit += 1) {
    sounds[0x30 + digit] = String(digit)
    sounds[0x660 + digit] = String(digit)
  }
  return sounds
}

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

/** Marks a name that begins with a vowel, as `Axios` and أكسيوس do. */
const VOWEL = "'"

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

/**
 * Consonants of a folded Arabic word without its article: `الغارديان` → grdn; with the vowel mark where it begins a
 * name.
 */
export function arabicConsonants(word: string, opensName: boolean): string {
  const from = word.length > 4 && word.startsWith('ال') ? 2 : 0
  let sounds = opensName && (word[from] === 'ا' || word[from] === 'ع') ? VOWEL : ''
  let last = ''
  for (let at = from; at < word.length; at += 1) {
    const sound = CONSONANTS_BY_CODE[word.charCodeAt(at)] ?? ''
    if (sound !== last || sound === '') sounds += sound
    if (sound !== '') last = sound
  }
  return sounds
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

const LETTER_NAME_HASHES: ReadonlySet<number> = new Set([...LETTERS_BY_NAME.keys()].map(hashOf))

/** Whether a word may name a letter, by its hash; see `lettersNamed`. */
export function mayNameLetter(hash: number): boolean {
  return LETTER_NAME_HASHES.has(hash)
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

import { HAN_VARIANTS } from './han-variants.ts'

/**
 * Letters that Unicode normalisation keeps apart although readers take them as the same: barred Latin letters, Arabic
 * and Persian letter forms, Hebrew final letters, the Greek final sigma.
 */
const SAME_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ə: 'e',
    ʿ: '',
    ʾ: '',
    ʻ: '',
    ʼ: '',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ێ: 'ي',
    ة: 'ه',
    ۀ: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ک: 'ك',
    ٱ: 'ا',
    ۆ: 'و',
    ڕ: 'ر',
    ڵ: 'ل',
    ء: '',
    ך: 'כ',
    ם: 'מ',
    ן: 'נ',
    ף: 'פ',
    ץ: 'צ',
    ς: 'σ',
    '&': ' and ',
    '＆': ' and ',
    '+': 'plus',
  }),
)

/** Optional diacritics of Latin, Greek, Cyrillic, Hebrew and Arabic. Those of Indic scripts are vowels and are kept. */
const LOOSE_MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each mark is meant by itself
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|\p{Variation_Selector}/gu
/** Direction marks, joiners and apostrophes are removed without a space. */
const INVISIBLE = /[\p{Cf}'’‘`´ʹ]/gu
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu
const OTHER_LETTERS = /[øłđðħıßæœþəʿʾʻʼىیېێةۀہھەکٱۆڕڵءךםןףץς&＆+]/g

/**
 * A name as it is compared: lower case, no diacritics, no punctuation, single spaces. `Al-Mayadeen` → `al mayadeen` ·
 * `El País` → `el pais` · `الـجَزِيرة` → `الجزيره` · `Barron’s` → `barrons`
 */
export function fold(text: string): string {
  return isPlain(text) ? foldPlain(text) : foldAny(text)
}

/** `fold` without spaces, so that `AlMayadeen`, `Al Mayadeen` and `al-mayadeen` have one key. */
export function foldKey(text: string): string {
  return joined(fold(text))
}

export function joined(words: string): string {
  return words.includes(' ') ? words.replaceAll(' ', '') : words
}

const HAN = /[\u4e00-\u9fff]+/g

let simpler: ReadonlyMap<string, string> | undefined

/** Simplified Chinese characters: `新華社` → `新华社` */
function simplified(text: string): string {
  simpler ??= new Map(
    [...HAN_VARIANTS.replace(/\s/g, '').matchAll(/(.)(.)/g)].map(([, from = '', to = '']) => [from, to]),
  )
  let simple = ''
  for (const letter of text) simple += simpler.get(letter) ?? letter
  return simple
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false
  return true
}

/** Fast path for ASCII, which most names are: no regular expression and no normalisation. */
function foldPlain(text: string): string {
  let words = ''
  let gap = false
  for (let index = 0; index < text.length; index += 1) {
    let unit = text.charCodeAt(index)
    if (unit >= 0x41 && unit <= 0x5a) unit += 0x20
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) {
      if (gap && words !== '') words += ' '
      gap = false
      words += String.fromCharCode(unit)
    } else if (unit === 0x26) {
      words += words === '' ? 'and' : ' and'
      gap = true
    } else if (unit === 0x2b) {
      words += gap && words !== '' ? ' plus' : 'plus'
      gap = false
    } else if (unit !== 0x27 && unit !== 0x60) gap = true
  }
  return words
}

function foldAny(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(LOOSE_MARKS, '')
    .normalize('NFC')
    .replace(OTHER_LETTERS, (letter) => SAME_LETTERS.get(letter) ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(INVISIBLE, '')
    .replace(HAN, simplified)
    .replace(NOT_IN_WORDS, ' ')
    .trim()
}

/** The key of a name without its `the`, which domains often leave out: `The Guardian` → `guardian`. */
export function keyWithoutThe(text: string): string {
  return foldKey(text).replace(/^the/, '')
}

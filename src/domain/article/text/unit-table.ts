/**
 * The meaning of each UTF-16 unit for the tokeniser, in one 32-bit entry: the folded unit in the low half (0 separates
 * words, 1 is ignored, 2 folds to several units), flags in the high half (letter flags for letters, gap flags for
 * separators).
 */
export const SEPARATOR = 0
export const IGNORED = 1
export const SEVERAL = 2

/** Letter flags. `ALONE`: a letter of a script without word spaces, which is a token by itself. */
export const UPPER = 1
export const LOWER = 2
export const DIGIT = 4
export const ALONE = 8
export const ARABIC = 16
/** Flag of an ignored control character such as a direction mark, which at a word's edge does not belong to it. */
export const FORMAT = 1

/** Gap flags: what stands between two tokens. */
export const SPACE = 1
export const HYPHEN = 2
export const APOSTROPHE = 4
export const COMMA = 8
export const DOT = 16
export const END_MARK = 32
export const COLON = 64
export const SEMICOLON = 128
export const DASH = 256
export const QUOTE = 512
export const OPEN = 1024
export const CLOSE = 2048
export const SLASH = 4096
export const NEWLINE = 8192
export const AT = 16384
export const OTHER = 32768

const GAPS: readonly (readonly [flag: number, units: string])[] = [
  [SPACE, ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  [HYPHEN, '-\u2010\u2011\ufe63\uff0d'],
  [APOSTROPHE, "'\u2018\u2019\u02bc\u02bb\u02be\u02bf\u00b4`\uff07"],
  [COMMA, ',\u060c\u3001\uff0c\u066b'],
  [DOT, '.\uff0e\u3002\u06d4'],
  [END_MARK, '!?\u2026\u061f\uff01\uff1f\u203d\u203c'],
  [COLON, ':\uff1a'],
  [SEMICOLON, ';\u061b\uff1b'],
  [DASH, '\u2012\u2013\u2014\u2015\u2212|\u2022\u00b7'],
  [QUOTE, '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u201a\u201b\u300c\u300d\u300e\u300f\u300a\u300b\uff02'],
  [OPEN, '([{\uff08\u3010'],
  [CLOSE, ')]}\uff09\u3011'],
  [SLASH, '/\uff0f\\'],
  [NEWLINE, '\n\r\u000b\u000c\u0085\u2028\u2029'],
  [AT, '@\uff20'],
]

/**
 * Letters that Unicode keeps apart although readers take them as the same: Arabic hamza seats, Persian forms, barred
 * letters.
 */
const SAME_LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیې', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đð', 'd'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]
/** Part of a name when joined to a word: `AJ+`, `Arab_News`. */
const LIKE_LETTERS = '+_'

const ALONE_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Myanmar
  [0x1780, 0x17ff], // Khmer
  [0x3040, 0x30ff], // Kana
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul: particles are joined to the word
]

export interface UnitTable {
  readonly entry: Int32Array
  /** The folded units of those that fold to several. */
  readonly several: ReadonlyMap<number, string>
}

let built: UnitTable | undefined

/** The table, built on first use: it takes about 30 ms, which only processes that read articles need. */
export function unitTable(): UnitTable {
  built ??= build()
  return built
}

function build(): UnitTable {
  const entry = new Int32Array(65_536)
  const several = new Map<number, string>()
  const same = new Map<string, string>()
  for (const [from, to] of SAME_LETTERS) for (const letter of from) same.set(letter, to)
  entry.fill((OTHER << 16) | SEPARATOR)
  for (let unit = 0; unit < 65_536; unit += 1) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue
    if (
      (unit >= 0x3400 && unit <= 0x4dbf) ||
      (unit >= 0x4e00 && unit <= 0x9fff) ||
      (unit >= 0xac00 && unit <= 0xd7a3)
    ) {
      entry[unit] = (ALONE << 16) | unit
      continue
    }
    const character = String.fromCharCode(unit)
    if (/[\p{M}\p{Cf}\u0640]/u.test(character)) {
      entry[unit] = /\p{Cf}/u.test(character) ? (FORMAT << 16) | IGNORED : IGNORED
      continue
    }
    if (!/[\p{L}\p{N}]/u.test(character)) continue
    const folded = foldCharacter(character, same)
    if (folded.length === 0) continue
    if (folded.length > 1) several.set(unit, folded)
    entry[unit] = (lettersFlags(unit, character) << 16) | (folded.length === 1 ? folded.charCodeAt(0) : SEVERAL)
  }
  for (const [flag, units] of GAPS) for (const unit of units) entry[unit.charCodeAt(0)] = flag << 16
  for (const letter of LIKE_LETTERS) entry[letter.charCodeAt(0)] = letter.charCodeAt(0)
  return { entry, several }
}

function foldCharacter(character: string, same: ReadonlyMap<string, string>): string {
  const lower = character.normalize('NFKC').toLowerCase()
  let folded = ''
  for (const letter of lower) folded += same.get(letter) ?? letter
  folded = folded
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .normalize('NFC')
  let again = ''
  for (const letter of folded) again += same.get(letter) ?? letter
  return again.replace(/[^\p{L}\p{N}]/gu, '')
}

function lettersFlags(unit: number, character: string): number {
  const lower = character.toLowerCase()
  const upper = character.toUpperCase()
  return (
    (character !== lower ? UPPER : 0) |
    (character !== upper ? LOWER : 0) |
    (/\p{Nd}/u.test(character) ? DIGIT : 0) |
    (ALONE_RANGES.some(([from, to]) => unit >= from && unit <= to) ? ALONE : 0) |
    (/\p{Script=Arabic}/u.test(character) ? ARABIC : 0)
  )
}

/**
 * The folded units of a code point outside the basic plane: mathematical letters become plain letters, Han extensions
 * are letters, everything else (above all emoji) separates words.
 */
export function foldAstral(codePoint: number): string {
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff)
    return String.fromCodePoint(codePoint).normalize('NFKC').toLowerCase()
  if (codePoint >= 0x20000 && codePoint <= 0x3ffff) return String.fromCodePoint(codePoint)
  return ''
}

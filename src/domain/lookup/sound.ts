import { isArticle, mediumWordOf, withoutArabicArticle } from './medium-words.ts'

/**
 * Romanisation of other scripts, after ALA-LC and common newspaper practice, coarse on purpose. Capitals stand for
 * consonants with several Latin spellings: S sh/ch, H kh/h, J j/dj/zh, Z s/z/ts.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...letters(
      'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي پ چ ژ گ ڤ',
      'a B T T J H H D D R Z Z S Z D T Z - G F K K L M N H u i B S J G F',
    ),
    ...letters(
      'а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я і ї є ґ ј љ њ ћ ђ џ ў',
      'a B F G D e J Z i K L M N o B R Z T u F H Z S S S - i - e iu ia i i ie G i Li Ni S J J u',
    ),
    ...letters('א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת', 'a B G D H u Z H T i K L M N Z - F Z K R S T'),
    ...letters('α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω', 'a F G D e Z i T i K L M N KZ o B R Z T i F H BZ o'),
  }),
)

function letters(from: string, to: string): Record<string, string> {
  const sounds = to.split(' ')
  return Object.fromEntries(
    from.split(' ').map((letter, at) => [letter, sounds[at] === '-' ? '' : (sounds[at] as string)]),
  )
}

/** Latin spellings of one sound; the longest that fits is taken. */
const SPELLINGS: Readonly<Record<string, string>> = {
  sch: 'S',
  tch: 'S',
  sh: 'S',
  ch: 'S',
  dj: 'J',
  zh: 'J',
  kh: 'H',
  gh: 'G',
  ph: 'F',
  th: 'T',
  dh: 'D',
  ts: 'Z',
  tz: 'Z',
  ck: 'K',
  ce: 'Ze',
  ci: 'Zi',
  cy: 'Zi',
  x: 'KZ',
  ee: 'i',
  oo: 'u',
  ou: 'u',
  aa: 'a',
  b: 'B',
  p: 'B',
  f: 'F',
  v: 'F',
  t: 'T',
  d: 'D',
  g: 'G',
  j: 'J',
  k: 'K',
  q: 'K',
  c: 'K',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
  s: 'Z',
  z: 'Z',
  h: 'H',
  w: 'u',
  y: 'i',
}
const SPELLING = /sch|tch|[sckgptdz]h|dj|t[sz]|ck|c[eiy]|ee|oo|ou|aa|[b-df-hj-np-tv-z]/g

export interface Sound {
  /** The consonants, the same for every romanisation of the name. */
  readonly consonants: string
  /** The vowels before each consonant and after the last one. */
  readonly vowels: readonly string[]
  /** Whether the script omits short vowels. */
  readonly abjad: boolean
}

/**
 * The sound of a folded name without articles and medium words: `al mayadeen` and `الميادين` both have the consonants
 * MDN. Null where a letter's sound is not known, as in Chinese.
 */
export function soundOf(words: string): Sound | null {
  const tokens = words.split(' ')
  const kept = tokens.filter((word) => !isArticle(word) && mediumWordOf(word) === undefined)
  let phones = ''
  for (const word of kept.length === 0 ? tokens : kept) {
    const latin = latinOf(withoutArabicArticle(word))
    if (latin === null) return null
    phones += latin
  }
  return split(phones, /[\u0590-\u06ff]/.test(words))
}

function latinOf(word: string): string | null {
  let latin = ''
  if (/^[a-z0-9]+$/.test(word)) latin = word
  else {
    for (const letter of word) {
      const sound = LETTERS.get(letter) ?? (/[a-z0-9]/.test(letter) ? letter : null)
      if (sound === null) return null
      latin += sound
    }
  }
  latin = latin.replace('DJ', 'J').replace(SPELLING, (spelling) => SPELLINGS[spelling] ?? spelling)
  // A final h is silent, and often a final e; a joined article is removed like a separate one.
  return latin
    .replace(/H$/, '')
    .replace(/(?<=[A-Z])e$/, '')
    .replace(/^[ae]L(?=.{3})/, '')
    .replace(/(?:ia|ai)a$/, 'a')
}

function split(phones: string, abjad: boolean): Sound {
  const vowels: string[] = []
  let consonants = ''
  let pending = ''
  for (const phone of phones) {
    if (phone >= 'a' && phone <= 'z') pending += phone
    else if (pending === '' && consonants.endsWith(phone)) continue
    else {
      vowels.push(pending)
      consonants += phone
      pending = ''
    }
  }
  vowels.push(pending)
  return { consonants, vowels, abjad }
}

/** Difference of the vowels of two names with the same consonants: 0 for none, about 0.3 for each vowel. */
export function vowelDistance(left: Sound, right: Sound): number {
  let distance = 0
  left.vowels.forEach((vowel, at) => {
    distance += slotDistance(vowel, right.vowels[at] ?? '', left.abjad, right.abjad)
  })
  return Math.round(distance * 100) / 100
}

function slotDistance(left: string, right: string, leftAbjad: boolean, rightAbjad: boolean): number {
  if (left === right) return 0
  if (left === '' || right === '') {
    const missingInAbjad = left === '' ? leftAbjad : rightAbjad
    return (missingInAbjad ? 0.08 : 0.3) * Math.max(left.length, right.length)
  }
  const near = [...left].some((vowel) => [...right].some((other) => NEAR_VOWELS.includes(vowel + other)))
  const extra = Math.abs(left.length - right.length) * 0.06
  return (near ? 0.1 : 0.35) + extra
}

const NEAR_VOWELS: readonly string[] = ['ae', 'ea', 'ei', 'ie', 'ou', 'uo', 'aa', 'ee', 'ii', 'oo', 'uu']

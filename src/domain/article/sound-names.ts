import type { OutletKind } from '../outlet.ts'
import { ATTACHED } from './attached-letters.ts'
import { CUE } from './cue-classes.ts'
import type { NameHit } from './find-names.ts'
import { foldedText } from './folded-units.ts'
import type { ArticleMatcher } from './matcher.ts'
import { FORM } from './name-forms.ts'
import { phraseAt } from './phrases.ts'
import { cueAt, gapAt, languageAt, type Scene, spell, wordAt } from './scene.ts'
import { isArabic } from './tokens.ts'
import { arabicConsonants, lettersNamed } from './transliteration.ts'
import { HYPHEN, OPEN, QUOTE, SPACE } from './unit-table.ts'

const LONGEST = 4
/** Without an outlet noun beside it a sound must be this long to be trusted. */
const ENOUGH_CONSONANTS = 4
const LETTERS_MOST = 6
/** Nouns that hardly stand before anything but a name. */
const SURE_NOUN = /^(ال)?(وكال|قنا|إذاع|فضائي)/

/** Which outlets an Arabic noun may stand before. */
const KINDS: readonly (readonly [noun: RegExp, kinds: readonly OutletKind[]])[] = [
  [/وكال/, ['wire-agency']],
  [/صحيف|جريد|يومية/, ['newspaper', 'news-site', 'magazine']],
  [/مجل|أسبوع/, ['magazine', 'newspaper']],
  [/قنا|تلفزيون|فضائي|شبك|محط|هيئة/, ['television', 'broadcaster', 'radio']],
  [/إذاع|راديو/, ['radio', 'broadcaster']],
  [/موقع|بواب/, ['news-site', 'newspaper', 'magazine', 'fact-checker']],
  [/منص/, ['platform']],
]

/**
 * Names of foreign outlets in Arabic letters, which the catalogue has in Latin ones: looked for only beside an outlet noun, a cue
 * or in brackets, and taken only where one outlet sounds so.
 */
export function findSoundNames(scene: Scene, matcher: ArticleMatcher): NameHit[] {
  const { tokens } = scene
  const found: NameHit[] = []
  for (let index = 0; index < tokens.count; index += 1) {
    if (!isArabic(tokens, index) || scene.nameAt[index] !== 0 || languageAt(scene, index)?.cues.language !== 'ar')
      continue
    const attached = scene.marks.attached[index] as number
    const afterNoun =
      index > 0 && (cueAt(scene, index - 1) & CUE.outletNoun) !== 0 && !(gapAt(scene, index) & ~(SPACE | QUOTE))
    const afterCue =
      index > 0 && (cueAt(scene, index - 1) & (CUE.report | CUE.quote | CUE.according | CUE.citing | CUE.hearer)) !== 0
    const startsAttached = /^و?ل/.test(tokens.text.slice(tokens.start[index], (tokens.start[index] as number) + 2))
    const isSetApart = (gapAt(scene, index) & (OPEN | QUOTE)) !== 0
    const afterName = found.at(-1)?.to === index && tokens.text[tokens.start[index] as number] === 'و'
    const afterLetter = index > 0 && tokens.end[index - 1] === (tokens.start[index - 1] as number) + 1
    // After a verb of saying a person is named as a rule, in two words: only one that ends there may be an outlet.
    const afterSaying = index > 0 && (cueAt(scene, index - 1) & CUE.say) !== 0 && endsName(scene, index + 1)
    if (
      !(
        afterName ||
        afterSaying ||
        afterNoun ||
        afterCue ||
        startsAttached ||
        isSetApart ||
        afterLetter ||
        followsOf(scene, index)
      )
    )
      continue
    const noun = afterNoun ? spell(scene, phraseAt(scene, index - 1)) : null
    const hit = soundAt(scene, matcher, index, noun, attached)
    if (!hit) continue
    // The و of `رويترز وبلومبرغ` is heard as a vowel, but joins.
    found.push(hit.attached === 0 && afterName ? { ...hit, attached: ATTACHED.and } : hit)
    index = hit.to - 1
  }
  return found
}

/** Whether no further word of a name follows. */
function endsName(scene: Scene, next: number): boolean {
  return (
    next >= scene.tokens.count || gapAt(scene, next) !== SPACE || wordAt(scene, next) !== 0 || cueAt(scene, next) !== 0
  )
}

/** `نقلا عن`, `عن وكالة`: a word of origin. */
function followsOf(scene: Scene, index: number): boolean {
  return (
    index > 0 &&
    /^(عن|إلى|من|مع|على|في|عبر|و)$/.test(
      scene.tokens.text.slice(scene.tokens.start[index - 1], scene.tokens.end[index - 1]),
    )
  )
}

function soundAt(
  scene: Scene,
  matcher: ArticleMatcher,
  from: number,
  noun: string | null,
  attached: number,
): NameHit | null {
  const { tokens } = scene
  let limit = from + 1
  while (
    limit < tokens.count &&
    limit - from < LETTERS_MOST &&
    isArabic(tokens, limit) &&
    !(gapAt(scene, limit) & ~(SPACE | HYPHEN)) &&
    scene.nameAt[limit] === 0
  )
    limit += 1
  const acronym = acronymAt(scene, matcher, from, limit, noun !== null)
  if (acronym) return acronym
  if (cueAt(scene, from) & ~CUE.nameWord || wordAt(scene, from) !== 0) return null
  const last = Math.min(limit, from + LONGEST)
  const rest: string[] = ['']
  for (let index = from + 1; index < last; index += 1) {
    rest.push(rest[index - from - 1] + arabicConsonants(foldedText(tokens, index, index + 1), false))
  }
  const firsts = spellings(foldedText(tokens, from, from + 1))
  const kinds = noun === null ? null : (KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? null)
  const fewest = noun !== null && SURE_NOUN.test(noun) ? 2 : 3
  for (let to = last; to > from; to -= 1) {
    if (!isForeignRun(scene, from, to)) continue
    for (const { sound: first, attached: letters } of firsts) {
      const sound = first + rest[to - from - 1]
      const form = matcher.bySound.get(sound)
      if (form === undefined || form < 0) continue
      const kind = matcher.entries[matcher.entry[form] as number]?.kind
      const agrees = kinds !== null && kind !== undefined && kinds.includes(kind)
      const consonants = sound.startsWith("'") ? sound.length - 1 : sound.length
      if (agrees ? sound.length < fewest : consonants < ENOUGH_CONSONANTS) continue
      const caution = agrees || consonants > ENOUGH_CONSONANTS ? 0 : 1
      const flags = (matcher.flags[form] as number) & ~FORM.acronym
      return { from, to, forms: [form], flags, caution, attached: attached | letters, soundsLike: true }
    }
  }
  return null
}

interface Spelling {
  readonly sound: string
  readonly attached: number
}

/** The first word as it stands, and without letters that may be attached to it. */
function spellings(word: string): Spelling[] {
  const all = [{ sound: arabicConsonants(word, true), attached: 0 }]
  const from = word.startsWith('و') ? 1 : 0
  if (word.length - from < 4) return all
  if (from === 1) all.push({ sound: arabicConsonants(word.slice(1), true), attached: ATTACHED.and })
  if (word[from] === 'ل') {
    const name = word[from + 1] === 'ل' ? `ال${word.slice(from + 2)}` : word.slice(from + 1)
    all.push({ sound: arabicConsonants(name, true), attached: (from ? ATTACHED.and : 0) | ATTACHED.to })
  }
  return all
}

/** Foreign articles and prepositions that Arabic letters may spell like its own words. */
const FOREIGN_SMALL = /^(أوف|اوف|ذا|ذي|آند|اند|إل|ال|دي|دير|دو|لا|لو|ذه|أون)$/

/** Whether words `from … to` may be a foreign name: none but its small words are Arabic grammar, and it ends in a word of its own. */
function isForeignRun(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene
  for (let index = from + 1; index < to; index += 1) {
    if ((cueAt(scene, index) & ~CUE.nameWord) === 0 && wordAt(scene, index) === 0) continue
    if (index === to - 1 || !FOREIGN_SMALL.test(tokens.text.slice(tokens.start[index], tokens.end[index]))) return false
  }
  return !/^ال.{2,}(ية|ي)$/.test(tokens.text.slice(tokens.start[from], tokens.end[from]))
}

/** `سي إن إن` → CNN, `أ ف ب` → AFP: as many letters as there are words. */
function acronymAt(
  scene: Scene,
  matcher: ArticleMatcher,
  from: number,
  limit: number,
  afterNoun: boolean,
): NameHit | null {
  const { tokens } = scene
  let candidates = ['']
  let best: NameHit | null = null
  let attached = 0
  for (let index = from; index < limit; index += 1) {
    let word = foldedText(tokens, index, index + 1)
    let letters = lettersNamed(word)
    if (letters === '' && index === from && /^[لبو]/.test(word)) {
      attached = word.startsWith('ل') ? ATTACHED.to : word.startsWith('ب') ? ATTACHED.in : ATTACHED.and
      word = word.slice(1)
      letters = lettersNamed(word)
    }
    if (letters === '') break
    candidates = candidates.flatMap((prefix) => [...letters].map((letter) => prefix + letter))
    if (candidates.length > 64) break
    if (index - from < 1 && !(afterNoun && word.length > 1)) continue
    const form = acronymForm(matcher, candidates)
    if (form >= 0) {
      best = {
        from,
        to: index + 1,
        forms: formsOf(matcher, form),
        flags: matcher.flags[form] as number,
        caution: (matcher.flags[form] as number) & FORM.ambiguous && !afterNoun ? 2 : 0,
        attached,
        soundsLike: true,
      }
    }
  }
  // `إف بي آي` is no `إف بي`; a word of grammar may follow, though it spells a letter.
  const next = best?.to ?? from
  const goesOn =
    best !== null &&
    next < limit &&
    wordAt(scene, next) === 0 &&
    lettersNamed(foldedText(tokens, next, next + 1)) !== ''
  return goesOn ? null : best
}

function acronymForm(matcher: ArticleMatcher, candidates: readonly string[]): number {
  for (const candidate of candidates) {
    const form = matcher.byAcronym.get(candidate)
    if (form !== undefined) return form
  }
  return -1
}

/** All forms that share the acronym's phrase, so that the choice among outlets is made as for Latin letters. */
function formsOf(matcher: ArticleMatcher, form: number): number[] {
  const number = matcher.phraseOf[form] as number
  const capitals = matcher.capitals[form]
  const all = [...matcher.forms.subarray(matcher.first[number] as number, matcher.first[number + 1] as number)]
  return all.filter(
    (other) => matcher.capitals[other] === capitals && !((matcher.flags[other] as number) & (FORM.host | FORM.handle)),
  )
}

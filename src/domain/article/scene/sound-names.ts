import type { OutletKind } from '../../outlet.ts'
import { unitAt } from '../../text/unit-at.ts'
import { FOREIGN_SMALL, KINDS_AFTER, SURE_NOUN } from '../cues/arabic-sounds.ts'
import { CUE } from '../cues/cue-classes.ts'
import type { NameHit } from '../names/find-names.ts'
import { withoutKind } from '../names/heard-names.ts'
import { type HeardSounds, maySound } from '../names/heard-sounds.ts'
import { type ArticleMatcher, entryOf, formSounding, nameOf } from '../names/matcher.ts'
import { FORM } from '../names/name-forms.ts'
import { arabicConsonants, consonantHash } from '../text/arabic-consonants.ts'
import { LAM, WAW } from '../text/arabic-letters.ts'
import { isArabicOrigin } from '../text/arabic-origin.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isArabic } from '../text/tokens.ts'
import { endsAlike } from '../text/transliteration.ts'
import { DOT, HYPHEN, SPACE } from '../text/unit-table.ts'
import { type HeardWords, hearWords } from './heard-words.ts'
import { phraseAt } from './phrases.ts'
import { cueAt, gapAt, languageAt, type Scene, spell, spellAt, wordAt } from './scene.ts'
import { followsOutletNoun, mayNameOutlet } from './sound-places.ts'
import { acronymAt, spellsLetters } from './spelt-acronyms.ts'

const LONGEST = 4
/** Consonants that a sound needs without an outlet noun beside it. */
const ENOUGH_CONSONANTS = 4
const LETTERS_MOST = 6
/**
 * Finds names of foreign outlets in Arabic letters that the catalogue has in Latin letters: only beside an outlet noun,
 * a cue or in brackets, and only where exactly one outlet sounds so.
 */
export function findSoundNames(scene: Scene, matcher: ArticleMatcher): NameHit[] {
  const { tokens } = scene
  const found: NameHit[] = []
  const words = hearWords(tokens)
  for (let index = 0; index < tokens.count; index += 1) {
    if (!isArabic(tokens, index) || scene.nameAt[index] !== 0 || !languageAt(scene, index)?.cues.namesBySound) continue
    const afterName = found.at(-1)?.to === index && tokens.text.startsWith('و', tokens.start[index])
    if (!afterName && !mayNameOutlet(scene, index) && !spellsLetters(scene, words, index)) continue
    const attached = scene.marks.attached[index] as number
    const noun = followsOutletNoun(scene, index) ? spell(scene, phraseAt(scene, index - 1)) : null
    const hit = soundAt(scene, matcher, words, index, noun, attached)
    if (!hit) continue
    // The و in `رويترز وبلومبرغ` sounds like a vowel, but is a conjunction.
    found.push(hit.attached === 0 && afterName ? { ...hit, attached: ATTACHED.and } : hit)
    index = hit.to - 1
  }
  return found
}

function soundAt(
  scene: Scene,
  matcher: ArticleMatcher,
  words: HeardWords,
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
    !(gapAt(scene, limit) & ~(SPACE | HYPHEN | DOT)) &&
    scene.nameAt[limit] === 0
  )
    limit += 1
  const acronym = acronymAt(scene, matcher, words, from, limit, noun !== null)
  if (acronym) return acronym
  // `جريدة لو فيغارو`: after the noun a foreign article is no Arabic word.
  const isArticle = noun !== null && FOREIGN_SMALL.test(spellAt(scene, from))
  if (!isArticle && (cueAt(scene, from) & ~CUE.nameWord || wordAt(scene, from) !== 0)) return null
  const last = Math.min(limit, from + LONGEST)
  const firsts = spellings(words.spelt(from))
  if (!mayBeHeard(matcher.sounds, words, firsts, from + 1, last)) return null
  const opening = firsts.map(({ word }) => arabicConsonants(word, true))
  const rest: string[] = ['']
  for (let index = from + 1; index < last; index += 1) {
    rest.push(rest[index - from - 1] + words.heard(index))
  }
  const kinds = noun === null ? null : kindsAfter(noun)
  const fewest = noun !== null && SURE_NOUN.test(noun) ? 2 : 3
  for (let to = last; to > from; to -= 1) {
    for (const [at, { attached: letters }] of firsts.entries()) {
      const sound = (opening[at] as string) + rest[to - from - 1]
      if (sound.length < (noun === null ? ENOUGH_CONSONANTS : fewest)) continue
      const form = formSounding(matcher, sound)
      if (form < 0) continue
      // `للبيانات` sounds like `Le Point`, and `Expresso` like others' names: shared names need a noun.
      if (noun === null && (matcher.flags[form] as number) & FORM.ambiguous) continue
      if (!endsAlike(words.spelt(to - 1), heardName(matcher, form))) continue
      const kind = entryOf(matcher, form)?.kind
      const agrees = kinds !== null && kind !== undefined && kinds.includes(kind)
      const consonants = sound.startsWith("'") ? sound.length - 1 : sound.length
      if (agrees ? sound.length < fewest : consonants < ENOUGH_CONSONANTS) continue
      if (!isForeignRun(scene, from, to)) break
      const caution = agrees || consonants > ENOUGH_CONSONANTS ? 0 : 1
      const flags = (matcher.flags[form] as number) & ~FORM.acronym
      return { from, to, forms: [form], flags, caution, attached: attached | letters, soundsLike: true }
    }
  }
  return null
}

function heardName(matcher: ArticleMatcher, form: number): string {
  return withoutKind(nameOf(matcher, form)?.text ?? '')
}

/** The kinds of outlet that a noun introduces; null where it may be any. */
function kindsAfter(noun: string): readonly OutletKind[] | null {
  return KINDS_AFTER.find(([pattern]) => pattern.test(noun))?.[1] ?? null
}

/** Whether a name may sound like a first word, or like it and the next ones. */
function mayBeHeard(
  sounds: HeardSounds,
  words: HeardWords,
  firsts: readonly Spelling[],
  next: number,
  last: number,
): boolean {
  for (const { word } of firsts) {
    let hash = consonantHash(word, true)
    if (maySound(sounds, hash)) return true
    for (let index = next; index < last; index += 1) {
      hash = consonantHash(words.spelt(index), false, hash)
      if (maySound(sounds, hash)) return true
    }
  }
  return false
}

interface Spelling {
  readonly word: string
  readonly attached: number
}

/** The first word as written, and without letters that may be attached to it. */
function spellings(word: string): Spelling[] {
  const all = [{ word, attached: 0 }]
  const from = unitAt(word, 0) === WAW ? 1 : 0
  if (word.length - from < 4) return all
  if (from === 1) all.push({ word: word.slice(1), attached: ATTACHED.and })
  if (unitAt(word, from) === LAM) {
    const name = unitAt(word, from + 1) === LAM ? `ال${word.slice(from + 2)}` : word.slice(from + 1)
    all.push({ word: name, attached: (from ? ATTACHED.and : 0) | ATTACHED.to })
  }
  return all
}

/**
 * Whether words `from … to` may be a foreign name: apart from foreign articles none is an Arabic function word, and the
 * last is a word of its own.
 */
function isForeignRun(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene
  for (let index = from + 1; index < to; index += 1) {
    if ((cueAt(scene, index) & ~CUE.nameWord) === 0 && wordAt(scene, index) === 0) continue
    if (index === to - 1 || !FOREIGN_SMALL.test(tokens.text.slice(tokens.start[index], tokens.end[index]))) return false
  }
  return !isArabicOrigin(tokens.text.slice(tokens.start[from], tokens.end[from]))
}

import { CALL_SIGN } from '../../citation/call-sign.ts'
import { isOneInLanguage } from '../../language/is-in-language.ts'
import { CUE, WORD } from '../cues/cue-classes.ts'
import { OTHER_LETTERS } from '../cues/paper-words.ts'
import type { NameHit } from '../names/find-names.ts'
import { type ArticleMatcher, entryOf } from '../names/matcher.ts'
import { isAllCapitals, isCapital } from '../text/tokens.ts'
import { COMMA, OPEN, SPACE } from '../text/unit-table.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Scene, spellAt, wordAt } from './scene.ts'

/**
 * What the letters of a listing's name may be taken for. any: letters that others have too · cited: its own where a source
 * stands · speaking: of a kind that is also quoted by them, `RAND said` · journal: no letters, but the name of a journal.
 */
export type Letters = 'any' | 'cited' | 'speaking' | 'journal'

const SPEAKING: ReadonlySet<string> = new Set(['broadcaster', 'television', 'radio', 'wire-agency', 'think-tank'])
const SHORTEST = 3

export function lettersOf(scene: Scene, matcher: ArticleMatcher, { from, to, forms }: NameHit): Letters {
  if (to - from > 1 || !isAllCapitals(scene.tokens, from))
    return forms.every((form) => entryOf(matcher, form)?.kind === 'journal') ? 'journal' : 'any'
  const spelled = spellAt(scene, from)
  const language = languageAt(scene, from)?.cues.language ?? ''
  let isOurs = false
  const spoken: boolean[] = []
  for (const form of forms) {
    const entry = entryOf(matcher, form)
    if (entry === undefined || (entry.country === 'US' && CALL_SIGN.test(spelled))) return 'any'
    // `NTV` in German is not the one of Nepal, nor `RTL` in French the German one; what a think tank says is cited in
    // every language.
    const isRead = entry.kind === 'think-tank' || isOneInLanguage(entry.languages, language)
    // Where no language is on record, only where a source stands.
    if (!isRead && entry.languages.length > 0) continue
    if (spelled.length < SHORTEST && entry.kind !== 'broadcaster') return 'any'
    isOurs = true
    if (isRead) spoken.push(SPEAKING.has(entry.kind))
  }
  if (!isOurs) return 'any'
  return spoken.length > 0 && spoken.every((speaks) => speaks) ? 'speaking' : 'cited'
}

/**
 * `laut NDR`, `berichten NDR und WDR`, `sagte sie im NDR`, `RAND found`: capitals where a source stands. Elsewhere the
 * letters of parties and offices are too many.
 */
export function isCitedLetters(scene: Scene, from: number, saying: number): boolean {
  const { tokens } = scene
  if (!isAllCapitals(tokens, from) || gapAt(scene, from) & PAUSE & ~(COMMA | OPEN) || isLoud(scene, from)) return false
  if (OTHER_LETTERS.test(spellAt(scene, from))) return false
  const next = from + 1
  const isFollowed =
    next < tokens.count &&
    !(gapAt(scene, next) & PAUSE) &&
    (cueAt(scene, next) & (CUE.report | CUE.write | saying)) !== 0
  if (isFollowed || isBeforeStaff(scene, next)) return true
  let before = from - 1
  if (wordAt(scene, before) & (WORD.determiner | WORD.dative)) before -= 1
  if (before < 0 || gapAt(scene, before + 1) & PAUSE & ~COMMA) return false
  if (cueAt(scene, before) & (CUE.according | CUE.citing | CUE.hearer | CUE.tell | CUE.report)) return true
  // `indique RTL`
  const mayFollow = languageAt(scene, from)?.cues.verbBeforeSubject === 'free'
  if (mayFollow && cueAt(scene, before) & saying && before === from - 1 && !(gapAt(scene, from) & PAUSE)) return true
  if (isListed(scene, from - 1, 'exclusive') && !(gapAt(scene, from) & PAUSE)) return true
  // `the video posted by TMZ`
  if (wordAt(scene, before) & WORD.by && cueAt(scene, before - 1) & CUE.carried) return true
  const onAir = languageAt(scene, from)?.cues.onAir
  if (onAir !== undefined && wordAt(scene, before) & (WORD[onAir] | WORD.to)) return isSaidNear(scene, before)
  if (wordAt(scene, from - 1) & WORD.dative) return isSaidNear(scene, from - 1)
  // `NDR, WDR und SZ`
  const isListedWith = (wordAt(scene, before) & WORD.and) !== 0 || (gapAt(scene, from) & COMMA) !== 0
  const other = wordAt(scene, before) & WORD.and ? before - 1 : before
  return isListedWith && other >= 0 && isAllCapitals(tokens, other) && isCitedLetters(scene, other, saying)
}

/** `ESPN host Anna Lind said`: a noun for staff and a name. */
function isBeforeStaff(scene: Scene, index: number): boolean {
  const { tokens } = scene
  if (index + 1 >= tokens.count || gapAt(scene, index) !== SPACE || !(cueAt(scene, index) & CUE.staff)) return false
  return languageAt(scene, index)?.cues.nounsCompound === true && isCapital(tokens, index + 1)
}

const SAID_REACH = 5

function isSaidNear(scene: Scene, before: number): boolean {
  for (let index = before - 1; index >= 0 && before - index <= SAID_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE) return false
    if (cueAt(scene, index) & CUE.say) return true
  }
  return false
}

/** A heading in capitals, where letters mean nothing. */
function isLoud({ tokens }: Scene, index: number): boolean {
  const others = [index - 2, index - 1, index + 1, index + 2].filter((at) => at >= 0 && at < tokens.count)
  return others.length > 0 && others.every((at) => isAllCapitals(tokens, at))
}

import { unitAt } from '../../text/unit-at.ts'
import type { NameHit } from '../names/find-names.ts'
import { type ArticleMatcher, formAbbreviated, formsOfPhrase } from '../names/matcher.ts'
import { FORM } from '../names/name-forms.ts'
import { BA, LAM, WAW } from '../text/arabic-letters.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isArabic } from '../text/tokens.ts'
import { lettersNamed, mayNameLetter } from '../text/transliteration.ts'
import { HYPHEN, SPACE } from '../text/unit-table.ts'
import type { HeardWords } from './heard-words.ts'
import { gapAt, type Scene, wordAt } from './scene.ts'

const MOST_SPELLINGS = 64
const LETTERS_ENOUGH = 3

/** `سي إن إن` → CNN, `أ ف ب` → AFP: as many letters as words. */
export function acronymAt(
  scene: Scene,
  matcher: ArticleMatcher,
  words: HeardWords,
  from: number,
  limit: number,
  afterNoun: boolean,
): NameHit | null {
  // One letter alone is an acronym only after a noun; whether a second follows is told before any word is spelt out.
  if (!afterNoun && !(from + 1 < limit && mayNameLetter(scene.tokens.hash[from + 1] as number))) return null
  if (!mayOpenLetters(scene.tokens.hash[from] as number, words.spelt(from))) return null
  let candidates = ['']
  let best: NameHit | null = null
  let attached = 0
  for (let index = from; index < limit; index += 1) {
    let word = words.spelt(index)
    let letters = lettersNamed(word)
    if (letters === '' && index === from && word.startsWith('لل')) {
      attached = ATTACHED.to
      word = word.slice(2)
      letters = lettersNamed(word)
    } else if (letters === '' && index === from && /^[لبو]/.test(word)) {
      attached = word.startsWith('ل') ? ATTACHED.to : word.startsWith('ب') ? ATTACHED.in : ATTACHED.and
      word = word.slice(1)
      letters = lettersNamed(word)
    }
    if (letters === '') break
    candidates = eachFollowedBy(candidates, letters)
    if (candidates.length > MOST_SPELLINGS) break
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
  // `إف بي آي` is not `إف بي`; but a function word may follow, even if it also names a letter.
  const next = best?.to ?? from
  const goesOn = best !== null && next < limit && wordAt(scene, next) === 0 && lettersNamed(words.spelt(next)) !== ''
  return goesOn ? null : best
}

function eachFollowedBy(prefixes: readonly string[], letters: string): string[] {
  return prefixes.flatMap((prefix) => [...letters].map((letter) => prefix + letter))
}

/** Whether a word may name a letter, by itself or behind attached ones. */
function mayOpenLetters(hash: number, word: string): boolean {
  if (mayNameLetter(hash)) return true
  const opening = unitAt(word, 0)
  return opening === LAM || opening === BA || opening === WAW
}

/** Whether three consecutive words name letters, like `بي بي سي`: an acronym without a cue. */
export function spellsLetters(scene: Scene, words: HeardWords, from: number): boolean {
  if (from + LETTERS_ENOUGH > scene.tokens.count || wordAt(scene, from) !== 0) return false
  for (let index = from; index < from + LETTERS_ENOUGH; index += 1) {
    if (!mayNameLetter(scene.tokens.hash[index] as number) || !isArabic(scene.tokens, index)) return false
    if (index > from && gapAt(scene, index) & ~(SPACE | HYPHEN)) return false
    if (words.spelt(index).length < 2 || lettersNamed(words.spelt(index)) === '') return false
  }
  return true
}

function acronymForm(matcher: ArticleMatcher, candidates: readonly string[]): number {
  for (const candidate of candidates) {
    const form = formAbbreviated(matcher, candidate)
    if (form >= 0) return form
  }
  return -1
}

/** All forms with the acronym's phrase, so that the choice between outlets is the same as for Latin letters. */
function formsOf(matcher: ArticleMatcher, form: number): number[] {
  const capitals = matcher.capitals[form]
  return formsOfPhrase(matcher, matcher.phraseOf[form] as number).filter(
    (other) => matcher.capitals[other] === capitals && !((matcher.flags[other] as number) & (FORM.host | FORM.handle)),
  )
}

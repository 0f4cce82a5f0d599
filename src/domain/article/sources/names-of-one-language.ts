import { CUE } from '../cues/cue-classes.ts'
import type { Cues } from '../cues/cues.ts'
import { isCaseEnding } from '../grammar/noun-phrase.ts'
import { cueAt, gapAt, languageAt, type Run, type Scene, spellAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { HYPHEN, QUOTE, SPACE } from '../text/unit-table.ts'
import { quotedName } from './name-runs.ts'
import { hasNameWord } from './name-starts.ts'

const AGENCY_LETTERS = /^(РИА|ИА|МИА|НИА|АН)$/

/** `сообщает РИА «Новости»`: the letters of a kind of agency, and its name in quotation marks. */
export function agencyInLetters(scene: Scene, index: number): Run | null {
  const next = index + 1
  if (next >= scene.tokens.count || !(gapAt(scene, next) & QUOTE) || !AGENCY_LETTERS.test(spellAt(scene, index)))
    return null
  const quoted = scene.nameAt[next] === 0 ? quotedName(scene, next) : null
  return quoted && { from: index, to: quoted.to }
}

const LATIN = /^\p{Script=Latin}/u

/** `журналист The Hockey News Анна Линд`: the capitals in Latin letters behind a Russian noun. */
export function latinName(scene: Scene, from: number): Run | null {
  const cues = languageAt(scene, from - 1)?.cues
  if (!cues?.ownerFollows || !cues.capitalsAreNames) return null
  const isPart = (at: number): boolean => scene.nameAt[at] === 0 && LATIN.test(spellAt(scene, at))
  let to = from
  while (
    to < scene.tokens.count &&
    to - from < LONGEST_LATIN &&
    isPart(to) &&
    (gapAt(scene, to) & ~(SPACE | HYPHEN | QUOTE)) === 0
  )
    to += 1
  return to > from && isCapital(scene.tokens, from) ? { from, to } : null
}

const LONGEST_LATIN = 5

/** Turkish: `Fobito’nun haberine göre`, `Nature’da yayımlanan`: the capitals before an ending and a word for what is published. */
export function nameWithEnding(scene: Scene, cue: number, last: number): Run | null {
  const cues = languageAt(scene, cue)?.cues
  const ending = cue - 1
  if (!cues || !namePrecedes(cues) || ending <= last || !isCaseEnding(scene, ending)) return null
  // `Ali’ye göre` is what a person thinks.
  if (cueAt(scene, cue) & CUE.accordingAfter && (scene.marks.to[cue] as number) - cue < 2) return null
  let from = ending
  while (
    from > last &&
    ending - from < LONGEST_LATIN &&
    isCapital(scene.tokens, from - 1) &&
    scene.nameAt[from - 1] === 0
  ) {
    if (from < ending && gapAt(scene, from) !== SPACE) break
    from -= 1
  }
  // `Ayşe Kaya’nın haberine göre` is a person's.
  const isPerson =
    ending - from === 2 && (cueAt(scene, cue) & CUE.accordingAfter) !== 0 && !hasNameWord(scene, { from, to: ending })
  return from < ending && !isPerson ? { from, to: ending } : null
}

/** Turkish: `Reuters haber ajansı İtalya üzerinden`: what follows the noun is no name of it. */
export function namePrecedes({ verbEndsSentence, capitalsAreNames }: Cues): boolean {
  return verbEndsSentence === true && capitalsAreNames
}

import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { cueAt, gapAt, languageAt, PAUSE, type Run, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { isCapital } from '../text/tokens.ts'
import { COMMA, QUOTE, SPACE } from '../text/unit-table.ts'

const LONGEST_TITLE = 10

/** `a déploré | la présidente de la région, Anne Lind, | sur RTL`: a title, and between commas whose it is. */
export function isApposedSpeaker(scene: Scene, from: number, person: Run, edge: number): boolean {
  if (gapAt(scene, edge) !== (COMMA | SPACE) || gapAt(scene, person.from) !== (COMMA | SPACE)) return false
  if (person.from - from > LONGEST_TITLE || !(wordAt(scene, from) & WORD.determiner)) return false
  for (let index = from; index < person.from; index += 1)
    if (gapAt(scene, index) & (PAUSE | QUOTE) || cueAt(scene, index) & SAYING || wordAt(scene, index) & WORD.that)
      return false
  return true
}

const LONGEST_SUBJECT = 4

/** `sagte | die Ministerin | im ZDF`: an article and a few words that are no verb and no preposition. */
export function isSubjectBetween(scene: Scene, from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_SUBJECT || !(wordAt(scene, from) & WORD.determiner)) return false
  for (let index = from; index < to; index += 1) {
    if (gapAt(scene, index) & PAUSE || cueAt(scene, index) & (SAYING | CUE.conversation | CUE.reportNoun)) return false
    if (index > from && wordAt(scene, index) !== 0) return false
  }
  return true
}

const LONGEST_TITLED = 6
const PARTICLE = /^(de|von|van|zu)$/

/** German: `sagte | Fraktionsvize Jan Rohr | im ZDF`: nothing but nouns with capitals, two at least. */
export function isTitledBetween(scene: Scene, from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_TITLED || !languageAt(scene, from)?.cues.nounsAreCapital) return false
  for (let index = from; index < to; index += 1) {
    if (gapAt(scene, index) & PAUSE) return false
    // `sagte de Maizière am Montagabend in der ARD`
    if (wordAt(scene, index) & WORD.passable || PARTICLE.test(spellAt(scene, index))) continue
    if (!isCapital(scene.tokens, index) || wordAt(scene, index) !== 0) return false
    if (cueAt(scene, index) & (SAYING | CUE.conversation | CUE.reportNoun | CUE.hearer)) return false
  }
  return true
}

/** `äußerte | sich am Dienstag | in der Tagesschau`: only time expressions in between. */
export function isOnlyTime(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (gapAt(scene, index) & PAUSE || !(wordAt(scene, index) & (WORD.passable | WORD.pronoun))) return false
  return true
}

import { CUE, WORD } from '../cues/cue-classes.ts'
import { OUTLET_DESK } from '../cues/paper-words.ts'
import { cueAt, gapAt, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { isAllCapitals, isCapital, isNumber } from '../text/tokens.ts'
import { SLASH } from '../text/unit-table.ts'

const LONGEST_AGENCY = 5
/** Blanks and punctuation examined after a name, in UTF-16 units. */
export const MOST_BLANKS = 64

/** A word that a credit may hold: a name, a word for credits, a date, an agency without a record. */
export function isCreditWord(scene: Scene, index: number): boolean {
  return (
    scene.nameAt[index] !== 0 ||
    (index > 0 && scene.nameAt[index - 1] !== 0 && OUTLET_DESK.test(spellAt(scene, index))) ||
    (cueAt(scene, index) & (CUE.credit | CUE.outletNoun)) !== 0 ||
    (wordAt(scene, index) & (WORD.and | WORD.passable | WORD.determiner | WORD.with | WORD.of)) !== 0 ||
    isNumber(scene.tokens, index) ||
    ((gapAt(scene, index) & SLASH) !== 0 && (isCapital(scene.tokens, index) || isDesk(scene, index))) ||
    (index + 1 <= scene.tokens.count &&
      (gapAt(scene, index + 1) & SLASH) !== 0 &&
      (isCapital(scene.tokens, index) || isDesk(scene, index))) ||
    // `(APA, Reuters)`: agencies without a record.
    (isAllCapitals(scene.tokens, index) &&
      (scene.tokens.end[index] as number) - (scene.tokens.start[index] as number) <= LONGEST_AGENCY)
  )
}

/** `(afp/nxp)`: an editor's initials in lower case. */
function isDesk({ tokens }: Scene, index: number): boolean {
  return (tokens.end[index] as number) - (tokens.start[index] as number) <= LONGEST_AGENCY
}

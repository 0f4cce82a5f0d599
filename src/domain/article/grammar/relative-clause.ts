import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
import { phraseAt, withAuxiliary } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isListed,
  type Licence,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  wordAt,
} from '../scene/scene.ts'
import { COMMA, QUOTE } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { speakerAfter } from './speakers.ts'

/** Words skipped between the pronoun and its verb: `qui l'a aussi révélé`. */
const MOST_PASSED = 3
/** Longest relative clause read for a verb that ends it. */
const LONGEST_CLAUSE = 12

/**
 * `celle du Figaro, qui parle de`, `AFP, which quotes a source`, `قناة الميادين التي ذكرت`: whatever the outlet is in
 * its own clause, it is the subject of the relative one.
 */
export function relativeLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const pronoun = phrase.to
  const cues = languageAt(scene, phrase.from)?.cues
  if (!cues || pronoun + 1 >= scene.tokens.count) return null
  const gap = gapAt(scene, pronoun)
  const isParted = (gap & PAUSE) === COMMA
  if ((gap & PAUSE && !isParted) || (gap & QUOTE && !phrase.isQuoted)) return null
  const word = wordAt(scene, pronoun)
  if (!(word & WORD.relative) || word & PREPOSITION) return null
  // `que` and `die` are also other words: only a comma shows the clause.
  if (word & (WORD.that | WORD.determiner) && !isParted) return null
  const verb = cues.relativeIsArticle ? verbAtEnd(scene, pronoun) : verbSoon(scene, pronoun)
  if (verb === null) return null
  const isQuoting = (cueAt(scene, verb.from) & (CUE.quote | CUE.citing)) === CUE.quote
  const speaker = isQuoting ? speakerAfter(scene, verb.to) : null
  return {
    role: speaker ? 'through-outlet' : 'outlet',
    cue: withAuxiliary(scene, verb),
    speaker,
    isClose: true,
    rule: 'verb',
  }
}

function verbSoon(scene: Scene, pronoun: number): Run | null {
  for (let index = pronoun + 1, passed = 0; index < scene.tokens.count && passed <= MOST_PASSED; passed += 1) {
    if (gapAt(scene, index) & (PAUSE | QUOTE) || isListed(scene, index, 'passive')) return null
    if (cueAt(scene, index) & SAYING) return phraseAt(scene, index)
    if (!(wordAt(scene, index) & (WORD.auxiliary | WORD.passable | WORD.pronoun))) return null
    index = scene.marks.to[index] as number
  }
  return null
}

/** `die BBC, die den Vorfall zuerst meldete,`: no other subject stands in the clause, and the verb ends it. */
function verbAtEnd(scene: Scene, pronoun: number): Run | null {
  const last = Math.min(scene.tokens.count, pronoun + LONGEST_CLAUSE)
  for (let index = pronoun + 1; index < last; index += 1) {
    if (gapAt(scene, index) & PAUSE) return null
    if (wordAt(scene, index) & WORD.pronoun && !(wordAt(scene, index) & WORD.determiner)) return null
    if (!(cueAt(scene, index) & SAYING)) continue
    const after = isListed(scene, scene.marks.to[index] as number, 'clauseEnd')
      ? (scene.marks.to[index] as number) + 1
      : (scene.marks.to[index] as number)
    if (after >= scene.tokens.count || gapAt(scene, after) & PAUSE) return phraseAt(scene, index)
  }
  return null
}

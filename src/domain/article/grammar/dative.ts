import { CUE, PREPOSITION, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isListed,
  type Licence,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  SENTENCE_END,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { COMMA, QUOTE, SPACE } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { governorBefore } from './prepositions.ts'
import { speakerAfter, speakerBefore, speakerBetween, speakerOf } from './speakers.ts'

/** German: `sagte ein Sprecher der dpa`, `sagte er dem Spiegel`. */
export function dativeLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { determiner } = phrase
  if (determiner < 0 || !(wordAt(scene, determiner) & WORD.dative)) return null
  if (phrase.governor >= 0 && wordAt(scene, phrase.governor) & PREPOSITION) return null
  if (phrase.to < scene.tokens.count && cueAt(scene, phrase.to) & CUE.accordingAfter) return null
  const verb = tellerBefore(scene, phrase)
  if (verb < 0) return opensWithHearer(scene, phrase) ?? hearerBeforeVerb(scene, phrase)
  const run = phraseAt(scene, verb)
  const speaker = speakerOf(scene, run, phrase.from, phrase.to)
  if (speaker === null && isSubject(scene, phrase, run)) {
    return { role: 'outlet', cue: run, speaker: null, isClose: true, rule: 'verb' }
  }
  return { role: 'through-outlet', cue: run, speaker, isClose: true, rule: 'hearer' }
}

/** German: `„…“, sagte ein Sprecher Reuters`: after the speaker and without an article, before a pause or a time. */
export function bareDativeLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { from, to, determiner, governor, hasOutletNoun } = phrase
  if (languageAt(scene, from)?.cues.dative === '' || determiner >= 0 || hasOutletNoun) return null
  const parted = partedVerb(scene, phrase)
  if (parted || governor < 1) return parted
  if (wordAt(scene, governor) !== 0 || gapAt(scene, from) !== SPACE) return null
  const isLast = to >= scene.tokens.count || (gapAt(scene, to) & PAUSE) !== 0 || (wordAt(scene, to) & LOOSE) !== 0
  const verb = isLast ? governorBefore(scene, WORD.to, from, CUE.say) : -1
  if (verb < 0 || !(gapAt(scene, verb) & (QUOTE | COMMA))) return null
  const run = phraseAt(scene, verb)
  const speaker = run.to < from ? speakerOf(scene, run, from, to) : null
  if (speaker === null || speaker.from !== run.to || speaker.to !== from) return null
  return { role: 'through-outlet', cue: run, speaker, isClose: true, rule: 'hearer' }
}

const PARTED_REACH = 30

/** `teilte ein Sprecher, der ungenannt bleiben will, Reuters mit`: the second half of the verb closes the clause. */
function partedVerb(scene: Scene, { from, to }: NounPhrase): Licence | null {
  const next = to + 1
  if (to >= scene.tokens.count || spellAt(scene, to) !== 'mit') return null
  if (next < scene.tokens.count && !(gapAt(scene, next) & (PAUSE | QUOTE))) return null
  for (let index = from - 1; index >= 0 && from - index <= PARTED_REACH; index -= 1) {
    if (/^teil(te|ten|t|en)$/.test(spellAt(scene, index))) {
      const speaker = speakerBetween(scene, index + 1, from)
      return { role: 'through-outlet', cue: phraseAt(scene, index), speaker, isClose: true, rule: 'hearer' }
    }
    if (gapAt(scene, index) & SENTENCE_END) return null
  }
  return null
}

const LOOSE = WORD.passable | WORD.in | WORD.on

/** `„…“, teilte der Spiegel mit`: nobody else in the clause can be its subject. */
function isSubject(scene: Scene, phrase: NounPhrase, verb: Run): boolean {
  if (phrase.hasOutletNoun || phrase.governor !== verb.to - 1) return false
  if (!isListed(scene, phrase.determiner, 'doubtfulArticle')) return false
  return verb.from > 0 && (gapAt(scene, verb.from) & (QUOTE | COMMA)) !== 0
}

const VERB_LAST_REACH = 4

/** German: `hatte der Minister dem Spiegel gesagt`, `wie ein Sprecher der dpa bestätigte`, `war der Zeitung zugespielt worden`. */
function hearerBeforeVerb(scene: Scene, phrase: NounPhrase): Licence | null {
  if (phrase.governor < 0 || opensClauseAt(scene, phrase.from)) return null
  for (let index = phrase.to; index < Math.min(scene.tokens.count, phrase.to + VERB_LAST_REACH); index += 1) {
    if (gapAt(scene, index) & PAUSE) return null
    const isVerb = (cueAt(scene, index) & CUE.say) !== 0 || isListed(scene, index, 'leaked')
    if (!isVerb) continue
    const next = scene.marks.to[index] as number
    const isLast =
      next >= scene.tokens.count || (gapAt(scene, next) & PAUSE) !== 0 || isListed(scene, next, 'clauseEnd')
    if (!isLast) return null
    const speaker = isListed(scene, index, 'leaked') ? null : speakerBefore(scene, phrase.from)
    return { role: 'through-outlet', cue: phraseAt(scene, index), speaker, isClose: true, rule: 'hearer' }
  }
  return null
}

function opensClauseAt(scene: Scene, index: number): boolean {
  return index === 0 || (gapAt(scene, index) & PAUSE) !== 0
}

/**
 * The verb of saying within reach, or a verb of reporting directly before: `berichteten der Nachrichtenagentur AFP`.
 */
function tellerBefore(scene: Scene, phrase: NounPhrase): number {
  const verb = governorBefore(scene, WORD.to, phrase.from, CUE.say)
  if (verb >= 0 || phrase.governor < 0) return verb
  return cueAt(scene, phrase.governor) & CUE.report ? phrase.governor : -1
}

/** German: `Dem Spiegel sagte der Bürgermeister, …`. */
function opensWithHearer(scene: Scene, phrase: NounPhrase): Licence | null {
  const opens = phrase.from === 0 || (gapAt(scene, phrase.from) & SENTENCE_END) !== 0
  const { to } = phrase
  if (!opens || to >= scene.tokens.count || gapAt(scene, to) & PAUSE || !(cueAt(scene, to) & CUE.say)) return null
  const run = phraseAt(scene, to)
  const hasSubject =
    run.to < scene.tokens.count && !(gapAt(scene, run.to) & PAUSE) && isListed(scene, run.to, 'nominative')
  const isHearer =
    isListed(scene, phrase.determiner, 'hearerArticle') ||
    (hasSubject && isListed(scene, phrase.determiner, 'doubtfulArticle'))
  return isHearer
    ? { role: 'through-outlet', cue: run, speaker: speakerAfter(scene, run.to), isClose: true, rule: 'hearer' }
    : null
}

import { CUE, SAYING, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isEnding,
  type Licence,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  wordAt,
} from '../scene/scene.ts'
import { isNumber } from '../text/tokens.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { quotedAfter } from './quoted.ts'
import { speakerNear } from './speaker-near.ts'
import { speakerAfter, speakerBefore } from './speakers.ts'
import { verbFirstLicence } from './verb-first.ts'

/** The licence of a cue that governs the name itself: `according to`, `told`, `citing`, a verb before its subject. */
export function directLicence(scene: Scene, phrase: NounPhrase, governor: number, attached: number): Licence | null {
  const run = phraseAt(scene, governor)
  // `au journal de` is no news programme in `journaliste au Journal de Québec`.
  const cue = run.to > phrase.from ? 0 : cueAt(scene, governor)
  const made = (role: Licence['role'], rule: Licence['rule'], speaker: Run | null): Licence => {
    return { role, cue: run, speaker, isClose: true, rule }
  }
  if (cue & CUE.according) return made('outlet', 'phrase', quotedAfter(scene, phrase.to, false, 2))
  if (cue & CUE.hearer) return made('through-outlet', 'hearer', speakerNear(scene, run, phrase))
  if (cue & CUE.tell) {
    // `…, telling Reuters`: the subject belongs to another verb.
    const isParticiple = isEnding(scene, run.to - 1, 'participle') && (gapAt(scene, run.from) & PAUSE) !== 0
    const isFree = languageAt(scene, governor)?.cues.verbBeforeSubject === 'free'
    const after = isFree && !(gapAt(scene, phrase.to) & PAUSE) ? speakerAfter(scene, phrase.to) : null
    return made('through-outlet', 'hearer', isParticiple ? null : (speakerBefore(scene, run.from) ?? after))
  }
  if (cue & CUE.citing) return made('outlet', 'phrase', null)
  if (attached) return null
  const isRelativeVerb = (cue & CUE.carried) !== 0 && languageAt(scene, governor)?.cues.verbFirst === true
  if (cue & SAYING || isRelativeVerb) return verbFirstLicence(scene, phrase, run)
  const verb = pastLoose(scene, governor)
  return verb >= 0 ? directLicence(scene, phrase, verb, attached) : null
}

export const MOST_LOOSE = 7

/** `أعلنت ذلك صحيفة هآرتس`, `écrit samedi Le Monde`: the verb before a pronoun or time expression; -1 for none. */
function pastLoose(scene: Scene, governor: number): number {
  const isFree = languageAt(scene, governor)?.cues.verbBeforeSubject === 'free'
  for (let index = governor; index > 0 && governor - index < MOST_LOOSE; index -= 1) {
    const loose = index === governor ? WORD.pronoun | WORD.passable : WORD.passable
    // `affirme le 22 octobre le Pli`, `informó el 22 de octubre El Pli`
    const isPartOfDate =
      (wordAt(scene, index) & WORD.determiner && isNumber(scene.tokens, index + 1)) ||
      (wordAt(scene, index) & WORD.of && isNumber(scene.tokens, index - 1))
    const isDay = index < governor && (isNumber(scene.tokens, index) || isPartOfDate)
    if (!(wordAt(scene, index) & loose || isDay) || gapAt(scene, index) & PAUSE) return -1
    const wanted = wordAt(scene, governor) & WORD.pronoun ? SAYING | CUE.according : SAYING
    if (cueAt(scene, index - 1) & wanted) return isFree || index === governor ? index - 1 : -1
  }
  return -1
}

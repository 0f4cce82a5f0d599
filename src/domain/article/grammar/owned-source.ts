import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
import { phraseAt } from '../scene/phrases.ts'
import { cueAt, gapAt, isListed, type Licence, languageAt, PAUSE, type Scene, wordAt } from '../scene/scene.ts'
import { SPACE } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { verbAfter } from './subject-verb.ts'
import { isDativeName } from './verb-first.ts'

/** `источник «Интерфакса» сообщил`: a source that belongs to the outlet, before or behind the verb. */
export function sourceOfOutlet(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor } = phrase
  if (governor < 0 || languageAt(scene, phrase.from)?.cues.ownerFollows !== true) return null
  if (gapAt(scene, phrase.from) & PAUSE) return null
  // `сообщение канала «Аль-Джазира»`
  if (cueAt(scene, governor) & CUE.reportNoun && phrase.hasOutletNoun)
    return { role: 'outlet', cue: phraseAt(scene, governor), speaker: null, isClose: true, rule: 'report' }
  if (!(cueAt(scene, governor) & CUE.source)) return null
  const from = scene.marks.from[governor] as number
  const isBehind =
    from > 0 && !(gapAt(scene, from) & PAUSE) && (cueAt(scene, from - 1) & (SAYING | CUE.according)) !== 0
  const cue = isBehind ? phraseAt(scene, from - 1) : verbAfter(scene, phrase)
  return cue && { role: 'through-outlet', cue, speaker: { from, to: governor + 1 }, isClose: true, rule: 'hearer' }
}

const DATIVE_REACH = 7

/** `заявил депутат Госдумы газете «Известия»`: the speaker between the verb and who was told, in the dative. */
export function toldBehindSpeaker(scene: Scene, phrase: NounPhrase): Licence | null {
  const cues = languageAt(scene, phrase.from)?.cues
  if (!cues?.ownerFollows || !cues.capitalsAreNames || !isDativeName(scene, phrase)) return null
  for (let index = phrase.from - 1; index >= 0 && phrase.from - index <= DATIVE_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & PAUSE || wordAt(scene, index) & (PREPOSITION | WORD.that)) return null
    if (!(cueAt(scene, index) & (CUE.tell | CUE.say))) continue
    const cue = phraseAt(scene, index)
    const speaker = cue.to < phrase.from ? { from: cue.to, to: phrase.from } : null
    return { role: 'through-outlet', cue, speaker, isClose: true, rule: 'hearer' }
  }
  return null
}

/** `كشف مصدر موقع «كيفاش» أن`: a source that belongs to the outlet, right after the verb. */
export function ownSourceLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { governor } = phrase
  const isShown = phrase.hasOutletNoun || phrase.isQuoted
  if (governor < 1 || !languageAt(scene, phrase.from)?.cues.verbFirst || !isShown) return null
  if (!(cueAt(scene, governor) & CUE.source) || phrase.attached !== 0) return null
  const from = scene.marks.from[governor] as number
  if (from < 1 || gapAt(scene, from) & PAUSE || !(cueAt(scene, from - 1) & (SAYING | CUE.according))) return null
  const speaker = { from, to: governor + 1 }
  return { role: 'through-outlet', cue: phraseAt(scene, from - 1), speaker, isClose: true, rule: 'hearer' }
}

const LONGEST_PERSON = 4

/** `يصف عمر رائد مدير تحرير مجلة «المدى»`: nothing but a name between the verb and whoever works for the outlet. */
export function saidByStaff(scene: Scene, staff: number): Licence | null {
  if (!languageAt(scene, staff)?.cues.verbFirst || isListed(scene, staff, 'reporter')) return null
  let from = staff
  while (
    from > 0 &&
    staff - from < LONGEST_PERSON &&
    gapAt(scene, from) === SPACE &&
    cueAt(scene, from - 1) === 0 &&
    wordAt(scene, from - 1) === 0
  )
    from -= 1
  if (from === staff || from === 0 || gapAt(scene, from) !== SPACE || !(cueAt(scene, from - 1) & CUE.say)) return null
  const speaker = { from, to: staff }
  return { role: 'author-in-outlet', cue: phraseAt(scene, from - 1), speaker, isClose: true, rule: 'verb' }
}

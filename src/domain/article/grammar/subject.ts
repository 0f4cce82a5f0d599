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
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isCapital } from '../text/tokens.ts'
import { CLOSE, COMMA, OPEN } from '../text/unit-table.ts'
import { personBefore } from './name-of-person.ts'
import { type NounPhrase, nounPhraseOf } from './noun-phrase.ts'
import { openingSource, passesOn, quotedAfter } from './quoted.ts'
import { reportLicence } from './report-noun.ts'
import { speakerAfter } from './speakers.ts'
import { staffOf } from './staff-of.ts'
import { verbAfter } from './subject-verb.ts'
import { lastVerb, verbFinalLicence } from './verb-final.ts'

/** The licence that the words after a name give it: subject of a verb of saying, or of its own report. */
export function subjectLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const language = languageAt(scene, phrase.from)
  if (!language) return null
  const compound = reportLicence(scene, phrase)
  if (compound) return compound
  if (language.cues.accordingAfter && phrase.to < scene.tokens.count && cueAt(scene, phrase.to) & CUE.accordingAfter) {
    return { role: 'outlet', cue: phraseAt(scene, phrase.to), speaker: null, isClose: true, rule: 'phrase' }
  }
  const told = cleftLicence(scene, phrase) ?? verbFinalLicence(scene, phrase)
  if (told) return told
  const head = headOf(scene, phrase)
  if (!maySubject(scene, head) || isAsideOfPerson(scene, phrase)) return null
  const verb =
    verbAfter(scene, phrase, head !== phrase) ?? (language.cues.verbEndsSentence ? lastVerb(scene, phrase) : null)
  if (verb === null) return null
  const cue = cueAt(scene, verb.from)
  const person = commentatorOf(scene, phrase.to, withAuxiliary(scene, verb).from)
  if (person !== null)
    return { role: 'author-in-outlet', cue: withAuxiliary(scene, verb), speaker: person, isClose: true, rule: 'verb' }
  // `NPR's Ann Lind tells Marsh`
  if (cue & CUE.tell && personBefore(scene, verb.from) !== null)
    return { role: 'outlet', cue: verb, speaker: null, isClose: true, rule: 'verb' }
  if (cue & CUE.tell) {
    const by =
      verb.to < scene.tokens.count && wordAt(scene, verb.to) & WORD.by ? speakerAfter(scene, verb.to + 1) : null
    return { role: 'through-outlet', cue: withAuxiliary(scene, verb), speaker: by, isClose: true, rule: 'hearer' }
  }
  const isQuoting = (cue & CUE.quote) !== 0 && !(cue & CUE.citing)
  const speaker = isQuoting
    ? speakerAfter(scene, verb.to)
    : (quotedAfter(scene, phrase.to, false) ?? quotedAfter(scene, verb.to, false) ?? openingSource(scene, phrase.from))
  return {
    role: speaker && (isQuoting || passesOn(scene, verb, speaker)) ? 'through-outlet' : 'outlet',
    cue: withAuxiliary(scene, verb),
    speaker,
    // Any distance is fine, as only adverbs and asides stand in between.
    isClose: true,
    rule: 'verb',
  }
}

/** `CNN political analyst | Ann Lind | said`: who comments for an outlet speaks; a correspondent reports for it. */
function commentatorOf(scene: Scene, from: number, verb: number): Run | null {
  const person = personBefore(scene, verb)
  if (person === null || person.from <= from || gapAt(scene, person.from) & PAUSE) return null
  const noun = person.from - 1
  if (noun < from || !(cueAt(scene, noun) & CUE.staff)) return null
  return isListed(scene, noun, 'reporter') ? null : person
}

const CLEFT_REACH = 6

/** `It was X that broke the story`, `C'est X qui a révélé`, `Fue X el que destapó`. */
function cleftLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const { tokens } = scene
  if (phrase.governor < 0 || !isListed(scene, phrase.governor, 'copula')) return null
  let isRelative = false
  for (let index = phrase.to; index < Math.min(tokens.count, phrase.to + CLEFT_REACH); index += 1) {
    if (gapAt(scene, index) & (PAUSE & ~COMMA)) return null
    const word = wordAt(scene, index)
    if (isRelative && cueAt(scene, index) & SAYING)
      return {
        role: 'outlet',
        cue: withAuxiliary(scene, phraseAt(scene, index)),
        speaker: null,
        isClose: true,
        rule: 'verb',
      }
    if (word & (WORD.relative | WORD.that)) isRelative = true
    // `qui en a informé`
    else if (!(word & (WORD.determiner | WORD.auxiliary | WORD.passable | WORD.pronoun | WORD.in))) return null
  }
  return null
}

/** `a spokesman for Reuters`, `le correspondant de l'AFP`: the phrase that is the verb's subject. */
function headOf(scene: Scene, phrase: NounPhrase): NounPhrase {
  const { governor } = phrase
  if (governor < 0) return phrase
  const staff = staffOf(scene, phrase, wordAt(scene, governor) & PREPOSITION, scene.marks.from[governor] as number)
  return staff < 0 ? phrase : nounPhraseOf(scene, { from: staff, to: phrase.name.to })
}

/** `Max Rohr (SZ) sagte`: who the person belongs to stands in brackets, and does not speak. */
function isAsideOfPerson(scene: Scene, { name }: NounPhrase): boolean {
  if (!(gapAt(scene, name.from) & OPEN) || name.to >= scene.tokens.count || !(gapAt(scene, name.to) & CLOSE))
    return false
  return personBefore(scene, name.from) !== null
}

/** Whether a name can be a subject: not after a preposition, or a verb of which it is the object. */
function maySubject(scene: Scene, phrase: NounPhrase): boolean {
  const { governor } = phrase
  if (governor < 0) return true
  const word = wordAt(scene, governor)
  if (word & PREPOSITION) return isInAttribute(scene, phrase, governor)
  if (phrase.attached & ~ATTACHED.and) return false
  // `бывший глава Channel 4 считает`: who leads it speaks.
  if (languageAt(scene, governor)?.cues.ownerFollows && LEADS.test(spellAt(scene, governor))) return false
  if (word & WORD.stop) return isListed(scene, governor, 'clauseOpener')
  return (cueAt(scene, governor) & (CUE.tell | CUE.according | CUE.citing)) === 0
}

const LEADS =
  /^(глава|директор|гендиректор|основатель|владелец|президент|редактор|главред|сотрудник|ведущий|مدیر|مدیرعامل|رئیس)$/i

const LONGEST_ATTRIBUTE = 7
const PARTICIPLE = /(te|ten|ter|tes|nde|nden|nder|ndes)$/

/** German: `die auf Nachrichten aus Marsch spezialisierte Zeitung`: an article, then a preposition, then a participle. */
function isInAttribute(scene: Scene, { from, name }: NounPhrase, governor: number): boolean {
  if (languageAt(scene, name.from)?.cues.nounsAreCapital !== true) return false
  let hasParticiple = false
  for (let index = from; index < name.from && !hasParticiple; index += 1)
    hasParticiple = !isCapital(scene.tokens, index) && PARTICIPLE.test(spellAt(scene, index))
  if (!hasParticiple) return false
  for (let index = governor; index > 0 && governor - index <= LONGEST_ATTRIBUTE; index -= 1) {
    if (gapAt(scene, index) & PAUSE) return false
    if (wordAt(scene, index) & PREPOSITION && isListed(scene, index - 1, 'nominative')) return true
  }
  return false
}

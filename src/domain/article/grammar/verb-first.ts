import { CUE, WORD } from '../cues/cue-classes.ts'
import { withAuxiliary } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  isEnding,
  isListed,
  type Licence,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { COMMA, HYPHEN, NEWLINE, QUOTE } from '../text/unit-table.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { carriesTalk } from './prepositions.ts'
import { openingSource, passesOn, quotedAfter } from './quoted.ts'
import { speakerNear } from './speaker-near.ts'
import { speakerAfter, speakerBefore } from './speakers.ts'
import { pastTitle } from './staff-title.ts'

/** `الرسالة التي حصلت الجزيرة على نسخة منها` */
function hasCopy(scene: Scene, index: number): boolean {
  return (
    index + 1 < scene.tokens.count &&
    (wordAt(scene, index) & WORD.on) !== 0 &&
    /^(نسخة|صورة|مسودة|تسجيل)$/.test(spellAt(scene, index + 1))
  )
}

/** `نشرته`, `أوردتها`: an Arabic verb with its object, after which the subject follows. */
const HAS_OBJECT = /ت?ه(ا|م)?$/

/** `rapporte Le Monde`, `“…”, said Reuters`, `نقلت قناة الميادين عن مصدر`. */
export function verbFirstLicence(scene: Scene, phrase: NounPhrase, verb: Run): Licence | null {
  const cues = languageAt(scene, phrase.from)?.cues
  if (!cues) return null
  // `التي أوردت الخبر`: in a relative clause the subject precedes and the news is the object.
  if (
    cues.verbFirst &&
    verb.from > 0 &&
    wordAt(scene, verb.from - 1) & WORD.relative &&
    !(gapAt(scene, verb.from) & PAUSE) &&
    !HAS_OBJECT.test(spellAt(scene, verb.to - 1)) &&
    !hasCopy(scene, phrase.to)
  )
    return null
  const cue = cueAt(scene, verb.from)
  const isSaid = (cue & CUE.say) !== 0 && (cue & CUE.report) === 0
  if (cues.dative !== '' && !isSaid && isFeminineDative(scene, phrase) && hasSubjectBefore(scene, verb)) return null
  if (cues.dative !== '' && isSaid) {
    // German: who was told is in the dative, even without an article: `sagte Reuters`.
    if (phrase.determiner >= 0 && wordAt(scene, phrase.determiner) & WORD.dative) return null
    if (phrase.determiner < 0 && !phrase.hasOutletNoun && !isOfStaff(scene, phrase.to)) {
      return {
        role: 'through-outlet',
        cue: verb,
        speaker: speakerBefore(scene, verb.from),
        isClose: true,
        rule: 'hearer',
      }
    }
  }
  if (isDativeName(scene, phrase)) {
    const isParted = (gapAt(scene, phrase.to) & (PAUSE | QUOTE)) !== 0
    const speaker = isParted ? speakerBefore(scene, verb.from) : speakerAfter(scene, phrase.to)
    return { role: 'through-outlet', cue: verb, speaker, isClose: true, rule: 'hearer' }
  }
  if (cues.verbBeforeSubject === 'after-pause' && !isInverted(scene, phrase, verb)) return null
  if (cues.capitalsAreNames && cues.verbBeforeSubject === 'free' && hasSubjectBefore(scene, verb)) return null
  const fronted = frontedSource(scene, verb)
  if (fronted) return { role: 'through-outlet', cue: verb, speaker: fronted, isClose: true, rule: 'verb' }
  // `أوضح الكاتب، في مقال نشرته صحيفة الدستور`
  const article = verb.from - 1
  if (cues.verbFirst && article >= 0 && cueAt(scene, article) & CUE.authored && !(gapAt(scene, verb.from) & PAUSE)) {
    const author = speakerNear(scene, { from: article, to: verb.from }, phrase)
    return { role: 'author-in-outlet', cue: verb, speaker: author, isClose: true, rule: 'preposition' }
  }
  const isQuoting = (cue & CUE.quote) !== 0 && (cue & CUE.citing) === 0
  const speaker =
    quotedAfter(scene, phrase.to, (cue & CUE.quote) !== 0) ??
    (isQuoting && !(gapAt(scene, phrase.to) & PAUSE) ? speakerAfter(scene, phrase.to) : null) ??
    openingSource(scene, verb.from)
  const isPassedOn = speaker
    ? passesOn(scene, verb, speaker)
    : (cue & CUE.carried) !== 0 && carriesTalk(scene, verb.from)
  return {
    role: isPassedOn ? 'through-outlet' : 'outlet',
    cue: withAuxiliary(scene, verb),
    speaker: speaker ?? (isPassedOn ? speakerNear(scene, verb, phrase) : null),
    isClose: true,
    rule: 'verb',
  }
}

/** Russian: `сообщил «Интерфаксу»`, `рассказал изданию X`: who was told is in the dative. */
export function isDativeName(scene: Scene, { name, from }: NounPhrase): boolean {
  return DATIVE.test(spellAt(scene, name.to - 1)) || (from < name.from && DATIVE.test(spellAt(scene, from)))
}

const DATIVE = /(\p{L}{2}[бвгджзклмнпрстфхцчшщ]у|\p{L}{3}[ая]м|нию|налу|^газете|^интернет-газете)$/u

/** `sagt SWR-Korrespondent Jan Rohr`: who works there speaks. */
function isOfStaff(scene: Scene, index: number): boolean {
  return index < scene.tokens.count && gapAt(scene, index) === HYPHEN && (cueAt(scene, index) & CUE.staff) !== 0
}

/** `der Zeitung`, `der Nachrichtenagentur`: with a feminine noun this article is not nominative. */
function isFeminineDative(scene: Scene, phrase: NounPhrase): boolean {
  if (phrase.determiner < 0 || !isListed(scene, phrase.determiner, 'doubtfulArticle')) return false
  return isEnding(scene, phrase.name.from - 1, 'feminine')
}

/** `Le ministre dénonce Mediapart`: a noun directly before the verb is its subject, the name its object. */
function hasSubjectBefore(scene: Scene, verb: Run): boolean {
  if (cueAt(scene, verb.from) & CUE.quote) return false
  let start = withAuxiliary(scene, verb).from
  while (start > 0 && !(gapAt(scene, start) & (PAUSE | QUOTE)) && wordAt(scene, start - 1) & WORD.passable) start -= 1
  if (start === 0 || gapAt(scene, start) & (PAUSE | QUOTE)) return false
  const before = start - 1
  return scene.nameAt[before] !== 0 || (wordAt(scene, before) === 0 && (cueAt(scene, before) & CUE.according) === 0)
}

/** `Aus Regierungskreisen erfuhr die dpa`: the sentence begins with the outlet's source. */
function frontedSource(scene: Scene, verb: Run): Run | null {
  const before = verb.from - 1
  if (before < 1 || gapAt(scene, verb.from) & PAUSE || !(cueAt(scene, before) & CUE.source)) return null
  const from = scene.marks.from[before] as number
  return from > 0 && wordAt(scene, from - 1) & WORD.of && !(gapAt(scene, from) & PAUSE) ? { from, to: verb.from } : null
}

/** English puts the verb first only after what was said, and the name then ends the clause. */
function isInverted(scene: Scene, phrase: NounPhrase, verb: Run): boolean {
  const before = verb.from - 1
  const isAs = before >= 0 && isListed(scene, before, 'asReported')
  if (!(verb.from === 0 || gapAt(scene, verb.from) & (COMMA | QUOTE | NEWLINE) || isAs)) return false
  // `said CNN senior legal analyst Ann Lind.`
  const end = pastTitle(scene, phrase.to)
  const isLast = end >= scene.tokens.count || (gapAt(scene, end) & PAUSE) !== 0
  return isLast || (wordAt(scene, end) & (WORD.passable | WORD.on | WORD.in)) !== 0
}

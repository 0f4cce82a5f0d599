import { CUE, PREPOSITION, SAYING, WORD } from '../cues/cue-classes.ts'
import type { InstitutionTable } from '../cues/institution-table.ts'
import { phraseAt } from '../scene/phrases.ts'
import {
  cueAt,
  gapAt,
  type Licence,
  languageAt,
  PAUSE,
  type Run,
  type Scene,
  spell,
  spellAt,
  wordAt,
} from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isArabic } from '../text/tokens.ts'
import { APOSTROPHE, QUOTE, SPACE } from '../text/unit-table.ts'
import type { InstitutionName } from './find-institutions.ts'
import { governedLicence } from './governed.ts'
import { type Voiced, withOfficial } from './institution-official.ts'
import { mayBeGenitive, type NounPhrase } from './noun-phrase.ts'
import { subjectLicence } from './subject.ts'
import { verbAfter } from './subject-verb.ts'

/**
 * What makes an institution a source: it is the subject of a verb of saying, by itself or by a member of its staff, or
 * stands after `according to` or in `a statement by`. Being told, sued or visited does not.
 */
export function institutionLicence(scene: Scene, name: InstitutionName, phrase: NounPhrase): Licence | null {
  const { table } = name
  if (name.phrase.of === 'cited') return made({ from: name.head.from, to: name.head.from + 1 }, null, 'phrase')
  const voiced = withOfficial(scene, name, phrase)
  return (
    afterLicence(scene, table, phrase) ??
    statementLicence(scene, table, phrase) ??
    compoundStatement(scene, table, phrase) ??
    announcedBy(scene, table, phrase) ??
    insideBody(scene, table, phrase) ??
    issuedBy(scene, table, phrase) ??
    governed(scene, table, voiced) ??
    subject(scene, table, voiced) ??
    toldPress(scene, voiced)
  )
}

function made(cue: Run, speaker: Run | null, rule: Licence['rule']): Licence {
  return { role: 'outlet', cue, speaker, isClose: true, rule }
}

/** `dem Ministerium zufolge` */
function afterLicence(scene: Scene, { after }: InstitutionTable, { to }: NounPhrase): Licence | null {
  if (to >= scene.tokens.count || gapAt(scene, to) & PAUSE || !after.has(spellAt(scene, to).toLowerCase())) return null
  return made(phraseAt(scene, to), null, 'phrase')
}

const STATEMENT_REACH = 4

/** `a statement by the ministry`, `un communiqué du ministère`, `einer Mitteilung der Polizei`, `بيان وزارة الخارجية`. */
function statementLicence(scene: Scene, { statements }: InstitutionTable, phrase: NounPhrase): Licence | null {
  const cues = languageAt(scene, phrase.from)?.cues
  const { governor } = phrase
  if (governor < 0 || !cues) return null
  const isLinked = (wordAt(scene, governor) & (WORD.of | WORD.by)) !== 0
  if (!isLinked && !cues.verbFirst && !cues.ownerFollows && !mayBeGenitive(scene, phrase)) return null
  const edge = isLinked ? governor : phrase.from
  const reach = isLinked ? STATEMENT_REACH : 1
  for (let index = edge - 1; index >= 0 && edge - index <= reach; index -= 1) {
    if (gapAt(scene, index + 1) & (PAUSE | QUOTE) || scene.nameAt[index] !== 0) return null
    if (isStatement(scene, statements, index)) return made({ from: index, to: index + 1 }, null, 'phrase')
    if (wordAt(scene, index) & PREPOSITION) return null
  }
  return null
}

/** `والبيان` → بيان */
function isStatement(scene: Scene, statements: ReadonlySet<string>, index: number): boolean {
  const spelled = spellAt(scene, index).toLowerCase()
  if (statements.has(spelled)) return true
  return isArabic(scene.tokens, index) && statements.has(spelled.replace(/^[وفب]?(ال|لل)?/, ''))
}

/** Russian: `в Минобороны сообщили`, `рассказали в полиции`: somebody there, in the plural and by no name. */
function insideBody(scene: Scene, table: InstitutionTable, { governor, to }: NounPhrase): Licence | null {
  const cues = languageAt(scene, to - 1)?.cues
  if (!cues?.ownerFollows || !cues.capitalsAreNames || governor < 0 || !(wordAt(scene, governor) & WORD.in)) return null
  const before = governor - 1
  if (before >= 0 && !(gapAt(scene, governor) & PAUSE) && isPlural(scene, table, before))
    return made(phraseAt(scene, before), null, 'verb')
  const isBehind = to < scene.tokens.count && !(gapAt(scene, to) & PAUSE) && isPlural(scene, table, to)
  return isBehind ? made(phraseAt(scene, to), null, 'verb') : null
}

const PLURAL = /(ли|ют|ят|ут)$/

function isPlural(scene: Scene, table: InstitutionTable, index: number): boolean {
  return PLURAL.test(spellAt(scene, index)) && isSaid(scene, table, phraseAt(scene, index))
}

const ISSUED_REACH = 4

/** Turkish: `Bakanlığı’ndan yapılan açıklamada`, `Bakanlığı’nın verilerine göre`: what the body issues, behind its name. */
function issuedBy(scene: Scene, { statements }: InstitutionTable, { to }: NounPhrase): Licence | null {
  const cues = languageAt(scene, to - 1)?.cues
  if (!cues?.verbEndsSentence || !cues.capitalsAreNames) return null
  for (let index = to; index < Math.min(scene.tokens.count, to + ISSUED_REACH); index += 1) {
    if (gapAt(scene, index) & (PAUSE | QUOTE)) return null
    if (gapAt(scene, index) & APOSTROPHE && !ISSUER.test(spellAt(scene, index))) return null
    if (statements.has(spellAt(scene, index).toLowerCase())) return made({ from: index, to: index + 1 }, null, 'phrase')
  }
  return null
}

/** The endings of a body from which or whose something is. */
const ISSUER = /^(n?[dt][ae]n|n?[ıiuü]n)$/
/** Any ending but the subject's. */
const OBLIQUE = /(nd[ae]n?|n[ıiuü]n|n[ae])$/

/** Whether a name in a language with case endings can be the subject. */
function mayBeSubject(scene: Scene, phrase: Voiced): boolean {
  const cues = languageAt(scene, phrase.from)?.cues
  if (phrase.governor >= 0 && cueAt(scene, phrase.governor) & CUE.hearer) return false
  if (!cues?.verbEndsSentence || !cues.capitalsAreNames) return true
  if (phrase.to < scene.tokens.count && gapAt(scene, phrase.to) & APOSTROPHE) return false
  return phrase.speaker !== null || !OBLIQUE.test(spellAt(scene, phrase.to - 1))
}

/** `a State Department statement`; a report needs a word that it is cited by. */
function compoundStatement(scene: Scene, table: InstitutionTable, phrase: NounPhrase): Licence | null {
  const at = phrase.to
  if (languageAt(scene, phrase.from)?.cues.nounsCompound !== true) return null
  if (at >= scene.tokens.count || gapAt(scene, at) !== SPACE) return null
  const cue = { from: at, to: at + 1 }
  if (table.statements.has(spellAt(scene, at).toLowerCase())) return made(cue, null, 'phrase')
  if (!(cueAt(scene, at) & CUE.reportNoun)) return null
  const { governor } = phrase
  if (governor >= 0 && cueAt(scene, governor) & (CUE.according | CUE.citing))
    return made(phraseAt(scene, governor), null, 'phrase')
  if (governor >= 0 && (wordAt(scene, governor) & PREPOSITION || cueAt(scene, governor) & SAYING)) return null
  const verb = verbAfter(scene, { ...phrase, to: at + 1 })
  return verb !== null && (cueAt(scene, verb.from) & SAYING) !== 0 ? made(verb, null, 'verb') : null
}

/** `was announced by the ministry`, `confirmé par le parquet`; what a body publishes is not always its word. */
function announcedBy(scene: Scene, table: InstitutionTable, phrase: NounPhrase): Licence | null {
  const { governor } = phrase
  if (governor < 1 || !(wordAt(scene, governor) & WORD.by) || gapAt(scene, governor) & PAUSE) return null
  const verb = phraseAt(scene, governor - 1)
  const isPublished = table.tells.has(withoutConjunction(scene, verb))
  return isSaid(scene, table, verb) && !isPublished ? made(verb, null, 'preposition') : null
}

/** Whether a verb is one by which a body speaks. */
function isSaid(scene: Scene, { deeds, tells }: InstitutionTable, verb: Run): boolean {
  const cue = cueAt(scene, verb.to - 1)
  const spelled = withoutConjunction(scene, verb)
  if (deeds.has(spelled)) return false
  return (cue & (CUE.say | CUE.write)) !== 0 || ((cue & CUE.report) !== 0 && tells.has(spelled))
}

function withoutConjunction(scene: Scene, run: Run): string {
  const spelled = spell(scene, run).toLowerCase()
  return (scene.marks.attached[run.from] as number) & ATTACHED.and ? spelled.slice(1) : spelled
}

function governed(scene: Scene, table: InstitutionTable, phrase: Voiced): Licence | null {
  if (phrase.governor < 0) return null
  const licence = governedLicence(scene, phrase)
  if (licence === null || licence.cue.from >= phrase.from) return null
  const cue = cueAt(scene, licence.cue.from)
  if (
    licence.rule === 'phrase' &&
    cue & (CUE.according | CUE.citing) &&
    !table.deeds.has(spell(scene, licence.cue).toLowerCase())
  )
    return made(licence.cue, phrase.speaker, 'phrase')
  if (licence.rule !== 'verb' || !isVerb(scene, table, licence, phrase) || !agrees(scene, licence.cue, phrase))
    return null
  return made(licence.cue, phrase.speaker, 'verb')
}

/** `told reporters`: said to the press, and to no outlet by name. */
function toldPress(scene: Scene, phrase: Voiced): Licence | null {
  const { to } = phrase
  if (to >= scene.tokens.count || gapAt(scene, to) & PAUSE || !(cueAt(scene, to) & CUE.tell)) return null
  const hearer = scene.marks.to[to] as number
  if (hearer >= scene.tokens.count || !(cueAt(scene, hearer) & CUE.staff)) return null
  return made(phraseAt(scene, to), phrase.speaker, 'verb')
}

function subject(scene: Scene, table: InstitutionTable, phrase: Voiced): Licence | null {
  if (!mayBeSubject(scene, phrase)) return null
  // Where the verb ends the sentence, a body opens it as a paper with its noun does.
  const hasOutletNoun = languageAt(scene, phrase.from)?.cues.verbEndsSentence === true
  const licence = subjectLicence(scene, { ...phrase, hasOutletNoun })
  if (licence === null || licence.rule !== 'verb' || licence.cue.from < phrase.to) return null
  if (!isVerb(scene, table, licence, phrase)) return null
  return made(licence.cue, phrase.speaker, 'verb')
}

/** Whether the cue of a licence is a verb of saying, and the body its subject by its case. */
function isVerb(scene: Scene, table: InstitutionTable, licence: Licence, phrase: Voiced): boolean {
  let { from } = licence.cue
  const { to } = licence.cue
  while (from + 1 < to && wordAt(scene, from) & WORD.auxiliary) from += 1
  return isSaid(scene, table, { from, to }) && !isDative(scene, table, phrase)
}

/** German: `der Polizei` was told, `der Kreml` speaks. */
function isDative(scene: Scene, { masculine }: InstitutionTable, phrase: Voiced): boolean {
  if (phrase.speaker !== null || phrase.determiner < 0 || languageAt(scene, phrase.from)?.cues.dative === '')
    return false
  const article = spellAt(scene, phrase.determiner).toLowerCase()
  if (!/^(der|dem|den|des)$/.test(article)) return false
  return article !== 'der' || !masculine.has(spellAt(scene, phrase.name.to - 1).toLowerCase())
}

/** Arabic: a feminine noun has a feminine verb; else it is the verb's object. */
function agrees(scene: Scene, cue: Run, { name, speaker }: Voiced): boolean {
  if (speaker !== null || !isArabic(scene.tokens, name.from)) return true
  const noun = spellAt(scene, name.from)
  const verb = withoutConjunction(scene, { from: cue.to - 1, to: cue.to })
  const isFeminine = /(ة|ية|سلحة)$/.test(noun) || /^[وف]?ال(داخلية|خارجية)$/.test(noun)
  return isFeminine === (/ت$/.test(verb) || /^ت\p{L}{3,}[^ت]$/u.test(verb)) || /ه[ا]?$/.test(verb)
}

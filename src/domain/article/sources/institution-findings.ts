import { WORD } from '../cues/cue-classes.ts'
import { findInstitutions, type InstitutionName } from '../grammar/find-institutions.ts'
import { institutionLicence } from '../grammar/institution-licence.ts'
import type { NounPhrase } from '../grammar/noun-phrase.ts'
import { gapAt, PAUSE, type Run, type Scene, spell, spellAt, wordAt } from '../scene/scene.ts'
import { ATTACHED } from '../text/attached-letters.ts'
import { isArabic } from '../text/tokens.ts'
import { QUOTE } from '../text/unit-table.ts'
import type { Finding } from './finding.ts'

/**
 * Institutions that speak in the text. Those that only somebody's words to an outlet come from are that citation's
 * speaker, and no source beside it.
 */
export function institutionFindings(scene: Scene, others: readonly Finding[]): Finding[] {
  const findings: Finding[] = []
  const named: InstitutionName[] = []
  for (const name of findInstitutions(scene)) {
    named.push(name)
    if (scene.caption?.[name.from] === 1 || scene.post?.[name.from] === 1) continue
    const phrase = phraseOf(scene, name)
    const licence = institutionLicence(scene, name, phrase)
    if (licence === null || others.some((other) => covers(other, name))) continue
    const full = fullName(scene, name, named)
    if (full === null) continue
    const kind = name.phrase.of === 'organisations' ? 'international-organisation' : 'state'
    findings.push({
      run: { from: name.from, to: name.to },
      hit: null,
      address: null,
      phrase,
      licence,
      choice: null,
      support: { noun: false, setOff: false, known: false, foreign: false },
      institution: { kind, name: full, attached: name.phrase.attached },
    })
  }
  return findings
}

/** `للشرطة` has a preposition attached, `والشرطة` a conjunction. */
function lettersOf(scene: Scene, { from, phrase }: InstitutionName): number {
  if (phrase.attached === 0) return 0
  return spellAt(scene, from).startsWith('ل') ? ATTACHED.to : ATTACHED.and
}

function covers({ run, phrase, licence }: Finding, { from, to }: Run): boolean {
  const overlaps = (other: Run | null): boolean => other !== null && other.from < to && other.to > from
  return overlaps(run) || overlaps(phrase) || overlaps(licence?.speaker ?? null)
}

/** The name with its article; unlike an outlet's, nothing but the article belongs to the phrase. */
function phraseOf(scene: Scene, name: InstitutionName): NounPhrase {
  const { from, to } = name
  const before = from - 1
  const isJoined = before >= 0 && !(gapAt(scene, from) & PAUSE)
  const determiner = isJoined && wordAt(scene, before) & WORD.determiner ? before : -1
  const start = determiner < 0 ? from : determiner
  return {
    from: start,
    to,
    name: { from, to },
    hasOutletNoun: false,
    determiner,
    isPlain: true,
    isQuoted: (gapAt(scene, from) & QUOTE) !== 0,
    isApposed: false,
    governor: start > 0 && !(gapAt(scene, start) & (PAUSE | QUOTE)) ? start - 1 : -1,
    attached: determiner < 0 ? lettersOf(scene, name) : (scene.marks.attached[start] as number),
  }
}

/**
 * The listed name; for a noun what is written, or where that is the noun alone the last longer name that ends in it:
 * `the ministry` → Foreign Ministry. Null for `a police force` and `the court`, which name nobody.
 */
function fullName(scene: Scene, name: InstitutionName, named: readonly InstitutionName[]): string | null {
  if (name.phrase.of !== 'nouns' && name.phrase.of !== 'weakNouns') return name.phrase.name
  const written = writtenName(scene, name)
  if (name.from !== name.head.from || name.to !== name.head.to) return written
  const noun = bare(scene, writtenName(scene, name), name.from)
  for (let index = named.length - 2; index >= 0; index -= 1) {
    const other = named[index] as InstitutionName
    const isLonger = other.to - other.from > name.to - name.from || other.phrase.name.length > name.phrase.name.length
    const otherNoun = bare(scene, spell(scene, other.head).slice(other.phrase.attached), other.from)
    if (other.phrase.of === 'nouns' && isLonger && otherNoun.endsWith(noun)) return writtenName(scene, other)
  }
  if (name.table.nameless.has(written.toLowerCase())) return null
  const before = name.from - 1
  const isIndefinite = before >= 0 && INDEFINITE.test(spellAt(scene, before))
  return isIndefinite ? null : written
}

/** `للنيابة العامة` → النيابة العامة */
function writtenName(scene: Scene, { from, to, phrase }: InstitutionName): string {
  const spelled = spell(scene, { from, to }).slice(phrase.attached)
  return phrase.attached === 2 ? `ال${spelled}` : spelled
}

const INDEFINITE = /^(an?|une?|eine?[mnrs]?|unas?|unos|another|one)$/i

function bare(scene: Scene, noun: string, index: number): string {
  const lower = noun.toLowerCase()
  return isArabic(scene.tokens, index) ? lower.replace(/^ال/, '') : lower
}

import { CUE } from '../cues/cue-classes.ts'
import { cueAt, gapAt, isListed, type Licence, PAUSE, type Run, type Scene, SENTENCE_END } from '../scene/scene.ts'
import { HYPHEN, OPEN } from '../text/unit-table.ts'
import { announcedLicence } from './announced.ts'
import { bracketAround, bracketLicence } from './bracket-credits.ts'
import { creditLicence } from './credits.ts'
import { governedLicence } from './governed.ts'
import { type NounPhrase, nounPhraseOf } from './noun-phrase.ts'
import { apposedLicence, personLicence, sourcesLicence } from './outlet-people.ts'
import { relativeLicence } from './relative-clause.ts'
import { reportLicence } from './report-noun.ts'
import { subjectLicence } from './subject.ts'

export function licenceOf(scene: Scene, phrase: NounPhrase, isAgency: boolean): Licence | null {
  const asked = askedLicence(scene, phrase)
  if (asked) return asked
  // `according to a Reuters poll`: what is theirs says more than the phrase before it.
  const isOne = phrase.determiner >= 0 && (cueAt(scene, phrase.determiner) & CUE.indefinite) !== 0
  const report = isOne ? reportLicence(scene, phrase) : null
  if (report) return report
  return (
    appositionLicence(scene, phrase.name) ??
    bracketLicence(scene, phrase.name, isAgency) ??
    sourcesLicence(scene, phrase) ??
    personLicence(scene, phrase) ??
    apposedLicence(scene, phrase) ??
    governedLicence(scene, phrase) ??
    announcedLicence(scene, phrase) ??
    creditLicence(scene, phrase.name, isAgency) ??
    subjectLicence(scene, phrase) ??
    relativeLicence(scene, phrase) ??
    exampleLicence(scene, phrase)
  )
}

/**
 * `bestätigte das Ministerium auf APA-Anfrage`: a noun for talk joined to the name by a hyphen, with the speaker before
 * it.
 */
function askedLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  if (phrase.to >= scene.tokens.count || gapAt(scene, phrase.to) !== HYPHEN) return null
  if (!(cueAt(scene, phrase.to) & CUE.conversation)) return null
  const licence = reportLicence(scene, phrase)
  return licence && { ...licence, speaker: governedLicence(scene, phrase)?.speaker ?? null, rule: 'hearer' }
}

const EXAMPLE_REACH = 4

/**
 * `several media, including X, reported`, `Reed, comme Marsh, rappelle`: what is said of the group or of the other outlet
 * is said of the example.
 */
function exampleLicence(scene: Scene, phrase: NounPhrase): Licence | null {
  const word = phrase.from - 1
  if (word < 1 || !isListed(scene, word, 'example')) return null
  for (let index = word - 1; index >= 0 && word - index <= EXAMPLE_REACH; index -= 1) {
    if (gapAt(scene, index + 1) & SENTENCE_END) return null
    const other = scene.names[(scene.nameAt[index] as number) - 1]
    if (!other && !(cueAt(scene, index) & (CUE.outletNoun | CUE.nameWord))) continue
    const kind = nounPhraseOf(
      scene,
      other ?? { from: scene.marks.from[index] as number, to: scene.marks.to[index] as number },
    )
    const licence = governedLicence(scene, kind) ?? subjectLicence(scene, kind)
    return licence && { ...licence, rule: 'list' }
  }
  return null
}

const NOUN_REACH = 5

/** `the state news agency (SANA) said`: the name in brackets stands for the noun before it. */
export function appositionLicence(scene: Scene, name: Run): Licence | null {
  if (!(gapAt(scene, name.from) & OPEN)) return null
  const bracket = bracketAround(scene, name)
  if (bracket === null || bracket.from !== name.from || bracket.to !== name.to) return null
  for (let index = name.from - 1; index >= 0 && name.from - index <= NOUN_REACH; index -= 1) {
    if (index < name.from - 1 && gapAt(scene, index + 1) & PAUSE) return null
    if (isListed(scene, index, 'otherAgency')) return null
    if (!(cueAt(scene, index) & CUE.outletNoun)) continue
    const phrase = nounPhraseOf(scene, { from: scene.marks.from[index] as number, to: name.to })
    return governedLicence(scene, phrase) ?? subjectLicence(scene, phrase)
  }
  return null
}

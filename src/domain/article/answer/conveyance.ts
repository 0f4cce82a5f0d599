import { CUE, WORD } from '../cues/cue-classes.ts'
import {
  boundaryOf,
  cueAt,
  gapAt,
  isListed,
  type Licence,
  languageAt,
  type Run,
  type Scene,
  SENTENCE_END,
  wordAt,
} from '../scene/scene.ts'
import type { Finding } from '../sources/finding.ts'
import type { PassedOn } from './independence.ts'

export interface Conveyances {
  readonly settled: readonly Finding[]
  /** For each finding, the index of the one that passed it on; -1 for none. */
  readonly conveyedBy: readonly number[]
  readonly passedOn: readonly PassedOn[]
}

/** Greatest distance, in words, between a credit and the outlet whose text it credits. */
const CREDIT_REACH = 3

/**
 * Which outlet passed on which: `Reuters, citing Tasnim`, `Tasnim, quoted by Reuters`, `AFP, via Le Figaro`, `Le Monde
 * (AFP)`.
 */
export function conveyancesOf(scene: Scene, findings: readonly Finding[]): Conveyances {
  const settled = [...findings]
  const conveyedBy = findings.map(() => -1)
  const passedOn: PassedOn[] = []
  findings.forEach((finding, index) => {
    const { licence } = finding
    if (!licence) return
    const before = index - 1
    const handed = before >= 0 ? handedOn(scene, findings[before] as Finding, finding) : null
    if (handed === 'first') conveyedBy[before] = index
    if (handed === 'second') conveyedBy[index] = before
    if (licence.rule === 'phrase' && cueAt(scene, licence.cue.from) & CUE.citing) {
      const conveyor = before >= 0 ? (settled[before] as Finding) : null
      if (conveyor?.licence && conveyor.run.from >= boundaryOf(scene, licence.cue.from, -1)) {
        conveyedBy[index] = before
        if (conveyor.licence.speaker && holds(conveyor.licence.speaker, finding.run))
          settled[before] = withoutSpeaker(conveyor)
      }
    }
    if (licence.speaker && before >= 0) {
      const quoted = settled[before] as Finding
      if (holds(licence.speaker, quoted.run) && speaksItself(licence.speaker, quoted)) {
        settled[before] = quoted.licence
          ? quoted
          : { ...quoted, licence: { ...licence, role: 'outlet', speaker: null, rule: 'phrase' } }
        conveyedBy[before] = index
        settled[index] = withoutSpeaker(finding)
      }
    }
    if (licence.role === 'wire-credit' && before >= 0) {
      const carrier = findings[before] as Finding
      const a = carrier.choice?.outlet?.id
      const b = finding.choice?.outlet?.id
      if (
        a &&
        b &&
        a !== b &&
        finding.run.from - carrier.phrase.to <= CREDIT_REACH &&
        carrier.licence?.role !== 'wire-credit'
      ) {
        passedOn.push({ outletId: a, from: b, cause: 'wire-credit' })
        if (carrier.licence) conveyedBy[index] = before
      }
    }
  })
  conveyedBy.forEach((by, index) => {
    const a = by < 0 ? undefined : settled[by]?.choice?.outlet?.id
    const b = settled[index]?.choice?.outlet?.id
    const isCredit = settled[index]?.licence?.role === 'wire-credit'
    if (a && b && a !== b && !isCredit) passedOn.push({ outletId: a, from: b, cause: 'syndication' })
  })
  return { settled, conveyedBy, passedOn }
}

/**
 * Which of two sources side by side passed on the other: the second in `AFP, via Le Figaro`, the first in `نقلت الميادين عن
 * رويترز`, where one verb has both. Null for none.
 */
function handedOn(scene: Scene, first: Finding, { licence, phrase }: Finding): 'first' | 'second' | null {
  if (!first.licence || !licence) return null
  const a = first.licence.cue
  const b = licence.cue
  if (isListed(scene, b.from, 'via') && b.to === phrase.from) {
    const end = a.from === first.phrase.to ? a.to : first.phrase.to
    return end === b.from && !(gapAt(scene, end) & SENTENCE_END) ? 'first' : null
  }
  const isShared = a.from === b.from && a.to === first.phrase.from && first.phrase.to === phrase.governor
  if (!isShared || !languageAt(scene, a.from)?.cues.verbFirst) return null
  return cueAt(scene, a.from) & CUE.quote && wordAt(scene, phrase.governor) & WORD.of ? 'second' : null
}

function holds(outer: Run, inner: Run): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}

/** Whether the speaker is the outlet itself, not a person described by its name. */
function speaksItself(speaker: Run, quoted: Finding): boolean {
  return speaker.to - speaker.from <= quoted.phrase.to - quoted.phrase.from + 1
}

function withoutSpeaker(finding: Finding): Finding {
  const licence = finding.licence as Licence
  return {
    ...finding,
    licence: {
      ...licence,
      role: licence.rule === 'verb' || licence.rule === 'preposition' ? 'outlet' : licence.role,
      speaker: null,
    },
  }
}

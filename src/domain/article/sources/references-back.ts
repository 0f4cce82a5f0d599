import { CUE, WORD } from '../cues/cue-classes.ts'
import { namingOf } from '../cues/languages.ts'
import { governedLicence } from '../grammar/governed.ts'
import { type NounPhrase, nounPhraseOf } from '../grammar/noun-phrase.ts'
import { subjectLicence } from '../grammar/subject.ts'
import { cueAt, gapAt, isListed, languageAt, PAUSE, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { isAllCapitals, isArabic, isCapital } from '../text/tokens.ts'
import { QUOTE } from '../text/unit-table.ts'
import type { Finding } from './finding.ts'

/** Words between an outlet's name and the noun that refers back to it. */
const REACH = 80

/** The kinds of outlet that a noun may refer back to. */
const KINDS = [
  ['agencyNoun', ['wire-agency']],
  ['paperNoun', ['newspaper', 'magazine', 'journal']],
  ['stationNoun', ['broadcaster', 'television', 'radio']],
] as const

/**
 * `Reuters reported …. The agency said …`: a noun with its article that does what sources do, and the nearest outlet of its
 * kind before it. `found` is in order.
 */
export function referencesBack(scene: Scene, found: readonly Finding[]): Finding[] {
  if (!found.some(({ choice }) => choice?.outlet)) return []
  const references: Finding[] = []
  for (let index = 0; index < scene.tokens.count; index += 1) {
    if (!((scene.marks.cue[index] as number) & CUE.outletNoun) || scene.nameAt[index] !== 0) continue
    const to = scene.marks.to[index] as number
    const kinds = kindsOf(scene, to - 1)
    if (kinds !== null) {
      const reference = referenceAt(scene, index, to, kinds, found)
      if (reference) references.push(reference)
    }
    index = Math.max(index, to - 1)
  }
  return references
}

function kindsOf(scene: Scene, index: number): readonly string[] | null {
  return KINDS.find(([list]) => isListed(scene, index, list))?.[1] ?? null
}

function referenceAt(
  scene: Scene,
  from: number,
  to: number,
  kinds: readonly string[],
  found: readonly Finding[],
): Finding | null {
  if (!isDefinite(scene, from) || !standsAlone(scene, to)) return null
  const named = lastOf(found, from, kinds)
  if (named === null || hasOtherBody(scene, named.phrase.to, from)) return null
  const phrase: NounPhrase = { ...nounPhraseOf(scene, { from, to }), hasOutletNoun: true }
  const licence = governedLicence(scene, phrase) ?? subjectLicence(scene, phrase)
  if (licence === null || !licence.isClose || licence.rule === 'preposition' || licence.rule === 'report') return null
  return {
    ...named,
    run: { from: phrase.determiner < 0 ? from : phrase.determiner, to },
    phrase,
    licence,
    refersBack: true,
  }
}

/** After its article and nothing else, or with the Arabic one. */
function isDefinite(scene: Scene, from: number): boolean {
  if (isArabic(scene.tokens, from)) return true
  const article = from - 1
  if (article < 0 || isCapital(scene.tokens, from) !== (languageAt(scene, from)?.cues.nounsAreCapital === true))
    return false
  const cues = languageAt(scene, from)?.cues
  if (!cues || gapAt(scene, from) & PAUSE || cueAt(scene, article) & CUE.indefinite) return false
  const spelled = spellAt(scene, article).toLowerCase()
  return (
    namingOf(cues.language).articles.some((one) => one.replace(/['’]/, '') === spelled) ||
    isListed(scene, article, 'contraction')
  )
}

/** Without a name, an adjective or a genitive behind it, which make it another one. */
function standsAlone(scene: Scene, to: number): boolean {
  if (to >= scene.tokens.count || gapAt(scene, to) & PAUSE) return true
  if (scene.nameAt[to] !== 0 || gapAt(scene, to) & QUOTE || isCapital(scene.tokens, to)) return false
  if (wordAt(scene, to) & (WORD.of | WORD.dative)) return false
  return (cueAt(scene, to) & ~CUE.nameWord) !== 0 || wordAt(scene, to) !== 0
}

function lastOf(found: readonly Finding[], before: number, kinds: readonly string[]): Finding | null {
  let last: Finding | null = null
  for (const finding of found) {
    if (finding.run.to > before) break
    const kind = finding.choice?.outlet?.kind
    if (kind !== undefined && kinds.includes(kind) && finding.licence?.role !== 'photo-credit') last = finding
  }
  return last !== null && before - last.run.to <= REACH ? last : null
}

/** `NASA`, `the Ministry`: a body in between that the noun may mean. */
function hasOtherBody(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (scene.nameAt[index] !== 0) continue
    if (
      (isAllCapitals(scene.tokens, index) && spellAt(scene, index).length > 1) ||
      (cueAt(scene, index) & CUE.body && isCapital(scene.tokens, index))
    )
      return true
  }
  return false
}

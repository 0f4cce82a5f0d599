import type { Steps } from '../../lookup/steps.ts'
import { WORD } from '../cues/cue-classes.ts'
import type { ChoiceHints } from '../names/choose-outlet.ts'
import type { ArticleMatcher } from '../names/matcher.ts'
import { FORM } from '../names/name-forms.ts'
import { isListed, type Run, type Scene, wordAt } from '../scene/scene.ts'
import type { Address } from '../text/find-addresses.ts'
import { isAccepted } from './acceptance.ts'
import { creditedNames } from './credited-names.ts'
import type { Finding } from './finding.ts'
import { fromHit } from './from-hit.ts'
import { fromCredit, fromLikely, joinedTo } from './from-likely.ts'
import { institutionFindings } from './institution-findings.ts'
import { citeQuoted, shareAlongLists } from './name-lists.ts'
import { referencesBack } from './references-back.ts'
import { findLikelyNames } from './unlisted-names.ts'

const ITEMS_A_STEP = 200
const STATION_REACH = 3

/** `في برنامج «صباح الورد» على «الجوهرة»`: a programme is not a source beside the station that it is on. */
function withoutProgrammes(scene: Scene, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ hit, run, phrase }, index) => {
    if (hit !== null || !isListed(scene, run.from - 1, 'work')) return true
    const station = findings[index + 1]
    if (!station) return true
    for (let at = phrase.to; at <= Math.min(phrase.to + STATION_REACH, station.run.from - 1); at += 1)
      if (wordAt(scene, at) & (WORD.on | WORD.in)) return station.run.from - at > STATION_REACH
    return true
  })
}

/** Finds every named source, cited or mentioned, in order. */
export function* citationSteps(
  scene: Scene,
  matcher: ArticleMatcher,
  domains: readonly Address[],
  bylines: readonly Run[],
  hints: Omit<ChoiceHints, 'language'>,
): Steps<Finding[]> {
  const items = [...scene.names, ...creditedNames(scene), ...findLikelyNames(scene), ...domains].sort(
    (a, b) => a.from - b.from,
  )
  const findings: Finding[] = []
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
    const last = findings.at(-1)
    if (last && last.run.to > item.from) continue
    const finding =
      'forms' in item
        ? fromHit(scene, matcher, item, bylines, hints, last)
        : 'isCredited' in item
          ? fromCredit(scene, item)
          : fromLikely(scene, item)
    // `وكالة الأنباء السودانية سونا`: the name covers what only looked like one.
    if (
      finding?.hit &&
      !(finding.hit.flags & FORM.stripped) &&
      last?.hit === null &&
      finding.phrase.from <= last.run.from
    )
      findings.pop()
    if (finding) findings.push(finding)
    else if (last && 'isVouched' in item) {
      const joined = joinedTo(scene, last, item)
      if (joined) findings.push(joined)
    }
  }
  const accepted = citeQuoted(scene, shareAlongLists(scene, withoutProgrammes(scene, findings))).filter((finding) =>
    finding.hit === null
      ? finding.licence !== null
      : isAccepted(scene, finding.hit, finding.phrase, finding.licence, finding.support),
  )
  const back = referencesBack(scene, accepted).filter(
    ({ run }) => !accepted.some(({ phrase }) => phrase.from < run.to && phrase.to > run.from),
  )
  const sources = back.length === 0 ? accepted : [...accepted, ...back]
  const institutions = institutionFindings(scene, sources)
  if (back.length === 0 && institutions.length === 0) return accepted
  return [...sources, ...institutions].sort((a, b) => a.run.from - b.run.from)
}

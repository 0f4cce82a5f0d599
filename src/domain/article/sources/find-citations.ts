import type { Steps } from '../../lookup/steps.ts'
import type { ChoiceHints } from '../names/choose-outlet.ts'
import type { ArticleMatcher } from '../names/matcher.ts'
import { FORM } from '../names/name-forms.ts'
import type { Run, Scene } from '../scene/scene.ts'
import type { Address } from '../text/find-addresses.ts'
import { isAccepted } from './acceptance.ts'
import { creditedNames } from './credited-names.ts'
import type { Finding } from './finding.ts'
import { fromHit } from './from-hit.ts'
import { fromCredit, fromLikely, joinedTo } from './from-likely.ts'
import { citeQuoted, shareAlongLists } from './name-lists.ts'
import { findLikelyNames } from './unlisted-names.ts'

const ITEMS_A_STEP = 200

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
  return citeQuoted(scene, shareAlongLists(scene, findings)).filter((finding) =>
    finding.hit === null
      ? finding.licence !== null
      : isAccepted(scene, finding.hit, finding.phrase, finding.licence, finding.support),
  )
}

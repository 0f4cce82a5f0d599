import { isDescribing, type MediumWord, mediumWordOf } from '../lookup/medium-words.ts'
import type { ReasonFact } from './methods/method.ts'
import { METHOD } from './methods/methods.ts'

/**
 * Whether what is added to a name are nouns of the outlet's own kind: `قناة العربية`, of a television station, but not
 * `العربية نت`, as any outlet may be a `net`.
 */
export function tellsKind(added: ReasonFact): boolean {
  return (
    added.feature === 'mediumWords' &&
    added.score >= METHOD.features.mediumWords.scores.fitting &&
    added.about.words.split(' ').every((word) => KINDS.has(mediumWordOf(word)) || isDescribing(word))
  )
}

const KINDS: ReadonlySet<MediumWord | undefined> = new Set(['paper', 'magazine', 'vision', 'radio', 'agency'] as const)

import type { Feature, FeatureAbout } from './messages.ts'
import type { ReasonFact } from './methods/method.ts'
import { METHOD } from './methods/methods.ts'

type Features = typeof METHOD.features
type CaseOf<F extends Feature> = Features[F]['scores'] extends null ? never : keyof Features[F]['scores'] & string

/** A reason with the method's score for that case of a feature. */
export function reason<F extends Feature>(feature: F, which: CaseOf<F>, about: FeatureAbout[F]): ReasonFact {
  const scores: Readonly<Record<string, number>> | null = METHOD.features[feature].scores
  return measured(feature, scores?.[which] as number, about)
}

/** A reason with a calculated score. */
export function measured<F extends Feature>(feature: F, score: number, about: FeatureAbout[F]): ReasonFact {
  return { feature, score, about } as ReasonFact
}

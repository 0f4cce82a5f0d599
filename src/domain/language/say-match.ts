import type { Match, Reason, Warning, WarningFact } from '../citation/citation.ts'
import type { MatchMessages } from '../citation/messages.ts'
import type { ReasonFact } from '../citation/methods/method.ts'
import { METHOD } from '../citation/methods/methods.ts'

/** A match as it is answered: its reasons as sentences, under the names that the method gives them. */
export function sayMatch(match: Match<ReasonFact>, messages: MatchMessages): Match {
  const { outletId, edition, confidence, reasons, via, alternatives } = match
  return {
    outletId,
    edition,
    confidence,
    reasons: sayReasons(reasons, messages),
    via,
    alternatives: alternatives.map((each) => ({ ...each, reasons: sayReasons(each.reasons, messages) })),
  }
}

export function sayReasons(reasons: readonly ReasonFact[], messages: MatchMessages): readonly Reason[] {
  return reasons.map(({ feature, score, about }) => {
    const say = messages[feature] as (about: ReasonFact['about']) => string
    return { feature: METHOD.features[feature].name, score, detail: say(about) }
  })
}

export function sayWarnings(warnings: readonly WarningFact[], messages: MatchMessages): readonly Warning[] {
  return warnings.map(({ code, says, about, outletId }) => {
    const say = messages[says] as (about: WarningFact['about']) => string
    return { code, detail: say(about), outletId }
  })
}

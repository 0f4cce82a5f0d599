import type { Match, Reason, Warning, WarningFact } from '../citation/citation.ts'
import type { MatchMessages } from '../citation/messages.ts'
import type { ReasonFact } from '../citation/methods/method.ts'
import { METHOD } from '../citation/methods/methods.ts'
import { hasBidiControls, withoutBidiControls } from '../text/bidi-controls.ts'

/** A match as answered: reasons as sentences, under the method's names for them. */
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
    return { feature: METHOD.features[feature].name, score, detail: say(tellable(about)) }
  })
}

export function sayWarnings(warnings: readonly WarningFact[], messages: MatchMessages): readonly Warning[] {
  return warnings.map(({ code, says, about, outletId }) => {
    const say = messages[says] as (about: WarningFact['about']) => string
    return { code, detail: say(tellable(about)), outletId }
  })
}

/** A sentence's data without bidirectional control characters, which would change the sentence's direction. */
function tellable<About extends object>(about: About): About {
  const values = Object.entries(about)
  if (!values.some(([, value]) => typeof value === 'string' && hasBidiControls(value))) return about
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'string' ? withoutBidiControls(value) : value]),
  ) as About
}

import type { Messages } from '../language/messages.ts'
import type { OutletKind } from '../outlet.ts'
import type { Leaning } from '../scoring/methodology.ts'
import type { Advice, OutletPart, SourceContext } from './context.ts'
import type { Flag } from './flags.ts'
import { placedWords, sideOf } from './placed.ts'

/** A context in short, for an editor's screen: at most `LARGEST_BRIEF` bytes of JSON in UTF-8. */
export interface Brief {
  readonly outlet: {
    readonly id: string
    readonly name: string
    readonly kind: OutletKind
    readonly country: string | null
  } | null
  readonly advice: Advice
  /** The outlet's rating as a code and in words; `value` is null where it has none. */
  readonly leaning: { readonly value: Leaning | null; readonly text: string }
  /** One sentence: a warning where there is one, otherwise the most important fact. */
  readonly fact: string
  readonly flags: readonly Pick<Flag, 'code' | 'label' | 'by' | 'reason'>[]
  /** Number of flags left out. */
  readonly moreFlags: number
  /** The record's page, as a path on the service; null where there is none. */
  readonly page: string | null
  /** What this information is not. */
  readonly notice: string
  readonly asOf: string
}

/** The brief of a citation's context, with its match status. */
export interface ContextBrief extends Brief {
  readonly status: SourceContext['status']
}

export const LARGEST_BRIEF = 1_000

type Briefed = Pick<SourceContext, 'outlet' | 'score' | 'advice' | 'fact' | 'flags' | 'notice' | 'asOf'>

export function briefOf(context: SourceContext, messages: Messages): ContextBrief {
  const [warning] = context.warnings
  const fact = warning?.detail ?? context.fact
  return fitted({ status: context.status, ...looseBrief({ ...context, fact }, messages) })
}

/** The brief of an outlet that is cited in an article. */
export function outletBriefOf(part: OutletPart, messages: Messages): Brief {
  return fitted(looseBrief(part, messages))
}

function looseBrief({ outlet, score, advice, fact, flags, notice, asOf }: Briefed, messages: Messages): Brief {
  return {
    outlet: outlet && { id: outlet.id, name: outlet.name, kind: outlet.kind, country: outlet.country },
    advice,
    leaning: {
      value: score === null ? null : sideOf(score),
      text: score === null ? messages.context.notPlaced : placedWords(score, messages),
    },
    fact,
    flags: flags.map(({ code, label, by, reason }) => ({ code, label, by, reason })),
    moreFlags: 0,
    page: outlet?.page ?? null,
    notice,
    asOf,
  }
}

/**
 * The brief shortened to the limit: reasons first, then flags are left out, then the fact is cut. A flag's `by` is kept
 * as long as the flag.
 */
function fitted<Kind extends Brief>(brief: Kind): Kind {
  let fit = brief
  for (let at = fit.flags.length - 1; bytesOf(fit) > LARGEST_BRIEF && at >= 0; at -= 1)
    fit = { ...fit, flags: fit.flags.map((flag, index) => (index < at ? flag : { ...flag, reason: null })) }
  while (bytesOf(fit) > LARGEST_BRIEF && fit.flags.length > 0)
    fit = { ...fit, flags: fit.flags.slice(0, -1), moreFlags: fit.moreFlags + 1 }
  while (bytesOf(fit) > LARGEST_BRIEF && fit.fact.length > 1)
    fit = { ...fit, fact: `${fit.fact.slice(0, -Math.max(2, (bytesOf(fit) - LARGEST_BRIEF) >> 2)).toWellFormed()}…` }
  return fit
}

function bytesOf(value: object): number {
  return encoder.encode(JSON.stringify(value)).length
}

const encoder = new TextEncoder()

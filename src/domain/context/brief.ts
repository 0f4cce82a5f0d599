import type { Messages } from '../language/messages.ts'
import type { OutletKind } from '../outlet.ts'
import type { Leaning } from '../scoring/methodology.ts'
import type { Advice, OutletPart, SourceContext } from './context.ts'
import type { Flag } from './flags.ts'
import { placedWords, sideOf } from './placed.ts'

/** What an editor's screen has room for. At most `LARGEST_BRIEF` bytes as JSON in UTF-8. */
export interface Brief {
  readonly outlet: {
    readonly id: string
    readonly name: string
    readonly kind: OutletKind
    readonly country: string | null
  } | null
  readonly advice: Advice
  /** How the outlet is placed, in a word and in words; `value` is null where it is not placed. */
  readonly leaning: { readonly value: Leaning | null; readonly text: string }
  /** One sentence: a warning where there is one, else what tells most. */
  readonly fact: string
  readonly flags: readonly Pick<Flag, 'code' | 'label' | 'by' | 'reason'>[]
  /** Flags that found no room. */
  readonly moreFlags: number
  /** Of the record, below the service's own address; null where there is none. */
  readonly page: string | null
  /** What it is not. */
  readonly notice: string
  readonly asOf: string
}

/** The brief of a citation's context, with what became of the citation. */
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

/** The same of an outlet that is cited in an article. */
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

/** With so many reasons and then flags left out, and so much of the fact cut off, that it fits. Who is said as long as the flag is. */
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

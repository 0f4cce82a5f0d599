import type { Resolution } from '../domain/citation/citation.ts'
import { unlistedDomainOf } from '../domain/citation/unlisted-domain.ts'
import { asciiJson } from '../domain/context/ascii-json.ts'
import { briefOf } from '../domain/context/brief.ts'
import type { SourceContext } from '../domain/context/context.ts'
import { headOf, matchedContext, unmatchedContext } from '../domain/context/source-context.ts'
import type { Snapshot } from './catalogue-view.ts'
import { findShownRecords } from './shown-records.ts'
import type { Store } from './store.ts'
import { type AskedView, withStability } from './viewpoint.ts'

/** A context as JSON text in two pieces, because joining them would copy the longer one. */
export interface ContextText {
  readonly head: string
  readonly tail: string
}

const whole = (context: SourceContext): ContextText => ({ head: asciiJson(JSON.stringify(context)), tail: '' })

/** The context of a citation that matched no single outlet; nothing has to be read for it. */
export function unmatchedText(resolution: Resolution, view: AskedView): ContextText {
  return whole(unmatchedContext(resolution, view))
}

/** Each resolution's context, in order. A promise only where something must be read. */
export function contextAnswers(
  store: Store,
  snapshot: Snapshot,
  resolutions: readonly Resolution[],
  view: AskedView,
): readonly ContextText[] | Promise<readonly ContextText[]> {
  const compiled = (resolution: Resolution) => view.standard && resolution.citation.citedOn === undefined
  const ready: string[] = []
  const dated = new Set<string>()
  for (const resolution of resolutions) {
    const id = resolution.match?.outletId ?? null
    if (id === null) {
      noteIfUnlisted(store, resolution)
      continue
    }
    if (compiled(resolution)) ready.push(id)
    else dated.add(id)
  }
  const tails = store.view.tails(snapshot, ready, view.messages.language, view.asOf)
  const assemble = (
    tails: readonly (string | null)[],
    records: Awaited<ReturnType<typeof findShownRecords>>,
  ): readonly ContextText[] => {
    let next = 0
    return resolutions.map((resolution) => {
      const id = resolution.match?.outletId ?? null
      if (id === null) return unmatchedText(resolution, view)
      if (compiled(resolution)) {
        const tail = tails[next++]
        if (tail != null) return { head: openHead(resolution, view), tail }
      }
      const record = records.get(id)
      return whole(
        record === undefined
          ? unmatchedContext(resolution, view)
          : matchedContext(resolution, record, withStability(view, record)),
      )
    })
  }
  if (dated.size === 0 && !(tails instanceof Promise)) return assemble(tails, new Map())
  return Promise.all([tails, findShownRecords(store, snapshot, [...dated])]).then(([tails, records]) =>
    assemble(tails, records),
  )
}

/** Counts an answer without a record, where counting is enabled. */
export function noteIfUnlisted({ noteUnlisted }: Store, resolution: Resolution): void {
  const domain = noteUnlisted === undefined ? null : unlistedDomainOf(resolution)
  if (domain !== null) noteUnlisted?.(domain)
}

/** The short form of a context for an editor's screen, as JSON text. */
export function briefText({ head, tail }: ContextText, { messages }: AskedView): string {
  return JSON.stringify(briefOf(JSON.parse(head + tail) as SourceContext, messages))
}

/** `{"citation":…,"unlisted":null,`: the beginning of a context, to which a tail is appended. */
export function openHead(resolution: Resolution, { messages }: AskedView): string {
  return `${asciiJson(JSON.stringify(headOf(resolution, messages))).slice(0, -1)},`
}

export function contextAnswer(
  store: Store,
  snapshot: Snapshot,
  resolution: Resolution,
  view: AskedView,
): string | Promise<string> {
  const join = ([answer]: readonly ContextText[]): string => (answer === undefined ? '' : answer.head + answer.tail)
  const answers = contextAnswers(store, snapshot, [resolution], view)
  return answers instanceof Promise ? answers.then(join) : join(answers)
}

import { findRecords } from '../db/record-document.ts'
import type { Resolution } from '../domain/citation/citation.ts'
import { asciiJson } from '../domain/context/ascii-json.ts'
import type { ContextOptions, SourceContext } from '../domain/context/context.ts'
import { headOf, matchedContext, unmatchedContext } from '../domain/context/source-context.ts'
import type { Messages } from '../domain/language/messages.ts'
import { Problem } from '../domain/problem.ts'
import { requireMethodology } from '../domain/scoring/methodologies.ts'
import { shownRecord } from '../domain/shown-record.ts'
import type { Snapshot } from './catalogue-view.ts'
import type { Store } from './store.ts'

/** The viewpoint that a caller asks for; what is left out is today, all that is known, and the newest methodology. */
export interface ViewQuery {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  readonly methodology?: string | undefined
}

export interface AskedView extends ContextOptions {
  /** Whether it is the viewpoint that compiled contexts are made for. */
  readonly standard: boolean
}

export function askedView({ asOf, knownAt, methodology }: ViewQuery, now: Date, messages: Messages): AskedView {
  const today = utcDay(now)
  const newest = requireMethodology()
  const asked = methodology === undefined ? newest : requireMethodology(methodology)
  if (asOf !== undefined && asOf > today)
    throw new Problem('invalid-request', `asOf lies in the future: give ${today} or an earlier day.`, [
      { pointer: 'query/asOf', detail: 'Lies in the future.' },
    ])
  return {
    asOf: asOf ?? today,
    knownAt: knownAt ?? null,
    methodology: asked,
    messages,
    standard: (asOf === undefined || asOf === today) && knownAt === undefined && asked === newest,
  }
}

let day = { number: Number.NaN, text: '' }

/** The day of a moment. The last is remembered: almost all requests of a process fall on one. */
function utcDay(now: Date): string {
  const number = Math.floor(now.getTime() / 86_400_000)
  if (number !== day.number) day = { number, text: now.toISOString().slice(0, 10) }
  return day.text
}

/** The viewpoint with how firm an outlet's band is, where that was compiled for it. */
export function withStability(view: AskedView, { standings }: Snapshot, id: string): AskedView {
  return view.standard ? { ...view, bandStability: standings.stabilityOf(id) } : view
}

/** A tag that moves with whatever a context shows: the outlet's revision, how sources are matched, the day, the language. */
export function contextTag({ match }: Resolution, snapshot: Snapshot, { asOf, messages }: AskedView): string {
  return tagOf(match?.outletId ?? '-', snapshot, asOf, messages)
}

/** The tag of a context whose outlet is known; `-` is none. */
export function tagOf(
  id: string,
  { standings, lookupRevision }: Snapshot,
  asOf: string,
  { language }: Messages,
): string {
  return `"${id}.${standings.revisionOf(id) ?? 0}.${lookupRevision}.${asOf}.${language}"`
}

/** A context as JSON text in two pieces, as it is put together: joining them would copy the longer one. */
export interface ContextText {
  readonly head: string
  readonly tail: string
}

const whole = (context: SourceContext): ContextText => ({ head: asciiJson(JSON.stringify(context)), tail: '' })

/** The context of a citation without one outlet behind it, for which nothing must be read. */
export function unmatchedText(resolution: Resolution, view: AskedView): ContextText {
  return whole(unmatchedContext(resolution, view))
}

/** Each resolution's context, in order. A promise only where something must be read or made. */
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
    if (id === null) continue
    if (compiled(resolution)) ready.push(id)
    else dated.add(id)
  }
  const tails = store.view.tails(snapshot, ready, view.messages.language, view.asOf)
  const assemble = (
    tails: readonly (string | null)[],
    records: Awaited<ReturnType<typeof findRecords>>,
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
          : matchedContext(resolution, shownRecord(record, snapshot.showsImported), withStability(view, snapshot, id)),
      )
    })
  }
  if (dated.size === 0 && !(tails instanceof Promise)) return assemble(tails, new Map())
  return Promise.all([tails, findRecords(store.db, [...dated])]).then(([tails, records]) => assemble(tails, records))
}

/** `{"citation":…,"unlisted":null,`, to be followed by a tail. */
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

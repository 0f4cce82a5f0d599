import type { Resolution } from '../domain/citation/citation.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import { unlistedDomainOf } from '../domain/citation/unlisted-domain.ts'
import { asciiJson } from '../domain/context/ascii-json.ts'
import { briefOf } from '../domain/context/brief.ts'
import type { SourceContext } from '../domain/context/context.ts'
import type { PlainPage } from '../domain/context/plain-pages.ts'
import { headOf, matchedPart, unmatchedContext } from '../domain/context/source-context.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { AskedOutlet } from './live-catalogue.ts'
import { breathing } from './map-yielding.ts'
import { findShownRecords } from './shown-records.ts'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'
import { type AskedViewpoint, withStability } from './viewpoint.ts'
import { enqueue } from './work-queue.ts'

/** A context as JSON text in two pieces, because joining them would copy the longer one. */
export interface ContextText {
  readonly head: string
  readonly tail: string
}

const whole = (context: SourceContext): ContextText => ({ head: asciiJson(JSON.stringify(context)), tail: '' })

/** The context of a citation that matched no single outlet; nothing has to be read for it. */
export function unmatchedText(resolution: Resolution, viewpoint: AskedViewpoint): ContextText {
  return whole(unmatchedContext(resolution, viewpoint))
}

/**
 * Citations of a batch that are read and answered together. An answer for another day takes half a millisecond or more.
 */
const SLICE = 5

/** A citation that was resolved, or a page whose host alone decides, see `plainPages`; those are of the default viewpoint. */
export type Resolved = Resolution | PlainPage

export function isPage(resolved: Resolved): resolved is PlainPage {
  return 'head' in resolved
}

/** Answers for other days from which a batch is queued: about 25 ms of work. */
const LONG = 50

/**
 * Each resolution's context, in order, yielding to other requests in between. Long batches for other days, whose answers
 * are not cached, are worked on one at a time.
 *
 * @throws Problem 'unavailable' where too many of those wait
 */
export async function contextAnswers(
  store: Store,
  snapshot: Snapshot,
  resolutions: readonly Resolved[],
  viewpoint: AskedViewpoint,
): Promise<readonly ContextText[]> {
  const work = () => inSlices(store, snapshot, resolutions, viewpoint)
  const dated = resolutions.filter(
    (each) => !isPage(each) && each.match?.outletId != null && !isCached(each, viewpoint),
  )
  return dated.length < LONG ? work() : enqueue(work)
}

async function inSlices(
  store: Store,
  snapshot: Snapshot,
  resolutions: readonly Resolved[],
  viewpoint: AskedViewpoint,
): Promise<readonly ContextText[]> {
  // A store that cannot answer at once is asked once for all of them, as each question to it takes long.
  const slice = store.db.allNow === undefined ? resolutions.length : SLICE
  const dated: DatedTails = new Map()
  const texts: ContextText[] = []
  const breathe = breathing()
  for (let from = 0; from < resolutions.length; from += slice) {
    const made = textsOf(store, snapshot, resolutions.slice(from, from + slice), viewpoint, dated)
    texts.push(...(made instanceof Promise ? await made : made))
    const pause = breathe()
    if (pause !== undefined) await pause
  }
  return texts
}

/** Whether the answer is the one for today that is kept. */
function isCached({ citation }: Resolution, viewpoint: AskedViewpoint): boolean {
  return viewpoint.standard && citation.citedOn === undefined
}

/** Tails that are not cached, by outlet and the day on which it was cited: made once a request. */
type DatedTails = Map<string, string>

/** Each resolution's context, in order. A promise only where something must be read. */
function textsOf(
  store: Store,
  snapshot: Snapshot,
  resolutions: readonly Resolved[],
  viewpoint: AskedViewpoint,
  made: DatedTails,
): readonly ContextText[] | Promise<readonly ContextText[]> {
  const ready: AskedOutlet[] = []
  const dated = new Set<string>()
  for (const resolution of resolutions) {
    if (isPage(resolution)) {
      if (resolution.outlet !== null) ready.push(resolution.outlet)
      else if (resolution.unlistedDomain !== null) store.noteUnlisted?.(resolution.unlistedDomain)
      continue
    }
    const id = resolution.match?.outletId ?? null
    if (id === null) {
      noteIfUnlisted(store, resolution)
      continue
    }
    if (isCached(resolution, viewpoint)) ready.push({ id })
    else if (!made.has(datedKey(id, resolution))) dated.add(id)
  }
  const tails = store.catalogue.tails(snapshot, ready, viewpoint.messages.language, viewpoint.asOf)
  const datedTail = (id: string, resolution: Resolution, record: OutletRecord | undefined): string | null => {
    const key = datedKey(id, resolution)
    const found = made.get(key)
    if (found !== undefined || record === undefined) return found ?? null
    const part = matchedPart(resolution.citation, record, withStability(viewpoint, record))
    const tail = asciiJson(JSON.stringify(part)).slice(1)
    made.set(key, tail)
    return tail
  }
  const assemble = (
    tails: readonly (string | null)[],
    records: Awaited<ReturnType<typeof findShownRecords>>,
  ): readonly ContextText[] => {
    let next = 0
    return resolutions.map((resolution) => {
      if (isPage(resolution)) {
        const { url, outlet, head } = resolution
        const tail = outlet === null ? '' : tails[next++]
        return tail == null ? unmatchedText(resolveCitation({ url }, snapshot.lookup), viewpoint) : { head, tail }
      }
      const id = resolution.match?.outletId ?? null
      if (id === null) return unmatchedText(resolution, viewpoint)
      const tail =
        (isCached(resolution, viewpoint) ? tails[next++] : null) ?? datedTail(id, resolution, records.get(id))
      return tail === null ? unmatchedText(resolution, viewpoint) : { head: openHead(resolution, viewpoint), tail }
    })
  }
  if (dated.size === 0 && !(tails instanceof Promise)) return assemble(tails, new Map())
  return Promise.all([tails, findShownRecords(store, snapshot, [...dated])]).then(([tails, records]) =>
    assemble(tails, records),
  )
}

function datedKey(id: string, { citation }: Resolution): string {
  return `${id} ${citation.citedOn ?? ''}`
}

/** Counts an answer without a record, where counting is enabled. */
export function noteIfUnlisted({ noteUnlisted }: Store, resolution: Resolution): void {
  const domain = noteUnlisted === undefined ? null : unlistedDomainOf(resolution)
  if (domain !== null) noteUnlisted?.(domain)
}

/** The short form of a context for an editor's screen, as JSON text. */
export function briefText({ head, tail }: ContextText, { messages }: AskedViewpoint): string {
  return JSON.stringify(briefOf(JSON.parse(head + tail) as SourceContext, messages))
}

/** `{"citation":…,"unlisted":null,`: the beginning of a context, to which a tail is appended. */
export function openHead(resolution: Resolution, { messages }: AskedViewpoint): string {
  return `${asciiJson(JSON.stringify(headOf(resolution, messages))).slice(0, -1)},`
}

export function contextAnswer(
  store: Store,
  snapshot: Snapshot,
  resolved: Resolved,
  viewpoint: AskedViewpoint,
): string | Promise<string> {
  const join = ([answer]: readonly ContextText[]): string => (answer === undefined ? '' : answer.head + answer.tail)
  const answers = textsOf(store, snapshot, [resolved], viewpoint, new Map())
  return answers instanceof Promise ? answers.then(join) : join(answers)
}

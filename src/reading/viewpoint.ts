import { held, type Viewpoint } from '../domain/as-known.ts'
import { type ContextOptions, stabilityOfRecord } from '../domain/context/context.ts'
import { DAY, dayOf } from '../domain/date.ts'
import type { Messages } from '../domain/language/messages.ts'
import type { Sourced } from '../domain/outlet.ts'
import { Problem } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'

/** The viewpoint of a request. Defaults: today, everything known, the newest methodology. */
export interface ViewpointQuery {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  readonly methodology?: string | undefined
}

export interface AskedViewpoint extends ContextOptions {
  /** Whether it is the default viewpoint, for which contexts are cached. */
  readonly standard: boolean
}

export function askedViewpoint(
  { asOf, knownAt, methodology }: ViewpointQuery,
  now: Date,
  messages: Messages,
): AskedViewpoint {
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

/** The UTC day of an instant. The last is cached: almost all requests of a process fall on one day. */
function utcDay(now: Date): string {
  const number = Math.floor(now.getTime() / DAY)
  if (number !== day.number) day = { number, text: dayOf(now) }
  return day.text
}

/** The viewpoint with the band stability of a record, which only the default viewpoint has. */
export function withStability<Asked extends Pick<AskedViewpoint, 'standard'> & ContextOptions>(
  viewpoint: Asked,
  record: OutletRecord,
): Asked {
  return viewpoint.standard ? { ...viewpoint, bandStability: stabilityOfRecord(record, viewpoint) } : viewpoint
}

/** The entries of a list that were known and valid. */
export function heldOf<T extends Sourced>(list: readonly T[], viewpoint: Viewpoint): readonly T[] {
  return list.filter((each) => held(each, viewpoint))
}

import { held, type Viewpoint, wasKnown } from '../as-known.ts'
import type { Messages } from '../language/messages.ts'
import { wordsOf } from '../language/words.ts'
import type { OutletRecord } from '../record.ts'
import type { UnexaminedOutlet } from './said-facts.ts'

/** Owners named, at most. */
const MOST_OWNERS = 2

/** Whether nothing is on record of an outlet but who it is: no finding, entry or assessment, whatever its weight. */
export function isUnexamined(
  { transparency, trackRecord, assessments }: Pick<OutletRecord, 'transparency' | 'trackRecord' | 'assessments'>,
  viewpoint: Viewpoint,
): boolean {
  return [transparency, trackRecord, assessments].every((list) =>
    list.every((each) => !wasKnown(each, viewpoint.knownAt)),
  )
}

/** Who the outlet is, and that nothing else was examined. */
export function saidOfUnexamined(
  { name, kind, country }: Pick<UnexaminedOutlet, 'name' | 'kind' | 'country'>,
  { stakes }: Pick<OutletRecord, 'stakes'>,
  viewpoint: Viewpoint,
  { context, language }: Messages,
): string {
  const owners = stakes.filter((stake) => stake.relation === 'owns' && !stake.disputed && held(stake, viewpoint))
  return context.unexamined({
    name,
    kind,
    country: country === null ? null : wordsOf(language).country(country),
    owners: [...new Set(owners.map(({ party }) => party))].slice(0, MOST_OWNERS),
  })
}

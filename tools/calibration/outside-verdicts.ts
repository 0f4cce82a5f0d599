import type { OutletRecord } from '../../src/domain/record.ts'
import { OUTSIDE } from './evaluate.ts'
import type { RatedDomain, Rating } from './rated-domain.ts'
import { plainOf } from './scales.ts'
import type { ReliableReader } from './splits.ts'

/** An outlet with the outside families' verdicts, which no record uses. */
export interface OutsideVerdicts {
  readonly outlet: string
  readonly verdicts: readonly { readonly rating: Rating; readonly reliable: number }[]
  /** Their mean on their own scales, 0 to 1. */
  readonly mean: number
}

/**
 * For each outlet with an outside verdict on one of its current hosts, those verdicts; the host listed first takes
 * precedence.
 */
export function outsideVerdictsOf(
  records: readonly OutletRecord[],
  domains: readonly RatedDomain[],
  read: ReliableReader,
): ReadonlyMap<string, OutsideVerdicts> {
  const byDomain = new Map(domains.map((domain) => [domain.domain, domain]))
  const found = new Map<string, OutsideVerdicts>()
  for (const { id, locators } of records) {
    const ratings = new Map<string, Rating>()
    for (const { host, path, validTo, withdrawnAt } of locators) {
      if (host === null || path !== null || validTo !== null || withdrawnAt !== null) continue
      for (const rating of byDomain.get(host.replace(/^www\./, ''))?.ratings ?? [])
        if (OUTSIDE.has(rating.family) && !ratings.has(rating.family)) ratings.set(rating.family, rating)
    }
    const verdicts = [...ratings.values()].flatMap((rating) => {
      const reliable = read(rating)
      return reliable === null ? [] : [{ rating, reliable }]
    })
    if (verdicts.length === 0) continue
    const mean =
      verdicts.reduce((sum, { rating }) => sum + plainOf(rating.assessor, rating.verdict), 0) / verdicts.length
    found.set(id, { outlet: id, verdicts, mean })
  }
  return found
}

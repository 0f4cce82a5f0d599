import { mayRepeat } from './lineage.ts'
import type { RatedDomain, Rating } from './rated-domain.ts'

/** A domain's verdicts divided into evidence and held-out verdicts to be predicted. */
export interface Split {
  readonly domain: string
  readonly evidence: readonly Rating[]
  readonly leftOut: readonly LeftOut[]
}

/** A held-out verdict, and whether it calls the domain reliable: 1, 0.5 or 0. */
export interface LeftOut {
  readonly rating: Rating
  readonly reliable: number
}

/** Reads a verdict; null where it says nothing about reliability. */
export type ReliableReader = (rating: Rating) => number | null

/**
 * Holds out the ratings for which `isLeftOut` is true, with the others as evidence unless they may repeat them; null
 * where a side is empty.
 */
export function splitBy(
  { domain, ratings }: RatedDomain,
  isLeftOut: (rating: Rating) => boolean,
  read: ReliableReader,
): Split | null {
  const leftOut = ratings.filter(isLeftOut).flatMap((rating) => {
    const reliable = read(rating)
    return reliable === null ? [] : [{ rating, reliable }]
  })
  const evidence = ratings.filter(
    (rating) => !isLeftOut(rating) && !leftOut.some((left) => mayRepeat(rating, left.rating.family)),
  )
  return leftOut.length === 0 || evidence.length === 0 ? null : { domain, evidence, leftOut }
}

/** Every choice of some of a domain's verdicts as evidence. */
export function allSplits(domain: RatedDomain, read: ReliableReader): readonly Split[] {
  const { ratings } = domain
  return Array.from({ length: 2 ** ratings.length - 2 }, (_, index) => index + 1).flatMap((mask) => {
    const split = splitBy(domain, (rating) => ((mask >> ratings.indexOf(rating)) & 1) === 0, read)
    return split ?? []
  })
}

/** Each family held out in turn. */
export function splitsByFamily(domain: RatedDomain, read: ReliableReader): readonly Split[] {
  return domain.ratings.flatMap((left) => splitBy(domain, ({ family }) => family === left.family, read) ?? [])
}

import type { Methodology } from '../methodology.ts'
import { type FittedFamilies, fitFamilies, PLAIN, xOf } from './fit-families.ts'
import { coverageOf, type Prediction, predictionsOf, type RatingWeigher } from './prediction.ts'
import type { RatedDomain, Rating } from './rating.ts'
import { VERDICT_SCALES } from './verdict-scale.ts'

/** The numbers that a methodology takes its assessors' weights from. */
export interface Calibration extends FittedFamilies {
  /** Evidence units of a verdict of strength 1. */
  readonly scale: number
}

export type CalibrationRules = Pick<Methodology, 'prior' | 'intervalMass'>

const FOLDS = 5
const SCALE_BOUNDS = [0.1, 100] as const
const ALL_FAMILIES: ReadonlySet<string> = new Set(VERDICT_SCALES.map(({ family }) => family))

export const plainOf = (rating: Rating): number => xOf(rating, PLAIN) ?? 0.5

/** Values, strengths and scale from all the domains given. */
export function calibrate(
  domains: readonly RatedDomain[],
  rules: CalibrationRules,
  families: ReadonlySet<string> = ALL_FAMILIES,
): Calibration {
  return { ...fitFamilies(domains, families), scale: scaleOf(domains, families, rules) }
}

export function weigherOf({ values, strengths, scale }: Calibration): RatingWeigher {
  return (rating) => {
    const x = xOf(rating, values)
    const strength = strengths.get(rating.family)
    return x === null || strength === undefined ? null : { x, base: scale * strength }
  }
}

/**
 * Foretells every rating from constants that saw neither the rating's domain nor its family: for each part of the domains and each family
 * left out, values, strengths and scale are fitted on the other parts without that family. Only what the left-out verdict itself is
 * worth comes from a fit that knows its family, on the other parts.
 */
export function crossValidate(
  domains: readonly RatedDomain[],
  rules: CalibrationRules,
  seed: string,
): readonly Prediction[] {
  return partsOf(domains, seed).flatMap(({ rest, part }, index) => {
    const leftOut = weigherOf({ ...fitFamilies(rest, ALL_FAMILIES), scale: 1 })
    const weighers = new Map(
      [...ALL_FAMILIES].map((family) => {
        const others = new Set([...ALL_FAMILIES].filter((other) => other !== family))
        return [family, weigherOf(calibrate(rest, rules, others))]
      }),
    )
    const weigh = (family: string): RatingWeigher => weighers.get(family) ?? (() => null)
    return part.flatMap((domain) => predictionsOf(domain, { weigh, leftOut, plain: plainOf, part: index }))
  })
}

/** The scale at which intervals hold their share of ratings in parts of the domains that the rest was fitted without. */
function scaleOf(domains: readonly RatedDomain[], families: ReadonlySet<string>, rules: CalibrationRules): number {
  const predictions = partsOf(domains, 'scale').flatMap(({ rest, part }) => {
    const weigher = weigherOf({ ...fitFamilies(rest, families), scale: 1 })
    return part.flatMap((domain) =>
      predictionsOf(domain, { weigh: () => weigher, leftOut: weigher, plain: plainOf, part: 0 }),
    )
  })
  let [low, high] = SCALE_BOUNDS as readonly [number, number]
  for (let step = 0; step < 24; step++) {
    const middle = Math.sqrt(low * high)
    if (coverageOf(predictions, middle, rules.prior, rules.intervalMass) > rules.intervalMass) low = middle
    else high = middle
  }
  return Math.sqrt(low * high)
}

interface Part {
  readonly part: readonly RatedDomain[]
  readonly rest: readonly RatedDomain[]
}

/** Domains that several families rate, in parts by a hash of the name: the same for everybody who runs it. */
function partsOf(domains: readonly RatedDomain[], seed: string): readonly Part[] {
  const shared = domains.filter(({ ratings }) => ratings.length > 1)
  const partOf = ({ domain }: RatedDomain) => hashOf(`${seed}/${domain}`) % FOLDS
  return Array.from({ length: FOLDS }, (_, fold) => ({
    part: shared.filter((domain) => partOf(domain) === fold),
    rest: shared.filter((domain) => partOf(domain) !== fold),
  }))
}

/** FNV-1a, 32 bits, with a final mix so that its low bits are as good as the rest. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

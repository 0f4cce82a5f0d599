import type { Methodology } from '../../src/domain/scoring/methodology.ts'
import { weighingOf } from '../../src/domain/scoring/weighing.ts'
import type { Calibration } from './calibrate.ts'
import { isBesideParent } from './lineage.ts'
import type { RatedDomain, Rating } from './rated-domain.ts'
import { plainOf } from './scales.ts'
import type { LeftOut, Split } from './splits.ts'

/** A score's prediction of held-out verdicts, and the verdicts. */
export interface Foretold {
  readonly domain: string
  readonly leftOut: readonly LeftOut[]
  /** Parameters of the score's Beta distribution. */
  readonly alpha: number
  readonly beta: number
  /** Plain mean of the evidence on its assessors' scales. */
  readonly plainMean: number
  /** The part of the domains whose constants were used; only predictions with the same constants are compared. */
  readonly part: number
}

/** Null where the evidence gives no score. */
export function foretell(
  { domain, evidence, leftOut }: Split,
  { prior, assessors }: Calibration,
  { minimumEvidence }: Pick<Methodology, 'minimumEvidence'>,
  part = 0,
): Foretold | null {
  let [support, doubt] = [0, 0]
  for (const rating of evidence) {
    const weighing = unitsOf(rating, evidence, assessors)
    if (weighing === null) continue
    support += weighing.units * weighing.x
    doubt += weighing.units * (1 - weighing.x)
  }
  if (support + doubt < minimumEvidence) return null
  return {
    domain,
    leftOut,
    alpha: support + prior.rate * prior.weight,
    beta: doubt + (1 - prior.rate) * prior.weight,
    plainMean: evidence.reduce((sum, { assessor, verdict }) => sum + plainOf(assessor, verdict), 0) / evidence.length,
    part,
  }
}

/** Evidence units of a verdict, on the day it was given. */
export function unitsOf(
  rating: Rating,
  evidence: readonly Rating[],
  assessors: Calibration['assessors'],
): { readonly units: number; readonly x: number } | null {
  const assessor = assessors[rating.assessor]
  const weighing = assessor && weighingOf(assessor, rating.verdict)
  if (weighing === undefined) return null
  const beside = assessor?.baseBeside !== undefined && isBesideParent(rating, evidence)
  return { units: beside ? (assessor?.baseBeside ?? 0) : weighing.base, x: weighing.x }
}

export interface Part {
  readonly index: number
  readonly part: readonly RatedDomain[]
  readonly rest: readonly RatedDomain[]
}

/** The domains in five parts by a hash of the name, so that everybody gets the same parts. */
export function partsOf(domains: readonly RatedDomain[], seed: string, count = 5): readonly Part[] {
  const partOf = ({ domain }: RatedDomain) => hashOf(`${seed}/${domain}`) % count
  return Array.from({ length: count }, (_, index) => ({
    index,
    part: domains.filter((domain) => partOf(domain) === index),
    rest: domains.filter((domain) => partOf(domain) !== index),
  }))
}

/** FNV-1a hash, 32 bits, with a final mix for its low bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

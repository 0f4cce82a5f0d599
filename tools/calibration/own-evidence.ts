import type { Evidence } from '../../src/domain/evidence.ts'
import { en } from '../../src/domain/language/en/en.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import type { Methodology, Term } from '../../src/domain/scoring/methodology.ts'
import { scoreOf } from '../../src/domain/scoring/score.ts'
import { isUnscored } from '../../src/domain/scoring/unscored-kind.ts'
import { logLikelihood } from './beta-binomial.ts'
import { hashOf } from './foretell.ts'
import { REPEATS } from './lineage.ts'
import type { OutsideVerdicts } from './outside-verdicts.ts'
import { spearman } from './spearman.ts'

/**
 * How much one kind of own evidence improves predictions of the outside families, in addition to the open lists that do
 * not repeat them.
 */
export interface OwnKind {
  readonly kind: string
  /** Rated outlets with such evidence. */
  readonly outlets: number
  /** Gain in log-likelihood over all outside verdicts in nats, with its 90 % bootstrap interval over outlets. */
  readonly gain: number
  readonly interval: readonly [low: number, high: number]
  /** Rank correlation with the outside mean, without and with it. */
  readonly rankBefore: number
  readonly rankAfter: number
  /**
   * Share of pairs at least half the scale apart by outside verdicts that are in the wrong order, without and with it.
   */
  readonly inversionsBefore: number
  readonly inversionsAfter: number
}

const RESAMPLES = 1000

type Asked = Readonly<Record<string, (term: Term) => boolean>>

/** By pillar, pool and signal. */
export function ownEvidenceReport(
  records: readonly OutletRecord[],
  outside: ReadonlyMap<string, OutsideVerdicts>,
  methodology: Methodology,
  asOf: string,
): readonly OwnKind[] {
  const rated = records.filter(({ id, kind }) => outside.has(id) && !isUnscored(kind, methodology))
  const kinds: Asked = {
    'transparency, all': ({ pillar }) => pillar === 'transparency',
    'track record, all': ({ pillar }) => pillar === 'track-record',
    ...Object.fromEntries(
      methodology.terms.map(({ signal }): [string, (term: Term) => boolean] => [
        signal,
        (term) => term.signal === signal,
      ]),
    ),
  }
  const places = (isAsked: (term: Term) => boolean) =>
    rated.map((record) => placeOf(record, methodology, isAsked, asOf))
  const before = places(() => false)
  return Object.entries(kinds).map(([kind, isAsked]) => {
    const after = places(isAsked)
    const gains = rated.map(({ id }, at) => {
      const { verdicts = [] } = outside.get(id) ?? {}
      const reliable = verdicts.reduce((sum, each) => sum + each.reliable, 0)
      const loss = (place: Place | undefined) =>
        place === undefined ? 0 : logLikelihood(place.alpha, place.beta, reliable, verdicts.length)
      return loss(after[at]) - loss(before[at])
    })
    const means = rated.map(({ id }) => outside.get(id)?.mean ?? 0)
    return {
      kind,
      outlets: after.filter(({ has }) => has).length,
      gain: sumOf(gains),
      interval: bootstrapped(kind, gains),
      rankBefore: spearman(means, before.map(shareAt)),
      rankAfter: spearman(means, after.map(shareAt)),
      inversionsBefore: inversionsOf(means, before.map(shareAt)),
      inversionsAfter: inversionsOf(means, after.map(shareAt)),
    }
  })
}

interface Place {
  readonly alpha: number
  readonly beta: number
  readonly has: boolean
}

/** The score from these terms alone and the open lists that repeat nobody. */
function placeOf(
  record: OutletRecord,
  methodology: Methodology,
  isAsked: (term: Term) => boolean,
  asOf: string,
): Place {
  const evidence: Evidence = {
    ...record,
    assessments: record.assessments.filter(({ assessor }) => REPEATS[assessor] === undefined),
  }
  const { prior } = methodology
  const { support, doubt, contributions } = scoreOf({
    kind: record.kind,
    evidence,
    methodology: { ...methodology, terms: methodology.terms.filter(isAsked) },
    asOf,
    knownAt: `${asOf}T23:59:59Z`,
    messages: en,
  })
  return {
    alpha: support + prior.rate * prior.weight,
    beta: doubt + (1 - prior.rate) * prior.weight,
    has: contributions.some(({ pillar }) => pillar !== 'assessments'),
  }
}

const shareAt = ({ alpha, beta }: Place) => alpha / (alpha + beta)
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function bootstrapped(kind: string, gains: readonly number[]): readonly [low: number, high: number] {
  const sums = Array.from({ length: RESAMPLES }, (_, run) =>
    sumOf(gains.map((_, at) => gains[hashOf(`${kind}/${run}/${at}`) % gains.length] ?? 0)),
  ).sort((one, other) => one - other)
  return [sums[Math.floor(RESAMPLES * 0.05)] ?? 0, sums[Math.floor(RESAMPLES * 0.95)] ?? 0]
}

/**
 * Share of pairs at least `apart` apart in `means` that are in the opposite order in `values`; equal values do not
 * count.
 */
export function inversionsOf(means: readonly number[], values: readonly number[], apart = 0.5): number {
  let [inverted, pairs] = [0, 0]
  means.forEach((one, at) => {
    for (let other = at + 1; other < means.length; other++) {
      const distance = one - (means[other] ?? 0)
      if (Math.abs(distance) < apart - 1e-9) continue
      pairs += 1
      if (distance * ((values[at] ?? 0) - (values[other] ?? 0)) < 0) inverted += 1
    }
  })
  return pairs === 0 ? 0 : inverted / pairs
}

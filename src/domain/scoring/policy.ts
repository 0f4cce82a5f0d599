import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { type Fault, Problem } from '../problem.ts'
import { frozen } from './frozen.ts'
import { type AssessorWeighing, type Methodology, PILLARS, type Pillar } from './methodology.ts'

/** What a caller wants to weigh differently. Whatever is left out stays as in the methodology. */
export interface Policy {
  /** Factors on the weights, by signal id: `ruling.accuracy`, `transparency.ownership-disclosed`, `assessment.mbfc`. */
  readonly weights?: Readonly<Record<string, number>> | undefined
  /** In years, by signal id. */
  readonly halfLives?: Readonly<Record<string, number>> | undefined
  readonly prior?: { readonly weight?: number | undefined; readonly rate?: number | undefined } | undefined
  readonly leaveOut?:
    | { readonly families?: readonly string[] | undefined; readonly pillars?: readonly string[] | undefined }
    | undefined
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Beyond these a score would describe the policy more than the outlet, or leave its own interval. */
export const POLICY_RANGES = {
  weight: { from: 0, to: 10 },
  halfLife: { from: 0.25, to: 50 },
  priorWeight: { from: 0.5, to: 20 },
  priorRate: { from: 0.2, to: 0.8 },
} as const satisfies Record<string, Range>

/**
 * The methodology changed by a policy, with a name made of both.
 *
 * @throws Problem 'invalid-request' with every fault found
 */
export function methodologyUnder(policy: Policy, methodology: Methodology, pointer = '/policy'): Methodology {
  const faults = faultsOf(policy, methodology, pointer)
  if (faults.length > 0)
    throw new Problem('invalid-request', 'The policy has values that no score can be computed with.', faults)
  const { weights = {}, halfLives = {}, prior = {}, leaveOut = {} } = policy
  const keepsPillar = (pillar: Pillar) => leaveOut.pillars?.includes(pillar) !== true
  return frozen({
    ...methodology,
    version: `${methodology.version}+${hashOf(policy)}`,
    status: 'own',
    prior: { weight: prior.weight ?? methodology.prior.weight, rate: prior.rate ?? methodology.prior.rate },
    terms: methodology.terms
      .filter(({ pillar }) => keepsPillar(pillar))
      .map((term) => ({
        ...term,
        halfLifeYears: halfLives[term.signal] ?? term.halfLifeYears,
        outcomes: mapValues(term.outcomes, ({ base, x }) => ({ base: base * (weights[term.signal] ?? 1), x })),
      })),
    families: methodology.families
      .filter(({ family }) => keepsPillar('assessments') && leaveOut.families?.includes(family) !== true)
      .map((term) => ({
        ...term,
        halfLifeYears: halfLives[signalOf(term.family)] ?? term.halfLifeYears,
        assessors: mapValues(term.assessors, (assessor) => scaled(assessor, weights[signalOf(term.family)] ?? 1)),
      })),
  } satisfies Methodology)
}

const signalOf = (family: string) => `assessment.${family}`

function scaled(assessor: AssessorWeighing, weight: number): AssessorWeighing {
  const { base, baseBeside } = assessor
  return { ...assessor, base: base * weight, ...(baseBeside !== undefined && { baseBeside: baseBeside * weight }) }
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, to: (value: V) => W): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))
}

function faultsOf(policy: Policy, { terms, families }: Methodology, pointer: string): readonly Fault[] {
  const signals = new Set([...terms.map(({ signal }) => signal), ...families.map(({ family }) => signalOf(family))])
  const known = new Set(families.map(({ family }) => family))
  const table = (name: 'weights' | 'halfLives', range: Range) =>
    Object.entries(policy[name] ?? {}).flatMap(([signal, number]) => {
      const at = `${pointer}/${name}/${escaped(signal)}`
      return signals.has(signal)
        ? outside(at, number, range)
        : [{ pointer: at, detail: `There is no signal '${signal}'.` }]
    })
  const list = (name: 'families' | 'pillars', allowed: ReadonlySet<string>) =>
    (policy.leaveOut?.[name] ?? []).flatMap((item, index) =>
      allowed.has(item)
        ? []
        : [
            {
              pointer: `${pointer}/leaveOut/${name}/${index}`,
              detail: `'${item}' is none of ${[...allowed].join(', ')}.`,
            },
          ],
    )
  return [
    ...table('weights', POLICY_RANGES.weight),
    ...table('halfLives', POLICY_RANGES.halfLife),
    ...outside(`${pointer}/prior/weight`, policy.prior?.weight, POLICY_RANGES.priorWeight),
    ...outside(`${pointer}/prior/rate`, policy.prior?.rate, POLICY_RANGES.priorRate),
    ...list('families', known),
    ...list('pillars', new Set(PILLARS)),
  ]
}

function outside(pointer: string, number: number | undefined, { from, to }: Range): readonly Fault[] {
  if (number === undefined || (number >= from && number <= to)) return []
  return [{ pointer, detail: `It has to lie between ${from} and ${to}.` }]
}

/** Escapes a key for a JSON pointer (RFC 6901). */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Twelve hexadecimal digits that identify a policy. */
function hashOf(policy: Policy): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(policy) ?? ''))).slice(0, 12)
}

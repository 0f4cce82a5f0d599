import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyEvidence } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

interface Printed {
  readonly value: number | null
  readonly support: number
  readonly doubt: number
  readonly evidence: number
  readonly prior: { readonly weight: number; readonly rate: number }
  readonly methodology: string
  readonly asOf: string
  readonly contributions: readonly Record<string, unknown>[]
  readonly digest: string
}

const micro = (value: number) => Math.round(value * 1e6) / 1e6
const nano = (value: number) => Math.round(value * 1e9) / 1e9
const tenth = (value: number) => Math.round(value * 10) / 10

/** Canonical JSON as RFC 8785 has it, for objects without exotic members. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}

it('can be worked out again from its JSON alone', () => {
  let valued = 0
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const printed = JSON.parse(JSON.stringify(scored(evidence))) as Printed
      let support = 0
      let doubt = 0
      for (const { x, units, base, basisFactor, decay, repeat } of printed.contributions as Record<string, number>[]) {
        const redone = Number(base) * Number(basisFactor) * Number(decay) * Number(repeat)
        expect([micro(redone), nano(redone)]).toContain(units)
        support += Number(units) * Number(x)
        doubt += Number(units) * (1 - Number(x))
      }
      expect(printed.support).toBe(micro(support))
      expect(printed.doubt).toBe(micro(doubt))
      expect(printed.evidence).toBe(micro(printed.support + printed.doubt))
      const { weight, rate } = printed.prior
      if (printed.value !== null) {
        valued++
        const sum = printed.support + rate * weight + printed.doubt + (1 - rate) * weight
        expect(printed.value).toBe(tenth((100 * (printed.support + rate * weight)) / sum))
      }
      const bare = printed.contributions.map(({ because: _, ...rest }) => rest)
      const text = canonical({ methodology: printed.methodology, asOf: printed.asOf, contributions: bare })
      expect(printed.digest).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
  expect(valued).toBeGreaterThan(30)
})

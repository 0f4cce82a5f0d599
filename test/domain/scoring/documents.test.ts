import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methodologyPage } from '../../../docs/methodology-page.ts'
import { METHODOLOGIES, requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { methodologyUnder } from '../../../src/domain/scoring/policy.ts'
import type { Score } from '../../../src/domain/scoring/score.ts'
import { requireRecord } from '../../support/require-record.ts'
import { anyEvidence, assessmentOf, noteOf } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

const SCRIPT = new URL('../../../docs/recompute.mjs', import.meta.url).pathname
/** Of the catalogue, one outlet in so many; `npm run nightly` takes all. */
const EACH = Number(process.env.RECOMPUTE_EACH ?? 10)
const CATALOGUE = new URL('../../../db/catalogue/', import.meta.url)

function recompute(score: unknown): { readonly status: number | null; readonly said: string } {
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT], { input: JSON.stringify(score), encoding: 'utf8' })
  return { status, said: stdout.trim() }
}

describe('docs/methodology.md', () => {
  it('says what the methodologies do', () => {
    expect(readFileSync(new URL('../../../docs/methodology.md', import.meta.url), 'utf8')).toBe(
      methodologyPage(METHODOLOGIES),
    )
  })
})

describe('docs/recompute.mjs', () => {
  const score = scored({ transparency: [noteOf()], assessments: [assessmentOf({ assessedOn: '2026-03' })] })

  it('takes a score by itself or in an answer that holds one', () => {
    expect(recompute(score)).toEqual({ status: 0, said: `The score holds: ${score.value}` })
    expect(recompute({ outlet: {}, score }).status).toBe(0)
  })

  it.each([
    ['value', { value: 99 }],
    ['interval', { interval: { ...score.interval, low: Number(score.interval?.low) - 0.2 } }],
    ['sums', { support: score.support + 0.000001 }],
    ['units', { contributions: score.contributions.map((each) => ({ ...each, decay: 0.5 })) }],
    ['digest', { contributions: score.contributions.map((each) => ({ ...each, basis: ['another'] })) }],
    ['digest', { asOf: '2026-11-25' }],
  ])('sees that the %s was changed', (what, change) => {
    const { status, said } = recompute({ ...score, ...change })
    expect(status).toBe(1)
    expect(said).toContain(what)
  })

  it('holds for whatever evidence, methodology and policy', () => {
    const own = methodologyUnder({ prior: { weight: 1, rate: 0.2 }, weights: { award: 0.3 } }, requireMethodology())
    const samples = fc.sample(fc.tuple(anyEvidence, fc.constantFrom(...METHODOLOGIES, own)), { seed: 4, numRuns: 20 })
    expect(recompute(samples.map(([evidence, methodology]) => scored(evidence, { methodology }))).status).toBe(0)
  })

  it(EACH === 1
    ? 'holds for every outlet in the catalogue'
    : `holds for one outlet in ${EACH} of the catalogue`, () => {
    const files = readdirSync(CATALOGUE).filter((file) => file.endsWith('.json'))
    const taken = files.filter((_, at) => at % EACH === 0)
    const records = taken.map((file) => requireRecord(file, readFileSync(new URL(file, CATALOGUE), 'utf8')))
    const scores = records.map((record): readonly [string, Score] => [
      record.id,
      scored(record, { kind: record.kind, knownAt: '2100-01-01T00:00:00Z' }),
    ])
    expect(scores.length).toBe(Math.ceil(files.length / EACH))
    const { status, said } = recompute(scores.map(([, each]) => each))
    const failed = said.split('\n').flatMap((line, at) => (line.startsWith('The score holds') ? [] : [scores[at]?.[0]]))
    expect({ status, failed, lines: said.split('\n').length }).toEqual({
      status: 0,
      failed: [],
      lines: scores.length,
    })
  }, 120_000)
})

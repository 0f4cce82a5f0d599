import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/domain/language/en/en.ts'
import { bandStabilityOf } from '../../src/domain/scoring/band-stability.ts'
import { METHODOLOGIES } from '../../src/domain/scoring/methodologies/methodologies.ts'
import type { Methodology } from '../../src/domain/scoring/methodology.ts'
import { type Score, scoreOf } from '../../src/domain/scoring/score.ts'

/** A released methodology never says anything else about the same evidence. */
describe.each(METHODOLOGIES)('methodology $version', (methodology) => {
  const folder = new URL(`${methodology.version}/`, import.meta.url)
  const files = readdirSync(folder).sort()

  it('has the numbers that it was released with', () => {
    const released = JSON.parse(readFileSync(new URL(`${methodology.version}.json`, import.meta.url), 'utf8'))
    const withoutQuestion = <T extends { readonly question?: unknown }>({ question: _, ...term }: T) => term
    const terms = methodology.terms.map(withoutQuestion)
    const families = methodology.families.map(withoutQuestion)
    expect({ ...methodology, terms, families }).toEqual(released)
  })

  it('has thirty golden scores', () => {
    expect(files).toHaveLength(30)
  })

  it.each(files)('gives %s the same score as when it was released', (file) => {
    const { kind, asOf, knownAt, evidence, score, bandStability } = JSON.parse(
      readFileSync(new URL(file, folder), 'utf8'),
    )
    const found = scoreOf({ kind, evidence, asOf, knownAt, methodology, messages: en })
    const contributions = found.contributions.map(({ because: _, ...rest }) => rest)
    expect({ ...unplaced(found, methodology), contributions }).toEqual(score)
    expect(bandStabilityOf(found, methodology)).toBe(bandStability)
  })
})

/** Without what scores learned to say after a methodology was released, which is null under it. */
function unplaced(score: Score, { leaning }: Methodology): Partial<Score> {
  if (leaning !== undefined) return score
  const { leaning: lean, majority, ...rest } = score
  expect({ lean, majority }).toEqual({ lean: null, majority: null })
  return rest
}

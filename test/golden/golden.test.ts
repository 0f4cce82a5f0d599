import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/domain/language/en/en.ts'
import { bandStabilityOf } from '../../src/domain/scoring/band-stability.ts'
import { METHODOLOGIES } from '../../src/domain/scoring/methodologies.ts'
import { scoreOf } from '../../src/domain/scoring/score.ts'

/** A released methodology never says anything else about the same evidence. */
describe.each(METHODOLOGIES)('methodology $version', (methodology) => {
  const folder = new URL(`${methodology.version}/`, import.meta.url)
  const files = readdirSync(folder).sort()

  it('has the numbers that it was released with', () => {
    const released = JSON.parse(readFileSync(new URL(`${methodology.version}.json`, import.meta.url), 'utf8'))
    const withoutQuestion = ({ question: _, ...term }: { readonly question: unknown }) => term
    const terms = methodology.terms.map(withoutQuestion)
    const families = methodology.families.map(withoutQuestion)
    expect({ ...methodology, terms, families }).toEqual(released)
  })

  it('has thirty golden scores', () => {
    expect(files).toHaveLength(30)
  })

  it.each(files)('makes of %s what it always made', (file) => {
    const { kind, asOf, knownAt, evidence, score, bandStability } = JSON.parse(
      readFileSync(new URL(file, folder), 'utf8'),
    )
    const found = scoreOf({ kind, evidence, asOf, knownAt, methodology, messages: en })
    const contributions = found.contributions.map(({ because: _, ...rest }) => rest)
    expect({ ...found, contributions }).toEqual(score)
    expect(bandStabilityOf(found, methodology)).toBe(bandStability)
  })
})

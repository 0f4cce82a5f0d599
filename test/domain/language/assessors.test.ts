import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { ASSESSORS } from '../../../src/domain/scoring/assessors.ts'
import { familyName, verdictClause } from '../../../src/domain/scoring/verdict-words.ts'

describe.each(LANGUAGES)('in $language', (messages) => {
  it.each(ASSESSORS)('has a different phrase for every verdict of $id', ({ id, verdicts }) => {
    const words = messages.scoring.assessors[id]
    const said = ('words' in verdicts ? verdicts.words : [String(verdicts.to)]).map((verdict) => [
      words?.says(verdict),
      words?.verdict(verdict),
    ])
    expect(words?.name).toBeTruthy()
    expect(said.flat().every((each) => typeof each === 'string' && each !== '')).toBe(true)
    // A slug is no word.
    expect(said.flat().join(' ')).not.toMatch(/[a-z]-(reliable|unreliable|consensus|statuses|neighbours)\b/)
    expect(new Set(said.map(([clause]) => clause)).size).toBe(said.length)
  })
})

it('names an assessor and its verdict where there are no phrases for it', () => {
  const [en] = LANGUAGES
  if (en === undefined) throw new Error('There is no language')
  const bare = { ...en, scoring: { ...en.scoring, assessors: {} } }
  const said = { assessor: 'wikipedia-rsp', verdict: 'no-consensus', scope: null, assessedOn: null }
  expect(verdictClause(said, null, bare)).toBe('Wikipedia perennial sources says of it: no consensus')
  expect(familyName('nobody', en)).toBe('nobody')
})

import { describe, expect, it } from 'vitest'
import { en } from '../../../src/domain/language/en/en.ts'
import { ASSESSORS } from '../../../src/domain/scoring/assessors.ts'
import {
  assessorName,
  familyName,
  verdictClause,
  verdictSentence,
  verdictWords,
} from '../../../src/domain/scoring/verdict-words.ts'

const said = { assessor: 'wikipedia-rsp', verdict: 'deprecated', scope: null, assessedOn: '2026-04-07' }

describe('the words of a verdict', () => {
  it('name an assessor in the language, else as it calls itself, else by its id', () => {
    const own = en.scoring.assessors['wikipedia-rsp']?.name
    expect(own).toMatch(/Wikipedia/)
    expect(assessorName('wikipedia-rsp', en)).toBe(own)
    const without = { ...en, scoring: { ...en.scoring, assessors: {} } }
    const listed = ASSESSORS.find(({ id }) => id === 'wikipedia-rsp')?.name
    expect(assessorName('wikipedia-rsp', without)).toBe(listed)
    expect(assessorName('nobody', en)).toBe('nobody')
  })

  it('name a family by those in it, each once', () => {
    const names = ASSESSORS.filter(({ family }) => family === 'mbfc').map(({ id }) => assessorName(id, en))
    expect(names.length).toBeGreaterThan(1)
    expect(familyName('mbfc', en)).toBe([...new Set(names)].join(', '))
    expect(familyName('mbfc', { ...en, scoring: { ...en.scoring, assessors: {} } })).toContain('Iffy')
    expect(familyName('nobody', en)).toBe('nobody')
  })

  it('say a verdict in words, and one that has none without its hyphens', () => {
    expect(verdictWords(said, en)).toBe(en.scoring.assessors['wikipedia-rsp']?.verdict('deprecated'))
    expect(verdictWords({ assessor: 'nobody', verdict: 'not-so-good' }, en)).toBe('not so good')
  })

  it('say who, what and in which month, without the day', () => {
    const clause = verdictClause(said, null, en)
    expect(clause).toContain('April 2026')
    expect(clause).not.toMatch(/\b7\b/)
    expect(verdictClause({ ...said, assessedOn: null }, null, en)).not.toContain('2026')
    expect(verdictClause({ ...said, scope: 'politics' }, null, en)).toContain('politics')
    expect(verdictClause(said, '2019-03-02', en)).not.toBe(clause)
    const other = verdictClause({ ...said, assessor: 'nobody', verdict: 'so-so' }, null, en)
    expect(other).toContain(en.scoring.otherVerdict('nobody', 'so so'))
    expect(other).toContain('April 2026')
  })

  it('are a sentence by themselves', () => {
    const clause = verdictClause({ ...said, assessor: 'nobody' }, null, en)
    expect(clause[0]).toBe('n')
    expect(verdictSentence({ ...said, assessor: 'nobody' }, null, en)).toBe(`N${clause.slice(1)}.`)
  })
})

import { describe, expect, it } from 'vitest'
import { briefOf, LARGEST_BRIEF, outletBriefOf } from '../../../src/domain/context/brief.ts'
import { type OutletPart, outletPartOf, type SourceContext } from '../../../src/domain/context/context.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { assessment, outletRecord } from '../../support/records.ts'

const options = { asOf: '2026-11-26', knownAt: null, methodology: requireMethodology(), messages: en }
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const part: OutletPart = outletPartOf(
  outletRecord('tribune', {
    assessments: [assessment('tribune', 'a', { verdict: 'generally-reliable' })],
  }),
  options,
)
const FLAG = {
  code: 'owner-undisclosed',
  label: 'Owner not disclosed',
  since: null,
  disputed: false,
  evidence: [],
} as const
const contextOf = (more: Partial<SourceContext>): SourceContext => ({
  citation: {},
  status: 'matched',
  match: null,
  warnings: [],
  unlisted: null,
  institution: null,
  ...part,
  ...more,
})

describe('a brief', () => {
  it('says who it is, how it is placed in words, what tells most and what to do', () => {
    expect(outletBriefOf(part, en)).toEqual({
      outlet: { id: 'tribune', name: 'The tribune Gazette', kind: 'newspaper', country: 'FR' },
      advice: part.advice,
      leaning: { value: part.score.leaning, text: expect.stringMatching(/[a-z]{4}/) },
      fact: part.fact,
      flags: [],
      moreFlags: 0,
      page: '/outlets/tribune',
      notice: part.notice,
      asOf: '2026-11-26',
    })
  })

  it('puts a warning before other facts', () => {
    const warning = { code: 'look-alike', detail: 'It resembles the tribune.', outletId: 'tribune' } as const
    const { status, fact } = briefOf(contextOf({ status: 'unlisted', warnings: [warning] }), en)
    expect([status, fact]).toEqual(['unlisted', 'It resembles the tribune.'])
  })

  it('says who raised a flag and why, and shortens the reason first, then the name, never the flag', () => {
    const flag = (code: 'sanctioned' | 'blocked', reason: string) => ({
      ...{
        code,
        label: code,
        by: 'Government of Examplia',
        reason,
        since: null,
        on: null,
        disputed: false,
        evidence: [],
      },
    })
    const flagsOf = (first: string, second: string) =>
      briefOf(contextOf({ flags: [flag('sanctioned', first), flag('blocked', second)] }), en).flags
    const bare = { label: expect.any(String), by: 'Government of Examplia' }
    expect(flagsOf('It ended advertising', 'For a report')).toEqual([
      { code: 'sanctioned', ...bare, reason: 'It ended advertising' },
      { code: 'blocked', ...bare, reason: 'For a report' },
    ])
    expect(flagsOf('It ended advertising', 'a'.repeat(LARGEST_BRIEF))).toEqual([
      { code: 'sanctioned', ...bare, reason: 'It ended advertising' },
      { code: 'blocked', ...bare, reason: null },
    ])
    expect(flagsOf('a'.repeat(LARGEST_BRIEF), 'b').map(({ by, reason }) => [by, reason])).toEqual([
      ['Government of Examplia', null],
      ['Government of Examplia', null],
    ])
  })

  it('holds a fact that just fits whole, and cuts one of a byte more', () => {
    const room = LARGEST_BRIEF - bytesOf(briefOf(contextOf({ fact: '' }), en))
    const fits = briefOf(contextOf({ fact: 'a'.repeat(room) }), en)
    expect([fits.fact.length, bytesOf(fits)]).toEqual([room, LARGEST_BRIEF])
    const cut = briefOf(contextOf({ fact: 'a'.repeat(room + 1) }), en)
    expect(cut.fact).toMatch(/^a+…$/)
    expect(bytesOf(cut)).toBeLessThanOrEqual(LARGEST_BRIEF)
  })

  it('leaves out flags before it cuts a fact, and counts them', () => {
    const { flags, moreFlags, fact } = briefOf(contextOf({ flags: new Array(20).fill(FLAG) }), en)
    expect(flags.length + moreFlags).toBe(20)
    expect(flags.length).toBeGreaterThan(3)
    expect(fact).toBe(part.fact)
  })

  it('never grows past its limit, whatever the letters', () => {
    for (const letter of ['م', '😀', '"', '\u0001']) {
      const brief = briefOf(contextOf({ fact: letter.repeat(2_000), flags: new Array(9).fill(FLAG) }), en)
      expect(bytesOf(brief)).toBeLessThanOrEqual(LARGEST_BRIEF)
      expect(brief.fact.isWellFormed()).toBe(true)
    }
  })
})

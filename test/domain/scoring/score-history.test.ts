import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { type ScorePoint, scoreHistoryOf } from '../../../src/domain/scoring/history/score-history.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { methodologyUnder } from '../../../src/domain/scoring/policy.ts'
import { anyEvidence, assessmentOf, entryOf, NO_EVIDENCE, NOW, noteOf, TODAY } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

const released = requireMethodology()
/** Repetitions of one group then fade at two speeds. */
const uneven = methodologyUnder({ halfLives: { 'ruling.accuracy': 1, 'ruling.other': 20 } }, released)

const historyOf = (evidence: Partial<Evidence>, changes: Partial<Parameters<typeof scoreHistoryOf>[0]> = {}) =>
  scoreHistoryOf({
    kind: 'newspaper',
    evidence: { ...NO_EVIDENCE, ...evidence },
    methodology: released,
    from: null,
    to: TODAY,
    knownAt: NOW,
    ...changes,
  })

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const standing = ({ status, value, interval, band, provisional }: Omit<ScorePoint, 'on' | 'causes'>) => ({
  status,
  value,
  interval,
  band,
  provisional,
})

describe.each([
  ['released', released],
  ['with uneven half-lives', uneven],
])('the history under a methodology %s', (_, methodology) => {
  it.each([
    ['as the record is known now', NOW],
    ['as the record stood each day', null],
  ])('says of each point what a score of that day says, %s', (_name, knownAt) => {
    let points = 0
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        for (const point of historyOf(evidence, { knownAt, methodology })) {
          points++
          const known = knownAt ?? `${point.on}T23:59:59Z`
          const score = scored(evidence, { asOf: point.on, knownAt: known, methodology })
          expect({ on: point.on, ...standing(point) }).toEqual({
            on: point.on,
            ...standing({ ...score, interval: score.interval ?? point.interval }),
          })
        }
      }),
      { numRuns: 60 },
    )
    expect(points).toBeGreaterThan(100)
  })

  it('has a point wherever what counts changes, and nowhere else', () => {
    const counted = (evidence: Evidence, asOf: string) =>
      scored(evidence, { asOf, methodology })
        .contributions.map(({ signal, basis }) => `${signal} ${basis[0]}`)
        .sort()
    fc.assert(
      fc.property(anyEvidence, fc.nat(4000), (evidence, offset) => {
        const points = historyOf(evidence, { methodology })
        const day = dayAfter('2015-01-02', offset)
        const before = points.filter(({ on }) => on <= day).at(-1)
        expect(counted(evidence, day)).toEqual(before === undefined ? [] : counted(evidence, before.on))
        if (before !== undefined) expect(before.causes.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a history', () => {
  const walk = {
    transparency: [
      noteOf({ id: 'note', observedOn: '2026-02-01', recordedAt: '2026-02-10T00:00:00Z' }),
      noteOf({
        id: 'mistake',
        criterion: 'funding-disclosed',
        observedOn: '2026-02-01',
        recordedAt: '2026-03-01T00:00:00Z',
        withdrawnAt: '2026-04-01T00:00:00Z',
      }),
      noteOf({
        id: 'corrected',
        criterion: 'funding-disclosed',
        finding: 'not-met',
        observedOn: '2026-02-01',
        recordedAt: '2026-04-01T00:00:00Z',
      }),
    ],
    assessments: [
      assessmentOf({ id: 'list', assessedOn: '2026-01-15', validTo: '2026-05-31', recordedAt: '2026-01-20T00:00:00Z' }),
    ],
    trackRecord: [entryOf({ id: 'ruling', occurredOn: '2026-01-01', recordedAt: '2026-06-15T00:00:00Z' })],
  }
  const told = (points: readonly ScorePoint[]) =>
    points.map(({ on, causes }) => [on, ...causes.map(({ evidenceId, change }) => `${evidenceId} ${change}`)])

  it('as known each day shows additions, withdrawals and endings on the days they were made', () => {
    expect(told(historyOf(walk, { knownAt: null }))).toEqual([
      ['2026-01-20', 'list began'],
      ['2026-02-10', 'note began'],
      ['2026-03-01', 'mistake began'],
      ['2026-04-01', 'corrected began', 'mistake withdrawn'],
      ['2026-06-01', 'list ended'],
      ['2026-06-15', 'ruling began'],
    ])
  })

  it('as known now shows when things were valid, without what was withdrawn', () => {
    expect(told(historyOf(walk))).toEqual([
      ['2026-01-01', 'ruling began'],
      ['2026-01-15', 'list began'],
      ['2026-02-01', 'corrected began', 'note began'],
      ['2026-06-01', 'list ended'],
    ])
  })

  it('opens with the standing of its first day and keeps to its days', () => {
    expect(told(historyOf(walk, { from: '2026-01-20', to: '2026-05-31' }))).toEqual([
      ['2026-01-20'],
      ['2026-02-01', 'corrected began', 'note began'],
    ])
    expect(historyOf(walk, { from: '2025-01-01', to: '2025-12-31' })).toEqual([])
  })

  it('leaves out evidence without weight and kinds without a score', () => {
    expect(
      historyOf({ trackRecord: [entryOf({ outcome: 'settled' }), entryOf({ id: 'b', kind: 'sanction' })] }),
    ).toEqual([])
    expect(historyOf(walk, { kind: 'platform' })).toEqual([])
  })

  it('counts a pillar as a voice where its units come to the least exactly, however they are summed', () => {
    const transparency = [
      noteOf({ basis: 'imported', observedOn: '2015', recordedAt: '2015-12-31T08:00:00Z' }),
      noteOf({
        id: 'leaders',
        criterion: 'leadership-named',
        finding: 'not-met',
        observedOn: '2015',
        recordedAt: '2015-12-31T08:00:00Z',
      }),
    ]
    const assessments = [
      assessmentOf({ verdict: 'deprecated', assessedOn: '2015', recordedAt: '2015-01-01T08:00:00Z' }),
    ]
    const evidence = { transparency, assessments }
    expect(scored(evidence, { asOf: '2015-12-31' }).contributions.map(({ units }) => units)).toEqual([
      0.2, 0.3, 5.599524,
    ])
    expect(historyOf(evidence).at(-1)).toMatchObject({ on: '2015-12-31', status: 'firm', band: 'very-low' })
  })

  it('leaves out a finding that changes nothing because a stronger one agrees with it', () => {
    const notes = [
      noteOf({ id: 'seen', observedOn: '2026-02-01' }),
      noteOf({ id: 'said', observedOn: '2026-02-15', basis: 'self-declared' }),
    ]
    expect(told(historyOf({ transparency: notes }))).toEqual([['2026-02-01', 'seen began']])
  })
})

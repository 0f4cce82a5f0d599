import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/domain/evidence.ts'
import {
  dayOfPartial,
  dayOfRecord,
  isAfter,
  knownEvidence,
  publishedOf,
  type Vantage,
} from '../../../src/domain/scoring/known-evidence.ts'
import { assessmentOf, entryOf, NO_EVIDENCE, noteOf } from './evidence-arbitrary.ts'

const vantage: Vantage = { asOf: '2026-06-15', knownAt: '2026-06-15T12:00:00Z', undatedAge: 730 }

/** What is known of some evidence, all lists in one. */
function known(evidence: Partial<Evidence>, changes: Partial<Vantage> = {}) {
  const { transparency, trackRecord, assessments } = knownEvidence(
    { ...NO_EVIDENCE, ...evidence },
    { ...vantage, ...changes },
  )
  return [...[...transparency.values()].flat(), ...[...trackRecord.values()].flat(), ...assessments].map(
    ({ record: { id }, on, age }) => ({ id, on, age }),
  )
}

const counts = (evidence: Partial<Evidence>, changes?: Partial<Vantage>) => known(evidence, changes).length === 1

describe('known evidence', () => {
  it.each([
    ['2026-06-15T12:00:00Z', true],
    ['2026-06-15T12:00:00.000Z', true],
    ['2026-06-15T12:00:01Z', false],
    ['2026-06-15T12:00:00.001Z', false],
  ])('has what was recorded at %s by noon: %s', (recordedAt, isKnown) => {
    expect(counts({ transparency: [noteOf({ recordedAt })] })).toBe(isKnown)
  })

  it.each([
    ['2026-06-15T11:59:59Z', false],
    ['2026-06-15T12:00:00Z', false],
    ['2026-06-15T12:00:00.000Z', false],
    ['2026-06-15T12:00:01Z', true],
  ])('still has what was withdrawn at %s: %s', (withdrawnAt, isKnown) => {
    expect(counts({ trackRecord: [entryOf({ withdrawnAt })] })).toBe(isKnown)
  })

  it.each([
    ['2026-06-14', false],
    ['2026-06-15', true],
    ['2026-05', false],
    ['2026-06', true],
    ['2025', false],
    ['2026', true],
  ])('has what holds until %s: %s', (validTo, isKnown) => {
    expect(counts({ transparency: [noteOf({ validTo })] })).toBe(isKnown)
    expect(counts({ assessments: [assessmentOf({ validTo })] })).toBe(isKnown)
    // What happened goes on having happened.
    expect(counts({ trackRecord: [entryOf({ validTo })] })).toBe(true)
  })

  it.each([
    ['2026-06-16', false],
    ['2026-06-15', true],
    ['2026-07', false],
    ['2026-06', true],
    ['2027', false],
    ['2026', true],
  ])('has what holds from %s: %s', (validFrom, isKnown) => {
    expect(counts({ transparency: [noteOf({ validFrom })] })).toBe(isKnown)
    expect(counts({ assessments: [assessmentOf({ validFrom })] })).toBe(isKnown)
    expect(counts({ trackRecord: [entryOf({ validFrom })] })).toBe(true)
  })

  it('is found by what signals ask for: a criterion, a kind of entry, or all verdicts', () => {
    const { transparency, trackRecord, assessments } = knownEvidence(
      {
        ...NO_EVIDENCE,
        transparency: [
          noteOf({ id: 'policy', criterion: 'corrections-policy' }),
          noteOf({ criterion: 'sourcing-policy' }),
        ],
        trackRecord: [entryOf({ id: 'prize', kind: 'award' }), entryOf({ kind: 'ruling' })],
        assessments: [assessmentOf({})],
      },
      vantage,
    )
    expect([...transparency.keys()]).toEqual(['corrections-policy', 'sourcing-policy'])
    expect(transparency.get('corrections-policy')?.map(({ record }) => record.id)).toEqual(['policy'])
    expect([...trackRecord.keys()]).toEqual(['award', 'ruling'])
    expect(trackRecord.get('award')?.map(({ record }) => record.id)).toEqual(['prize'])
    expect(assessments.map(({ record }) => record.id)).toEqual(['assessment'])
  })

  it('leaves out what is dated after the day judged, and counts days from what is not', () => {
    expect(known({ transparency: [noteOf({ observedOn: '2026-06-16' })] })).toEqual([])
    expect(known({ transparency: [noteOf({ observedOn: '2026-06-15' })] })).toEqual([
      { id: 'note', on: '2026-06-15', age: 0 },
    ])
    expect(known({ assessments: [assessmentOf({ assessedOn: '2026-06-05' })] })).toEqual([
      { id: 'assessment', on: '2026-06-05', age: 10 },
    ])
  })

  it('dates a record by the day it was observed, happened or was assessed, else by the day from which it holds', () => {
    const validFrom = '2026-03-01'
    expect(known({ transparency: [noteOf({ observedOn: null, validFrom })] })[0]?.on).toBe(validFrom)
    expect(known({ trackRecord: [entryOf({ occurredOn: null, validFrom })] })[0]?.on).toBe(validFrom)
    expect(known({ trackRecord: [entryOf({ occurredOn: null, occurredBy: '2026-04-02', validFrom })] })[0]?.on).toBe(
      '2026-04-02',
    )
    expect(known({ assessments: [assessmentOf({ assessedOn: null, validFrom })] })[0]?.on).toBe(validFrom)
    expect(known({ transparency: [noteOf({ observedOn: '2026-02-01', validFrom })] })[0]?.on).toBe('2026-02-01')
  })

  it('has an undated record from the day it was recorded, as old as undated ones are', () => {
    const undated = { transparency: [noteOf({ observedOn: null, recordedAt: '2026-06-05T09:00:00Z' })] }
    expect(known(undated)).toEqual([{ id: 'note', on: null, age: 740 }])
    expect(known(undated, { asOf: '2026-06-05' })).toEqual([{ id: 'note', on: null, age: 730 }])
    expect(known(undated, { asOf: '2026-06-04' })).toEqual([])
    expect(known(undated, { undatedAge: 0 })).toEqual([{ id: 'note', on: null, age: 10 }])
  })

  it('skips an undated record where the methodology does, unless a page that reports it has a date', () => {
    const references = [
      { id: 'r1', published: '2026-05-20' },
      { id: 'r2', published: '2026-05-10' },
      { id: 'r3', published: null },
    ] as unknown as Evidence['references']
    const undated = (ids: readonly string[]) =>
      known(
        { transparency: [noteOf({ observedOn: null, references: ids })], ...(references && { references }) },
        { undatedAge: null },
      )
    expect(undated(['r3'])).toEqual([])
    expect(undated(['r1'])).toEqual([{ id: 'note', on: '2026-05-20', age: 26 }])
    expect(undated(['r1', 'r2', 'r3'])[0]?.on).toBe('2026-05-10')
    expect(undated(['r2', 'r1'])[0]?.on).toBe('2026-05-10')
    expect(publishedOf({}).size).toBe(0)
  })
})

describe('dayOfRecord', () => {
  it('asks pages only where undated records do not count', () => {
    const pages = new Map([['r1', '2026-05-20']])
    const record = { references: ['r1'], recordedAt: '2026-06-01T00:00:00Z' }
    expect(dayOfRecord(record, null, null, pages)).toBe('2026-05-20')
    expect(dayOfRecord(record, null, 730, pages)).toBeNull()
    expect(dayOfRecord(record, '2026-04-01', null, pages)).toBe('2026-04-01')
  })
})

describe('dayOfPartial', () => {
  it.each([
    ['2026-11-26', '2026-11-01T00:00:00Z', '2026-11-26'],
    ['2026-10', '2026-11-26T08:00:00Z', '2026-10-31'],
    ['2026-11', '2026-11-26T08:00:00Z', '2026-11-26'],
    ['2026-11', '2026-11-30T08:00:00Z', '2026-11-30'],
    ['2026-12', '2026-11-26T08:00:00Z', '2026-12-01'],
    ['2026', '2026-01-01T00:00:00Z', '2026-01-01'],
    ['2025', '2026-01-01T00:00:00Z', '2025-12-31'],
  ])('takes %s, recorded at %s, for %s', (date, recordedAt, day) => {
    expect(dayOfPartial(date, recordedAt)).toBe(day)
  })
})

describe('isAfter', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', false],
    ['2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z', true],
    ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00Z', false],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', false],
    ['2026-01-01T00:00:00.001Z', '2026-01-01T00:00:00Z', true],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.001Z', false],
  ])('%s after %s: %s', (instant, other, after) => {
    expect(isAfter(instant, other)).toBe(after)
  })
})

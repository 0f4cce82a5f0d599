import { expect, test } from 'vitest'
import type { TrackRecordEntry } from '../../../src/domain/evidence.ts'
import { rulingRunsOf } from '../../../src/web/dossier/ruling-runs.ts'
import { trackRecordEntry } from '../../support/records.ts'

const rulings = (body: string, years: readonly (string | null)[]): TrackRecordEntry[] =>
  years.map((occurredOn, at) =>
    trackRecordEntry('tribune', `${body}-${at}`, { kind: 'ruling', outcome: 'upheld', body, occurredOn }),
  )
const EIGHT = ['2021-05', '2020', '2019', '2018', '2017', '2016', '2015-03-01', '2014']

test('eight rulings of one body are one run, with the years of the first and the last', () => {
  const entries = rulings('Council', EIGHT)
  expect(rulingRunsOf(entries)).toEqual({
    runs: [{ body: 'Council', rulings: entries, years: ['2014', '2021'] }],
    others: [],
  })
})

test('seven are not', () => {
  const entries = rulings('Council', EIGHT.slice(1))
  expect(rulingRunsOf(entries)).toEqual({ runs: [], others: entries })
})

test('only rulings of the same body count together', () => {
  const entries = [
    ...rulings('Council', EIGHT),
    ...rulings('Court', EIGHT.slice(1)),
    trackRecordEntry('tribune', 'honour', { kind: 'award', outcome: 'awarded', body: 'Council' }),
  ]
  const { runs, others } = rulingRunsOf(entries)
  expect([runs.map(({ body }) => body), others]).toEqual([['Council'], entries.slice(8)])
})

test('undated rulings have no years', () => {
  expect(
    rulingRunsOf(
      rulings(
        'Council',
        EIGHT.map(() => null),
      ),
    ).runs[0]?.years,
  ).toBeNull()
})

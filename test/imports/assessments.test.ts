import { describe, expect, it } from 'vitest'
import { recordFaultsOf } from '../../src/catalogue/check-record.ts'
import { lookupEntryOf } from '../../src/domain/lookup/entry-of.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { ASSESSORS, type Assessor } from '../../src/domain/scoring/assessors.ts'
import { ASSESSMENT_COLUMNS, addAssessments, draftAssessments } from '../../src/imports/assessments.ts'
import { readTable } from '../../src/imports/table.ts'
import { assessment, hostOf, nameOf, outletRecord } from '../support/records.ts'

const NOW = '2026-11-26T12:00:00.000Z'
const mbfc = ASSESSORS.find(({ id }) => id === 'mbfc') as Assessor
const newsguard = ASSESSORS.find(({ id }) => id === 'newsguard') as Assessor

const LIST_FILE = `ni:///sha-256;${'x'.repeat(43)}`
const tribune = outletRecord('tribune', {
  fieldReferences: { country: ['s1'], languages: ['s1'], founded: ['s1'] },
  names: [nameOf('tribune', 'The Tribune of Examples')],
  locators: [
    hostOf('tribune', 'tribune.example'),
    hostOf('tribune', 'old.example', { validTo: '2020-12-31' }),
    hostOf('tribune', 'late.example', { validFrom: '2024-01-01' }),
  ],
})
const courier = outletRecord('courier', { names: [nameOf('courier', 'The Courier', { ambiguous: true })] })
const lookup = buildLookup([tribune, courier].map((record) => lookupEntryOf(record)))

const draft = (text: string, assessor = mbfc) =>
  draftAssessments(readTable(text, ASSESSMENT_COLUMNS).rows, assessor, lookup, '2026-11-26')
const list = { assessor: mbfc, licence: 'Subscription 7', source: LIST_FILE, now: NOW }

describe('draftAssessments', () => {
  it('finds outlets by host, address, sub-domain, id and name', () => {
    const { drafts, faults } = draft(
      `domain,outlet,verdict,date
tribune.example,,High,2026-08
https://www.tribune.example/a?b=c,,high,2026-07
news.tribune.example,,HIGH,2026-06
,tribune,very high,2026-05
,the tribune of examples,very_high,2026
`,
    )
    expect(faults).toEqual([])
    expect(drafts.map(({ outletId }) => outletId)).toEqual(Array(5).fill('tribune'))
    expect(drafts.map(({ verdict }) => verdict)).toEqual(['high', 'high', 'high', 'very-high', 'very-high'])
  })

  it('reports every fault of every row with its line and column', () => {
    const { drafts, faults } = draft(
      `domain,verdict,date,url
nowhere.example,splendid,2026-13,ftp://x
,high,2026,
not a host,high,2027,
tribune.example,,,
`,
    )
    expect(drafts).toEqual([])
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'date'],
      [2, 'domain'],
      [2, 'verdict'],
      [2, 'url'],
      [3, null],
      [4, 'date'],
      [4, 'domain'],
      [5, 'date'],
      [5, 'verdict'],
    ])
    expect(faults.find(({ column }) => column === 'verdict')?.reason).toBe(
      '"splendid" is no verdict of mbfc: one of very-high, high, mostly-factual, mixed, low, very-low',
    )
  })

  it('abstains where a host was the outlet’s at another time, or a name is borne by others', () => {
    const { drafts, faults } = draft(
      `host,outlet,verdict,date
old.example,,low,2021-02-01
old.example,,low,2019
late.example,,low,2023
,The Courier,low,2023
,courier,low,2023
tribune.example,courier,low,2023
`,
    )
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'host'],
      [4, 'host'],
      [5, 'outlet'],
      [7, 'outlet'],
    ])
    expect(drafts.map(({ line }) => line)).toEqual([3, 6])
  })

  it('takes numbers within the bounds of an assessor who gives numbers', () => {
    const { drafts, faults } = draft(
      'domain,verdict,date\ntribune.example,087.50,2026\ntribune.example,101,2025\ntribune.example,high,2024\n',
      newsguard,
    )
    expect(drafts.map(({ verdict }) => verdict)).toEqual(['87.5'])
    expect(faults.map(({ line }) => line)).toEqual([3, 4])
    expect(faults[0]?.reason).toContain('a number from 0 to 100')
  })
})

describe('addAssessments', () => {
  const rows = (text: string) => draft(`domain,verdict,date,url\n${text}`).drafts

  it('makes assessments marked imported, each with a reference that keeps the licence', () => {
    const { record, added, faults } = addAssessments(
      tribune,
      rows('tribune.example,high,2026-08,https://list.example/tribune\ntribune.example,low,2020,\n'),
      list,
    )
    expect(faults).toEqual([])
    expect(added.map(({ line, id }) => [line, id])).toEqual([
      [2, 'tribune/imported-mbfc-2026-08'],
      [3, 'tribune/imported-mbfc-2020'],
    ])
    expect(record.assessments[0]).toMatchObject({
      id: 'tribune/imported-mbfc-2026-08',
      basis: 'imported',
      assessor: 'mbfc',
      verdict: 'high',
      assessedOn: '2026-08',
      recordedAt: NOW,
    })
    const urls = record.references.slice(1).map(({ url, licence }) => [url, licence])
    expect(urls).toEqual([
      ['https://list.example/tribune', 'Subscription 7'],
      [LIST_FILE, 'Subscription 7'],
    ])
    expect(recordFaultsOf(record)).toEqual([])
  })

  it('takes a row that is repeated once, and none of rows that contradict one another', () => {
    const { added, faults } = addAssessments(
      tribune,
      rows(
        `tribune.example,high,2026-08,
www.tribune.example,high,2026-08,
tribune.example,high,2025,
tribune.example,low,2025,
`,
      ),
      list,
    )
    expect(added.map(({ line }) => line)).toEqual([2])
    expect(faults).toEqual([
      { line: 3, column: null, reason: 'repeats line 2 (tribune)' },
      { line: 4, column: 'verdict', reason: 'says high of tribune, and line 5 says low of the same' },
      { line: 5, column: 'verdict', reason: 'says low of tribune, and line 4 says high of the same' },
    ])
  })

  it('reports what is stored already or says otherwise, and minds only what stands', () => {
    const stored = {
      ...tribune,
      assessments: [
        assessment('tribune', 'assessment-1', { assessor: 'mbfc', verdict: 'high', assessedOn: '2026-08' }),
        assessment('tribune', 'imported-mbfc-2025', {
          assessor: 'mbfc',
          verdict: 'low',
          assessedOn: '2025',
          withdrawnAt: '2026-01-02T00:00:00Z',
          withdrawalReason: 'Mistaken.',
        }),
      ],
    }
    expect(addAssessments(stored, rows('tribune.example,high,2026-08,\n'), list).faults).toEqual([
      { line: 2, column: null, reason: 'is stored already as tribune/assessment-1' },
    ])
    expect(addAssessments(stored, rows('tribune.example,low,2026-08,\n'), list).faults).toMatchObject([
      { line: 2, column: 'verdict' },
    ])
    const { added, record } = addAssessments(stored, rows('tribune.example,low,2025,\n'), list)
    expect(added.map(({ id }) => id)).toEqual(['tribune/imported-mbfc-2025-2'])
    expect(new Set(record.assessments.map(({ id }) => id)).size).toBe(3)
  })

  it('adds nothing to a record that has all of it', () => {
    const once = addAssessments(tribune, rows('tribune.example,high,2026-08,\n'), list).record
    const twice = addAssessments(once, rows('tribune.example,high,2026-08,\n'), list)
    expect(twice.record).toEqual(once)
    expect(twice.added).toEqual([])
  })
})

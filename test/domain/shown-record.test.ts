import { describe, expect, it } from 'vitest'
import { shownRecord } from '../../src/domain/shown-record.ts'
import { assessment, outletRecord, REFERENCE } from '../support/records.ts'

const own = assessment('a', 'assessment-1', { basis: 'imported' })
const imported = assessment('a', 'imported-mbfc-2026', { basis: 'imported', assessor: 'mbfc', verdict: 'high' })
const kept = outletRecord('a', {
  references: [REFERENCE, { ...REFERENCE, id: 'list' }, { ...REFERENCE, id: 'spare' }],
  assessments: [own, { ...imported, references: ['list', 's1'] }],
})

describe('shownRecord', () => {
  it('leaves out an imported assessment and the reference that nothing else rests on', () => {
    const shown = shownRecord(kept, false)
    expect(shown.assessments).toEqual([own])
    expect(shown.references.map(({ id }) => id)).toEqual(['s1', 'spare'])
  })

  it('leaves out one that was withdrawn or corrected', () => {
    const corrected = { ...imported, id: 'a/imported-mbfc-2026~1', withdrawnAt: '2026-10-01T00:00:00Z' }
    expect(shownRecord({ ...kept, assessments: [corrected] }, false).assessments).toEqual([])
  })

  it('is the record itself where nothing is left out', () => {
    expect(shownRecord(kept, true)).toBe(kept)
    const plain = { ...kept, assessments: [own] }
    expect(shownRecord(plain, false)).toBe(plain)
  })
})

import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/catalogue/coverage.ts'
import { CRITERIA } from '../../src/domain/evidence.ts'
import type { Reference } from '../../src/domain/outlet.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import {
  assessment,
  hostOf,
  nameOf,
  outletRecord,
  REFERENCE,
  trackRecordEntry,
  transparencyNote,
} from '../support/records.ts'

const OWN: Reference = { ...REFERENCE, id: 'own', kind: 'primary' }
const PRESS: Reference = { ...REFERENCE, id: 'press', kind: 'press', url: 'https://gazette.example/1' }
const COPY: Reference = { ...REFERENCE, id: 'copy', kind: 'reference', url: 'https://docslib.org/doc/1' }
const coverage = (more: Partial<OutletRecord>) =>
  coverageOf(outletRecord('tide', { references: [OWN, PRESS, COPY], names: [], locators: [], ...more }))

describe('what has been looked at', () => {
  const seen = transparencyNote('tide', 'a', { criterion: 'corrections-policy', references: ['own'] })

  it('separates criteria with findings from those to look for', () => {
    const { seen: found, unseen } = coverage({ transparency: [seen, { ...seen, id: 'tide/b' }] })
    expect(found).toEqual(['corrections-policy'])
    expect(unseen).toEqual(CRITERIA.filter((criterion) => criterion !== 'corrections-policy'))
  })

  it('counts nothing that was withdrawn', () => {
    const withdrawn = { withdrawnAt: '2026-11-30T00:00:00Z', withdrawalReason: 'Wrong outlet.' }
    expect(coverage({ transparency: [{ ...seen, ...withdrawn }] }).seen).toEqual([])
    expect(
      coverage({ names: [nameOf('tide', 'The Tide', { references: ['press'], ...withdrawn })] }).onOnePage,
    ).toEqual([])
  })
})

describe('what the record rests on', () => {
  it.each([
    ['one press report', ['press'], { onOnePage: 1, onOnePageAndCopies: 0 }],
    ['a page of its own', ['own'], { onOnePage: 0, onOnePageAndCopies: 0 }],
    ['a press report and a page of its own', ['press', 'own'], { onOnePage: 0, onOnePageAndCopies: 0 }],
    ['a press report and a copy', ['press', 'copy'], { onOnePage: 0, onOnePageAndCopies: 1 }],
  ])('sorts a name by %s', (_, references, expected) => {
    const { onOnePage, onOnePageAndCopies } = coverage({ names: [nameOf('tide', 'The Tide', { references })] })
    expect({ onOnePage: onOnePage.length, onOnePageAndCopies: onOnePageAndCopies.length }).toEqual(expected)
  })

  it('names hosts that have ended, and no others', () => {
    const locators = [hostOf('tide', 'tide.example'), hostOf('tide', 'old.example', { validTo: '2020' })]
    expect(coverage({ locators }).endedHosts).toEqual(['old.example'])
    const withdrawn = { withdrawnAt: '2026-11-30T00:00:00Z', withdrawalReason: 'Wrong outlet.' }
    expect(
      coverage({ locators: [hostOf('tide', 'old.example', { validTo: '2020', ...withdrawn })] }).endedHosts,
    ).toEqual([])
  })
})

describe('how new the evidence is', () => {
  it('takes the latest day, month or year of any of it, and lists what has none', () => {
    const { newest, undated } = coverage({
      transparency: [transparencyNote('tide', 'undated', { observedOn: null })],
      trackRecord: [
        trackRecordEntry('tide', 'bounded', { occurredOn: null, occurredBy: '2021-05' }),
        trackRecordEntry('tide', 'older', { occurredOn: '2021-04-30' }),
      ],
      assessments: [assessment('tide', 'assessed', { assessedOn: '2021' })],
    })
    expect(newest).toBe('2021-05')
    expect(undated).toEqual(['tide/undated'])
  })

  it('is nothing where nothing is dated', () => {
    expect(coverage({}).newest).toBeNull()
  })
})

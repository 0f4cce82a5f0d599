import { describe, expect, it } from 'vitest'
import { wordingFaultsOf } from '../../src/catalogue/wording-faults.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { outletRecord, REFERENCE, sourced, trackRecordEntry, transparencyNote } from '../support/records.ts'

const faultsOf = (more: Partial<OutletRecord>) =>
  wordingFaultsOf(outletRecord('tide', more)).map(([path, reason]) => `/${path.join('/')}: ${reason}`)
const stake = (id: string, more: object) => ({
  ...sourced(`tide/${id}`),
  party: 'Harbour Guild',
  partyKind: 'company' as const,
  relation: 'owns' as const,
  share: null,
  basis: 'reported' as const,
  disputed: false,
  note: null,
  ...more,
})
const WITHDRAWN = { withdrawnAt: '2026-11-30T00:00:00Z', withdrawalReason: 'wrong' }

describe('a note', () => {
  it.each([
    'A Wikipedia copy calls it state-owned.',
    'Reference works name its owner.',
    'The later course was open in what was seen.',
    'Amounts were not in the part read.',
    'A reference page lists its address.',
    'The reference seen counts two prizes.',
    'The date was not readable.',
  ])('does not tell how it was looked up: %s', (note) => {
    expect(faultsOf({ trackRecord: [trackRecordEntry('tide', 'note-1', { note })] })).toEqual([
      expect.stringMatching(/^\/trackRecord\/0\/note: “.*” tells how it was looked up/),
    ])
    expect(faultsOf({ stakes: [stake('stake-1', { note })] })).toHaveLength(1)
    expect(faultsOf({ transparency: [transparencyNote('tide', 'note-1', { note, ...WITHDRAWN })] })).toEqual([])
  })

  it('names the page and says what was not seen', () => {
    const note = 'According to Wikipedia it is state-owned; amounts were not seen.'
    expect(faultsOf({ stakes: [stake('stake-1', { note }), stake('stake-2', { party: 'B' })] })).toEqual([])
  })
})

describe('the title of a council’s ruling', () => {
  const titled = (url: string, title: string) => faultsOf({ references: [{ ...REFERENCE, url, title }] })

  it.each([
    ['https://www.bsa.govt.nz/decisions/1', 'Doe and Tide Radio Limited, 2020-001'],
    ['https://ipso.co.uk/rulings/1', '00001-20 Doe v The Tide'],
    ['https://presscouncil.org.za/1', 'Jane Doe vs. The Tide'],
    ['https://www.mediacouncil.org.nz/1', 'Jane Doe against The Tide'],
  ])('does not name the complainant: %s, %s', (url, title) => {
    expect(titled(url, title)).toEqual([expect.stringMatching(/^\/references\/0\/title: names a complainant/)])
  })

  it('is its number; a court’s case keeps its name', () => {
    expect(titled('https://www.bsa.govt.nz/decisions/1', 'Decision 2020-001 on accuracy and fairness')).toEqual([])
    expect(titled('https://www.mediacouncil.org.nz/1', 'Findings against Stuff')).toEqual([])
    expect(titled('https://courts.example/1', 'Doe v The Tide [2020] 1')).toEqual([])
    expect(titled('https://notbsa.govt.nz.example/1', 'Doe and Tide Radio')).toEqual([])
  })
})

describe('the note of a ruling', () => {
  const noted = (note: string, more = {}) =>
    faultsOf({ trackRecord: [trackRecordEntry('tide', 'ruling-1', { note, ...more })] })

  it('gives its number without the complainant', () => {
    const named = 'In Doe (00001-20) a column was wrong.'
    expect(noted(named)).toEqual([expect.stringMatching(/^\/trackRecord\/0\/note: names a complainant/)])
    expect(noted(named, WITHDRAWN)).toEqual([])
    expect(noted('In complaint 00001-20 a column was wrong.')).toEqual([])
    expect(noted('In France (2020-21) it has an edition.')).toEqual([])
  })
})

describe('a party', () => {
  it('is told once, by the closer relation', () => {
    const owner = stake('stake-1', {})
    const beside = stake('stake-2', { relation: 'affiliated' })
    expect(faultsOf({ stakes: [owner, beside] })).toEqual([
      '/stakes/1/relation: Harbour Guild is told twice: keep the closer relation',
    ])
    expect(faultsOf({ stakes: [owner, { ...beside, party: 'Pier Guild' }] })).toEqual([])
    expect(faultsOf({ stakes: [{ ...owner, validTo: '2020' }, beside] })).toEqual([])
    expect(faultsOf({ stakes: [owner, { ...beside, ...WITHDRAWN }] })).toEqual([])
  })

  it('is told once, by ownership and not by control beside it', () => {
    const controls = stake('stake-2', { relation: 'controls' })
    expect(faultsOf({ stakes: [stake('stake-1', {}), controls] })).toEqual([
      '/stakes/1/relation: Harbour Guild is told twice: keep the closer relation',
    ])
    expect(faultsOf({ stakes: [stake('stake-1', { relation: 'publishes' }), controls] })).toEqual([])
  })

  it('is told once, of a past as of today', () => {
    const past = { validFrom: '1957', validTo: '2015' }
    expect(faultsOf({ stakes: [stake('stake-1', past), stake('stake-2', past)] })).toEqual([
      '/stakes/1/relation: Harbour Guild is told twice: keep the closer relation',
    ])
    expect(faultsOf({ stakes: [stake('stake-1', past), stake('stake-2', { validFrom: '2018' })] })).toEqual([])
  })

  it('may own it and fund it', () => {
    expect(faultsOf({ stakes: [stake('stake-1', {}), stake('stake-2', { relation: 'funds' })] })).toEqual([])
  })
})

describe('not met', () => {
  const WIKIPEDIA = { ...REFERENCE, id: 's2', url: 'https://en.wikipedia.org/wiki/Tide' }
  const finding = (more: object) =>
    faultsOf({
      references: [REFERENCE, WIKIPEDIA],
      transparency: [transparencyNote('tide', 'note-1', { finding: 'not-met', ...more })],
    })

  it('does not rest on an encyclopaedia alone', () => {
    expect(finding({ references: ['s2'] })).toEqual([
      expect.stringMatching(/^\/transparency\/0\/finding: not-met needs somebody who looked/),
    ])
    expect(finding({ references: ['s1', 's2'] })).toEqual([])
    expect(finding({ references: ['s2'], finding: 'partly' })).toEqual([])
    expect(finding({ references: ['s2'], ...WITHDRAWN })).toEqual([])
  })
})

describe('the address of a reference', () => {
  const at = (url: string) => faultsOf({ references: [{ ...REFERENCE, url }] })

  it('has no tracking parameters', () => {
    expect(at('https://tide.example/1?id=2&utm_source=feed')).toEqual([
      '/references/0/url: has tracking parameters: leave out utm_…',
    ])
    expect(at('https://tide.example/1?id=2&page=utm_source')).toEqual([])
  })
})

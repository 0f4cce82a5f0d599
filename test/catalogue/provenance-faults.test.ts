import { describe, expect, it } from 'vitest'
import { provenanceFaultsOf, weakReferencesOf } from '../../src/catalogue/provenance-faults.ts'
import { weaknessOf } from '../../src/catalogue/weak-hosts.ts'
import type { Basis } from '../../src/domain/evidence.ts'
import type { Reference } from '../../src/domain/outlet.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import {
  assessment,
  hostOf,
  nameOf,
  outletRecord,
  REFERENCE,
  sourced,
  trackRecordEntry,
  transparencyNote,
} from '../support/records.ts'

const COPY: Reference = { ...REFERENCE, id: 's2', url: 'https://docslib.org/doc/1', kind: 'reference' }
const faultsOf = (more: Partial<OutletRecord>) =>
  provenanceFaultsOf(outletRecord('tide', { references: [REFERENCE, COPY], ...more })).map(
    ([path, reason]) => `/${path.join('/')}: ${reason}`,
  )
const stake = (more: object) => ({
  ...sourced('tide/stake-1'),
  party: 'The tide Gazette (company)',
  partyKind: 'company' as const,
  relation: 'owns' as const,
  share: null,
  basis: 'reported' as const,
  disputed: false,
  note: null,
  ...more,
})

describe('a record whose references carry it', () => {
  it('has nothing to mend', () => {
    expect(
      faultsOf({
        transparency: [transparencyNote('tide', 'note-1', { references: ['s1', 's2'] })],
        trackRecord: [trackRecordEntry('tide', 'ruling-1')],
      }),
    ).toEqual([])
  })
})

describe('a basis', () => {
  const PRESS: Reference = { ...REFERENCE, id: 's3', kind: 'press', url: 'https://gazette.example/1' }
  const withBasis = (basis: Basis, reference: Reference) =>
    faultsOf({
      references: [reference],
      trackRecord: [trackRecordEntry('tide', 'ruling-1', { basis, references: [reference.id] })],
    })

  it.each([
    ['official-record', 'press', 1],
    ['official-record', 'primary', 1],
    ['official-record', 'official-record', 0],
    ['official-record', 'data-file', 0],
    ['observed', 'press', 1],
    ['observed', 'primary', 0],
    ['self-declared', 'press', 0],
    ['reported', 'press', 0],
  ] as const)('of %s on a page of kind %s has %i faults', (basis, kind, count) => {
    const faults = withBasis(basis, { ...PRESS, kind })
    expect(faults).toHaveLength(count)
    for (const fault of faults) expect(fault).toMatch(/^\/trackRecord\/0\/basis: .* needs a reference of kind /)
  })
})

describe('a reference that calls itself a copy', () => {
  const called = (more: Partial<Reference>) => faultsOf({ references: [{ ...REFERENCE, ...more }] })

  it.each([
    ['title', { title: 'Code of ethics (copy)' }],
    ['publisher', { publisher: 'The Tide, republished by the Gazette' }],
  ])('is refused by its %s where it counts as the page itself', (_, more) => {
    expect(called(more)).toEqual([
      expect.stringMatching(/^\/references\/0\/title: is called a copy, which no official-record/),
    ])
  })

  it('may say so where it is press, and where a word only looks alike', () => {
    expect(called({ kind: 'press', title: 'Code of ethics (copy)' })).toEqual([])
    expect(called({ title: 'Copyright and mirrors of society' })).toEqual([])
  })
})

describe('a value that rests on copies', () => {
  it.each([
    ['names', { names: [nameOf('tide', 'The Tide', { references: ['s2'] })] }, '/names/0/references'],
    ['locators', { locators: [hostOf('tide', 'tide.example', { references: ['s2'] })] }, '/locators/0/references'],
    [
      'findings',
      { transparency: [transparencyNote('tide', 'a', { basis: 'reported', references: ['s2'] })] },
      '/transparency/0/references',
    ],
    ['fields', { fieldReferences: { country: ['s2'] } }, '/fieldReferences/country'],
  ])('is refused among %s', (_, more, pointer) => {
    expect(faultsOf(more)).toEqual([
      `${pointer}: rests on nothing but copies, wikis or forums: find the page itself, or withdraw it and say why`,
    ])
  })

  it('is accepted where it was withdrawn, or where another page supports it besides the copy', () => {
    const withdrawn = { withdrawnAt: '2026-11-30T00:00:00Z', withdrawalReason: 'Read only in a copy.' }
    expect(
      faultsOf({
        trackRecord: [
          trackRecordEntry('tide', 'a', { references: ['s2'], ...withdrawn }),
          trackRecordEntry('tide', 'b', { references: ['s2', 's1'] }),
        ],
      }),
    ).toEqual([])
  })

  it('is the outlet’s own where the outlet publishes on that host', () => {
    const own = hostOf('tide', 'tide.blogspot.com')
    const reference = { ...REFERENCE, url: 'https://tide.blogspot.com/2020/01/corrections.html' }
    expect(weakReferencesOf({ locators: [own] })(reference)).toBe(false)
    expect(weakReferencesOf({ locators: [] })(reference)).toBe(true)
  })

  it('is found by the host and all its parent domains', () => {
    expect(weaknessOf('ru.scribd.com')).toBe('copy')
    expect(weaknessOf('culture.fandom.com')).toBe('wiki')
    expect(weaknessOf('somebody.blogspot.com.')).toBe('talk')
    expect(weaknessOf('notscribd.com')).toBeNull()
    expect(weaknessOf('en.wikipedia.org')).toBeNull()
  })

  it('cannot be called a primary source or an official record', () => {
    const references = [REFERENCE, { ...COPY, kind: 'primary' as const }]
    expect(faultsOf({ references })).toEqual([
      '/references/1/kind: primary is not for a copy, a wiki or a forum: give the page itself',
    ])
  })
})

describe('a date', () => {
  it('may be the day of the page that reports it, not the day after', () => {
    const on = (occurredOn: string) => faultsOf({ trackRecord: [trackRecordEntry('tide', 'a', { occurredOn })] })
    expect(on('2025-06-01')).toEqual([])
    expect(on('2025-06')).toEqual([])
    expect(on('2025-06-02')).toEqual([
      '/trackRecord/0/occurredOn: 2025-06-02 is later than every page that tells of it, 2025-06-01',
    ])
  })

  it('is not judged where one of the pages has none', () => {
    expect(
      faultsOf({
        references: [REFERENCE, { ...REFERENCE, id: 's3', published: null }],
        transparency: [transparencyNote('tide', 'a', { observedOn: '2025-12', references: ['s1', 's3'] })],
      }),
    ).toEqual([])
  })

  it('is not missing where a reference has one', () => {
    expect(
      faultsOf({
        trackRecord: [
          trackRecordEntry('tide', 'a', { occurredOn: null }),
          trackRecordEntry('tide', 'b', { occurredOn: null, occurredBy: '2025-06-01' }),
        ],
        assessments: [assessment('tide', 'c', { assessedOn: null })],
      }),
    ).toEqual([
      '/trackRecord/0/occurredOn: is missing, though a reference is of 2025-06-01: an event was on or before that day',
      '/assessments/0/assessedOn: is missing, though a reference is of 2025-06-01: an event was on or before that day',
    ])
  })
})

describe('a policy', () => {
  it('is met by a page of its own and not by press', () => {
    const references = [{ ...REFERENCE, kind: 'press' as const }]
    const finding = (more: object) =>
      faultsOf({
        references,
        transparency: [transparencyNote('tide', 'a', { criterion: 'corrections-policy', basis: 'reported', ...more })],
      })
    expect(finding({ finding: 'met' })).toEqual([
      '/transparency/0/finding: met needs the policy itself: a page of its own or of a body that read it',
    ])
    expect(finding({ finding: 'partly' })).toEqual([])
    expect(finding({ finding: 'met', criterion: 'corrections-practised' })).toEqual([])
  })
})

describe('an owner', () => {
  it('is not the outlet itself, which may publish itself', () => {
    expect(faultsOf({ stakes: [stake({})] })).toEqual([
      '/stakes/0/party: The tide Gazette (company) is the outlet itself: say who owns it, or that it publishes itself',
    ])
    expect(faultsOf({ stakes: [stake({ relation: 'publishes' })] })).toEqual([])
    expect(faultsOf({ stakes: [stake({ party: 'The tide Gazette Trust' })] })).toEqual([])
    // A variant or former name may be the owner's.
    const variant = nameOf('tide', 'Gazette Trust', { kind: 'variant' })
    const names = [nameOf('tide', 'The Tide'), variant]
    expect(faultsOf({ names, stakes: [stake({ party: 'Gazette Trust' })] })).toEqual([])
    expect(
      faultsOf({ names: [{ ...variant, kind: 'native' }], stakes: [stake({ party: 'gazette trust' })] }),
    ).toHaveLength(1)
  })
})

describe('an end', () => {
  it('belongs to a former name, unless a note says that it was not seen', () => {
    const former = (more: object) =>
      faultsOf({ names: [nameOf('tide', 'The Tide'), nameOf('tide', 'The Ebb', { kind: 'former', ...more })] })
    expect(former({})).toHaveLength(1)
    expect(former({ validTo: '1964' })).toEqual([])
    expect(former({ note: 'When it ended was not seen.' })).toEqual([])
  })

  it('belongs to a host that the track record says was seized', () => {
    const trackRecord = [trackRecordEntry('tide', 'a', { note: 'Its host tide.example was seized.' })]
    expect(faultsOf({ trackRecord })).toEqual([
      '/locators/0/validTo: is missing: the track record says that tide.example was taken away',
    ])
    expect(faultsOf({ trackRecord, locators: [hostOf('tide', 'tide.example', { validTo: '2025' })] })).toEqual([])
    const note = (note: string, more: object = {}) =>
      faultsOf({ trackRecord: [trackRecordEntry('tide', 'a', { note, ...more })] })
    expect(note('A complaint about tide.example was upheld.')).toEqual([])
    expect(note('The host other.example was seized.')).toEqual([])
    const withdrawn = { withdrawnAt: '2026-11-30T00:00:00Z', withdrawalReason: 'Another outlet.' }
    expect(note('Its host tide.example was taken over.', withdrawn)).toEqual([])
    expect(note('Its host tide.example was taken over.')).toHaveLength(1)
  })
})

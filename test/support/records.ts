import type { Assessment, TrackRecordEntry, TransparencyNote } from '../../src/domain/evidence.ts'
import type { Locator, Name, Reference, Sourced } from '../../src/domain/outlet.ts'
import type { OutletRecord } from '../../src/domain/record.ts'

const RECORDED = '2026-01-01T00:00:00Z'

/** The members of every record, with defaults. */
export function sourced(id: string, more: Partial<Sourced> = {}): Sourced {
  return {
    id,
    references: ['s1'],
    validFrom: null,
    validTo: null,
    recordedAt: RECORDED,
    withdrawnAt: null,
    withdrawalReason: null,
    ...more,
  }
}

export const REFERENCE: Reference = {
  id: 's1',
  url: 'https://register.example/entry',
  title: 'An entry',
  publisher: 'The Example Register',
  published: '2025-06-01',
  archiveUrl: null,
  passage: null,
  kind: 'official-record',
  licence: null,
}

/** A page as a proposal brings it. */
export const ABOUT_PAGE = {
  id: 'page',
  url: 'https://tribune.example/about',
  title: 'About',
  publisher: 'Tribune',
  kind: 'primary',
} as const

export function nameOf(outletId: string, text: string, more: Partial<Name> = {}): Name {
  return {
    ...sourced(`${outletId}/name-${text}`),
    text,
    language: 'en',
    script: 'Latn',
    kind: 'official',
    ambiguous: false,
    note: null,
    ...more,
  }
}

export function hostOf(outletId: string, host: string, more: Partial<Locator> = {}): Locator {
  return {
    ...sourced(`${outletId}/locator-${host}`),
    host,
    path: null,
    platform: null,
    handle: null,
    edition: null,
    note: null,
    ...more,
  }
}

export function transparencyNote(
  outletId: string,
  local: string,
  more: Partial<TransparencyNote> = {},
): TransparencyNote {
  return {
    ...sourced(`${outletId}/${local}`),
    scope: null,
    note: 'Seen on its page.',
    basis: 'observed',
    criterion: 'ownership-disclosed',
    finding: 'met',
    observedOn: '2025-06-01',
    ...more,
  }
}

export function trackRecordEntry(
  outletId: string,
  local: string,
  more: Partial<TrackRecordEntry> = {},
): TrackRecordEntry {
  return {
    ...sourced(`${outletId}/${local}`),
    scope: null,
    note: 'A complaint about a report.',
    basis: 'official-record',
    kind: 'ruling',
    body: 'The Example Council',
    subject: 'accuracy',
    outcome: 'upheld',
    actor: null,
    occurredOn: '2025-03-01',
    occurredBy: null,
    occurredFrom: null,
    ...more,
  }
}

export function assessment(outletId: string, local: string, more: Partial<Assessment> = {}): Assessment {
  return {
    ...sourced(`${outletId}/${local}`),
    scope: null,
    note: 'As listed.',
    basis: 'reported',
    assessor: 'wikipedia-rsp',
    verdict: 'generally-reliable',
    assessedOn: '2025-08-01',
    ...more,
  }
}

/** A made-up outlet with a name, a host and a reference. */
export function outletRecord(id: string, more: Partial<OutletRecord> = {}): OutletRecord {
  return {
    id,
    kind: 'newspaper',
    country: 'FR',
    languages: ['en', 'fr'],
    founded: '1950',
    closed: null,
    note: null,
    fieldReferences: { country: ['s1'] },
    recordedAt: RECORDED,
    names: [nameOf(id, `The ${id} Gazette`)],
    locators: [hostOf(id, `${id}.example`)],
    stakes: [],
    related: [],
    references: [REFERENCE],
    transparency: [],
    trackRecord: [],
    assessments: [],
    replies: [],
    disputes: [],
    ...more,
  }
}

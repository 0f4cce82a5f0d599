import fc from 'fast-check'
import {
  type Assessment,
  BASES,
  CRITERIA,
  type Evidence,
  FINDINGS,
  OUTCOMES,
  SUBJECTS,
  TRACK_RECORD_KINDS,
  type TrackRecordEntry,
  type TransparencyNote,
} from '../../../src/domain/evidence.ts'

/** The day that generated evidence is asked about, unless a test says otherwise. */
export const TODAY = '2026-11-26'
export const NOW = '2026-11-26T12:00:00Z'

const day = fc
  .integer({ min: 0, max: 4300 })
  .map((days) => new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
export const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const recordedAt = day.map((text) => `${text}T08:00:00Z`)

const sourced = {
  scope: fc.option(fc.constantFrom('politics', 'en'), { freq: 4 }),
  note: fc.constant('Seen.'),
  basis: fc.constantFrom(...BASES),
  references: fc.constant(['r1']),
  validFrom: fc.option(partialDate, { freq: 1 }),
  validTo: fc.option(partialDate, { freq: 1 }),
  recordedAt,
  withdrawnAt: fc.option(recordedAt, { freq: 1 }),
  withdrawalReason: fc.constant(null),
}

export const anyNote: fc.Arbitrary<TransparencyNote> = fc.record({
  id: fc.uuid(),
  ...sourced,
  criterion: fc.constantFrom(...CRITERIA),
  finding: fc.constantFrom(...FINDINGS),
  observedOn: fc.option(partialDate),
})

export const anyEntry: fc.Arbitrary<TrackRecordEntry> = fc
  .constantFrom(...TRACK_RECORD_KINDS)
  .chain((kind) =>
    fc.record({
      id: fc.uuid(),
      ...sourced,
      kind: fc.constant(kind),
      body: fc.constantFrom('Council of Example', 'Court of Example'),
      subject: fc.constantFrom(...SUBJECTS),
      outcome: fc.constantFrom(...OUTCOMES[kind]),
      actor: fc.option(fc.constantFrom('independent-regulator' as const, 'government' as const)),
      date: fc.option(partialDate),
      isKnownToTheDay: fc.boolean(),
    }),
  )
  .map(({ date, isKnownToTheDay, ...entry }) => ({
    ...entry,
    occurredOn: isKnownToTheDay ? date : null,
    occurredBy: isKnownToTheDay ? null : date,
    occurredFrom: null,
  }))

const VERDICTS: readonly (readonly [string, string])[] = [
  ['wikipedia-rsp', 'generally-reliable'],
  ['wikipedia-rsp', 'deprecated'],
  ['mbfc', 'mixed'],
  ['newsguard', '87.5'],
  ['adfontes', '0.31'],
  ['ifcn', 'signatory'],
  ['press-council', 'member'],
  ['state-media-monitor', 'state-controlled-media'],
]

export const anyAssessment: fc.Arbitrary<Assessment> = fc.constantFrom(...VERDICTS).chain(([assessor, verdict]) =>
  fc.record({
    id: fc.uuid(),
    ...sourced,
    assessor: fc.constant(assessor),
    verdict: fc.constant(verdict),
    assessedOn: fc.option(partialDate),
  }),
)

export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  transparency: fc.array(anyNote, { maxLength: 20 }),
  trackRecord: fc.array(anyEntry, { maxLength: 20 }),
  assessments: fc.array(anyAssessment, { maxLength: 6 }),
})

const plain = {
  scope: null,
  note: 'Seen.',
  basis: 'observed',
  references: ['r1'],
  validFrom: null,
  validTo: null,
  recordedAt: '2026-01-01T00:00:00Z',
  withdrawnAt: null,
  withdrawalReason: null,
} as const

export function noteOf(changes: Partial<TransparencyNote> = {}): TransparencyNote {
  return {
    id: 'note',
    ...plain,
    criterion: 'ownership-disclosed',
    finding: 'met',
    observedOn: '2026-01-01',
    ...changes,
  }
}

export function entryOf(changes: Partial<TrackRecordEntry> = {}): TrackRecordEntry {
  return {
    id: 'entry',
    ...plain,
    kind: 'ruling',
    body: 'Council of Example',
    subject: 'accuracy',
    outcome: 'upheld',
    actor: null,
    occurredOn: '2026-01-01',
    occurredBy: null,
    occurredFrom: null,
    ...changes,
  }
}

export function assessmentOf(changes: Partial<Assessment> = {}): Assessment {
  return {
    id: 'assessment',
    ...plain,
    assessor: 'wikipedia-rsp',
    verdict: 'generally-reliable',
    assessedOn: '2026-01-01',
    ...changes,
  }
}

export const NO_EVIDENCE: Evidence = { transparency: [], trackRecord: [], assessments: [] }

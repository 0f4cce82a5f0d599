import type { OutletRecord } from '../../src/domain/record.ts'
import { assessment, hostOf, nameOf, outletRecord, sourced, trackRecordEntry, transparencyNote } from './records.ts'

/** Text that becomes a script if it is not escaped anywhere. */
export const HOSTILE = `<script>alert("x")</script>'"&`

/** A made-up outlet with content in every section of a dossier, all of it hostile text. */
export const HOSTILE_OUTLET: OutletRecord = outletRecord('hostile', {
  kind: 'television',
  languages: ['ar', 'en'],
  note: HOSTILE,
  names: [
    nameOf('hostile', `Hostile ${HOSTILE}`),
    nameOf('hostile', 'قناة الاختبار', { language: 'ar', script: 'Arab', kind: 'native' }),
    nameOf('hostile', `Old ${HOSTILE}`, { kind: 'former', validTo: '2020' }),
  ],
  locators: [
    hostOf('hostile', 'hostile.example'),
    hostOf('hostile', 'x', { host: null, platform: 'x', handle: 'hostile' }),
  ],
  stakes: [
    {
      ...sourced('hostile/stake-1', { validFrom: '2019' }),
      party: `Owner ${HOSTILE}`,
      partyKind: 'state',
      relation: 'owns',
      share: 51,
      basis: 'reported',
      disputed: true,
      note: HOSTILE,
    },
    {
      ...sourced('hostile/stake-2', { validTo: '2018' }),
      party: 'Former owner',
      partyKind: 'company',
      relation: 'owns',
      share: null,
      basis: 'reported',
      disputed: false,
      note: null,
    },
  ],
  related: [{ ...sourced('hostile/related-1'), outletId: 'quiet', name: 'Quiet', relation: 'sister' }],
  transparency: [
    transparencyNote('hostile', 'ownership-1', { note: HOSTILE }),
    transparencyNote('hostile', 'corrections-1', {
      criterion: 'corrections-practised',
      finding: 'not-met',
      observedOn: null,
    }),
  ],
  trackRecord: [
    trackRecordEntry('hostile', 'ruling-1', { note: HOSTILE, body: HOSTILE }),
    trackRecordEntry('hostile', 'ruling-2', { outcome: 'not-upheld', occurredOn: '2024' }),
    trackRecordEntry('hostile', 'note-1', { kind: 'note', outcome: 'noted', occurredOn: null, note: '=cmd()' }),
  ],
  assessments: [assessment('hostile', 'assessment-1', { note: HOSTILE })],
  replies: [
    {
      id: 1,
      evidence: ['hostile/ruling-1'],
      text: HOSTILE,
      language: 'ar',
      author: HOSTILE,
      url: 'https://hostile.example/reply',
      proof: null,
      recordedAt: '2026-02-01T00:00:00Z',
      withdrawnAt: null,
      withdrawalReason: null,
    },
  ],
  disputes: [
    {
      id: 1,
      evidence: ['hostile/ruling-2'],
      disputant: 'outlet',
      statement: HOSTILE,
      language: 'en',
      proof: null,
      steps: [
        { state: 'received', at: '2026-02-01T00:00:00Z', by: 'ann', reason: null },
        { state: 'under-review', at: '2026-02-02T00:00:00Z', by: 'bob', reason: null },
      ],
    },
  ],
})

/** One outlet with nothing on record, and one that gets no score. */
export const QUIET_OUTLET: OutletRecord = outletRecord('quiet', {
  locators: [],
  country: null,
  languages: [],
  founded: null,
})
export const PLATFORM_OUTLET: OutletRecord = outletRecord('meeting-place', { kind: 'platform' })

/** An outlet with more decisions than a page shows. */
export const BUSY_OUTLET: OutletRecord = outletRecord('busy', {
  trackRecord: Array.from({ length: 150 }, (_, index) =>
    trackRecordEntry('busy', `ruling-${index}`, {
      outcome: index % 3 === 0 ? 'upheld' : 'not-upheld',
      occurredOn: `${2015 + (index % 11)}-0${1 + (index % 9)}-15`,
      note: `A complaint about report number ${index}, which went out in the evening and was answered in the morning.`,
    }),
  ),
  assessments: [assessment('busy', 'listed')],
})

export const MADE_UP: readonly OutletRecord[] = [HOSTILE_OUTLET, QUIET_OUTLET, PLATFORM_OUTLET, BUSY_OUTLET]

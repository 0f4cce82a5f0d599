import { CRITERIA, FINDINGS } from '../../src/domain/evidence.ts'
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

const FIRST = [
  'North',
  'South',
  'Lower',
  'Upper',
  'Grand',
  'Old',
  'New',
  'Saint',
  'Port',
  'Lake',
  'Silver',
  'Green',
  'Harbour',
  'Mill',
  'Stone',
  'West',
]
const SECOND = [
  'field',
  'ford',
  'bridge',
  'haven',
  'mouth',
  'wick',
  'burg',
  'ville',
  'stad',
  'borough',
  'dale',
  'gate',
  'holm',
  'minster',
  'stead',
  'cliff',
]
const THIRD = [
  'Gazette',
  'Herald',
  'Tribune',
  'Courier',
  'Observer',
  'Chronicle',
  'Mercury',
  'Sentinel',
  'Examiner',
  'Dispatch',
  'Bulletin',
  'Register',
]

/** Made-up outlet number `index`, the same at every run: two names, two hosts, an account, an owner, and eight pieces of evidence. */
export function generatedOutlet(index: number): OutletRecord {
  const id = `generated-${index}`
  const word = <T>(list: readonly T[], salt: number): T =>
    list[Math.floor(((index * 2_654_435_761 + salt * 40_503) % 4_294_967_296) / 7) % list.length] as T
  const place = `${word(FIRST, 1)}${word(SECOND, 2)} ${index.toString(36)}`
  const title = `${place} ${word(THIRD, 3)}`
  return outletRecord(id, {
    country: word(['FR', 'GB', 'DE', 'LB', 'US'], 4),
    names: [nameOf(id, title), { ...nameOf(id, `${place} News`), id: `${id}/name-2`, kind: 'variant' }],
    locators: [
      hostOf(id, `outlet-${index}.example`),
      hostOf(id, `news.outlet-${index}.example`, { edition: 'en' }),
      { ...hostOf(id, ''), id: `${id}/account`, host: null, platform: 'x', handle: `outlet_${index}` },
    ],
    stakes: [
      {
        ...sourced(`${id}/stake-1`),
        party: `${place} Holding`,
        partyKind: 'company',
        relation: 'owns',
        share: null,
        basis: 'reported',
        disputed: false,
        note: null,
      },
    ],
    references: [REFERENCE, { ...REFERENCE, id: 's2', url: `https://register.example/${index}` }],
    transparency: [0, 1, 2, 3, 4].map((at) =>
      transparencyNote(id, `note-${at}`, {
        criterion: word(CRITERIA.slice(at * 2, at * 2 + 2), at),
        finding: word(FINDINGS, at + 9),
      }),
    ),
    trackRecord: [0, 1].map((at) =>
      trackRecordEntry(id, `ruling-${at}`, {
        outcome: at === 0 ? 'not-upheld' : 'upheld',
        occurredOn: `202${at + 3}-03-01`,
      }),
    ),
    assessments: [assessment(id, 'assessment-1')],
  })
}

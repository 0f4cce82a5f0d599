import { describe, expect, it } from 'vitest'
import { proposal as NewProposal } from '../../src/catalogue/proposal.ts'
import { mergeRecord } from '../../src/domain/merge-record.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { applyProposal } from '../../src/editorial/apply-proposal.ts'
import { proposalsOf } from '../../src/imports/proposals-of.ts'
import { nameOf, outletRecord, REFERENCE, trackRecordEntry, transparencyNote } from '../support/records.ts'

const NOW = '2026-11-26T12:00:00.000Z'
const sources = { country: ['s1'], languages: ['s1'], founded: ['s1'] }
const before = outletRecord('tribune', {
  fieldReferences: sources,
  trackRecord: [trackRecordEntry('tribune', 'ruling-1'), trackRecordEntry('tribune', 'ruling-2')],
})

/** What the proposals leave, as they would be judged when filed. */
function applied(stored: OutletRecord | null, after: OutletRecord) {
  const { proposals, left } = proposalsOf(stored, after, 'From a file.')
  let record = stored
  for (const [at, each] of proposals.entries()) {
    const { record: next, faults } = applyProposal(record, NewProposal.parse(each), { number: at + 1, now: NOW })
    expect(faults).toEqual([])
    record = next
  }
  return { record, proposals, left }
}

const saying = (record: OutletRecord | null) =>
  record?.trackRecord
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ note, occurredOn }) => `${note} ${occurredOn}`)

describe('proposalsOf', () => {
  it('proposes what is added, said differently and no longer said', () => {
    const incoming = {
      ...before,
      trackRecord: [
        trackRecordEntry('tribune', 'ruling-2', { occurredOn: '2025-03-09' }),
        trackRecordEntry('tribune', 'ruling-3', { references: ['s2'], note: 'Another.' }),
      ],
      references: [REFERENCE, { ...REFERENCE, id: 's2', url: 'https://register.example/2' }],
    }
    const after = mergeRecord(before, incoming, NOW)
    const { record, proposals } = applied(before, after)
    expect(proposals[0]?.changes.map(({ action }) => action)).toEqual(['amend', 'add', 'withdraw'])
    expect(proposals[0]?.references.map(({ id }) => id)).toEqual(['s2'])
    expect(saying(record)?.sort()).toEqual(saying(after)?.sort())
  })

  it('proposes a new outlet whole', () => {
    const { record, proposals, left } = applied(null, before)
    expect(proposals).toHaveLength(1)
    expect(proposals[0]).toMatchObject({ kind: 'newspaper' })
    expect(left).toEqual([])
    expect(record).toMatchObject({ kind: 'newspaper', country: 'FR', languages: ['en', 'fr'], founded: '1950' })
    expect(record?.names.map(({ text }) => text)).toEqual(before.names.map(({ text }) => text))
    expect(saying(record)).toEqual(saying(before))
  })

  it('brings a source again under another id where the id is kept for another page', () => {
    const incoming = {
      ...before,
      references: [{ ...REFERENCE, url: 'https://elsewhere.example/' }],
      transparency: [transparencyNote('tribune', 'note-1')],
    }
    const { record, proposals } = applied(before, mergeRecord(before, incoming, NOW))
    expect(proposals[0]?.references).toMatchObject([{ id: 's1-2', url: 'https://elsewhere.example/' }])
    const [note] = record?.transparency ?? []
    expect(record?.references.find(({ id }) => id === note?.references[0])?.url).toBe('https://elsewhere.example/')
  })

  it('says what no proposal can', () => {
    const { proposals, left } = proposalsOf(before, { ...before, kind: 'magazine', founded: null, country: 'BE' }, 'x')
    expect(proposals).toEqual([])
    expect(left).toEqual(['kind: newspaper → magazine', 'country: "FR" → "BE"', 'founded: "1950" → null'])
  })

  it('parts what is too long for one, each with the sources that it needs', () => {
    const names = Array.from({ length: 450 }, (_, at) =>
      nameOf('tribune', `Name ${at}`, { references: [`s${at + 2}`] }),
    )
    const references = names.map((_, at) => ({ ...REFERENCE, id: `s${at + 2}` }))
    const after = { ...before, names: [...before.names, ...names], references: [REFERENCE, ...references] }
    const { record, proposals } = applied(before, after)
    expect(proposals.map(({ changes }) => changes.length)).toEqual([200, 200, 50])
    expect(record?.names).toHaveLength(451)
  })

  it('is nothing where nothing changes', () => {
    expect(proposalsOf(before, before, 'x')).toEqual({ proposals: [], left: [] })
  })
})

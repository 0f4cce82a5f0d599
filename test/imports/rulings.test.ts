import { describe, expect, it } from 'vitest'
import { recordFaultsOf } from '../../src/catalogue/check-record.ts'
import { lookupEntryOf } from '../../src/domain/lookup/entry-of.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'
import { addRulings, draftRulings, RULING_COLUMNS } from '../../src/imports/rulings.ts'
import { readTable } from '../../src/imports/table.ts'
import { outletRecord, trackRecordEntry } from '../support/records.ts'

const NOW = '2026-11-26T12:00:00.000Z'
const tribune = outletRecord('tribune', {
  fieldReferences: { country: ['s1'], languages: ['s1'], founded: ['s1'] },
})
const lookup = buildLookup([lookupEntryOf(tribune)])
const HEADER = 'outlet,body,date,subject,outcome,url,reference,note\n'
const draft = (rows: string) => draftRulings(readTable(HEADER + rows, RULING_COLUMNS).rows, lookup, '2026-11-26')
const add = (rows: string, record = tribune) => addRulings(record, draft(rows).drafts, NOW)

const ROW = 'tribune,The Example Council,2025-03-02,Accuracy,Partly upheld,https://council.example/list'

describe('draftRulings', () => {
  it('reads words as people write them', () => {
    const { drafts, faults } = draft(`${ROW},2025/17,\n`)
    expect(faults).toEqual([])
    expect(drafts[0]).toMatchObject({ subject: 'accuracy', outcome: 'partly-upheld', reference: '2025/17', note: null })
  })

  it('reports every fault of a row, saying what could stand there', () => {
    const { drafts, faults } = draft('tribune,,02.03.2025,taste,lost,council.example,,\n')
    expect(drafts).toEqual([])
    expect(faults.map(({ column }) => column)).toEqual(['date', 'subject', 'outcome', 'body', 'url'])
    expect(faults[2]?.reason).toBe(
      '"lost" is not known: give one of upheld, partly-upheld, not-upheld, settled, discontinued, pending',
    )
  })
})

describe('addRulings', () => {
  it('makes rulings marked imported that keep the number of the decision', () => {
    const { record, added, faults } = add(`${ROW},2025/17,\n${ROW},2025/18,A report on a bridge.\n`)
    expect(faults).toEqual([])
    expect(added.map(({ id }) => id)).toEqual([
      'tribune/imported-the-example-council-2025-17',
      'tribune/imported-the-example-council-2025-18',
    ])
    expect(record.trackRecord.map(({ note }) => note)).toEqual([
      'A complaint on accuracy that The Example Council decided: partly upheld. Decision 2025/17.',
      'A report on a bridge. Decision 2025/18.',
    ])
    expect(record.trackRecord[0]).toMatchObject({
      basis: 'imported',
      kind: 'ruling',
      actor: null,
      occurredOn: '2025-03-02',
    })
    expect(recordFaultsOf(record)).toEqual([])
  })

  it('distinguishes decisions of one day and list by their number', () => {
    expect(add(`${ROW},,\n${ROW},,\n`).faults).toEqual([{ line: 3, column: null, reason: 'repeats line 2 (tribune)' }])
    const contrary = `${ROW},2025/17,\n${ROW.replace('Partly upheld', 'upheld')},2025/17,\n`
    expect(add(contrary).added).toEqual([])
    expect(add(contrary).faults.map(({ line }) => line)).toEqual([2, 3])
    expect(add(`${ROW},2025/17,\n${ROW.replace('Accuracy', 'privacy')},2025/17,\n`).added).toHaveLength(2)
  })

  it('knows a stored decision again by its number in the note, or by day and address', () => {
    const numbered = {
      ...tribune,
      trackRecord: [
        trackRecordEntry('tribune', 'ruling-1', { note: 'Decision 2025-017 on a bridge.', outcome: 'upheld' }),
      ],
    }
    const again = add(`${ROW.replace('Partly upheld', 'upheld')},2025-017,\n`, numbered)
    expect(again.faults).toEqual([{ line: 2, column: null, reason: 'is stored already as tribune/ruling-1' }])
    expect(add(`${ROW},2025-017,\n`, numbered).faults).toMatchObject([{ line: 2, column: 'outcome' }])
    expect(add(`${ROW},2025-018,\n`, numbered).added).toHaveLength(1)

    const once = add(`${ROW},,\n`).record
    expect(add(`${ROW.replace('2025-03-02', '2025-03')},,\n`, once).faults).toMatchObject([{ line: 2, column: null }])
    expect(add(`${ROW.replace('2025-03-02', '2025-04-02')},,\n`, once).added).toHaveLength(1)
  })

  it('does not recognise a decision by a short number that occurs in a note by chance', () => {
    const stored = {
      ...tribune,
      trackRecord: [
        trackRecordEntry('tribune', 'ruling-1', { note: 'A report of 12 March.', body: 'Another Council' }),
      ],
    }
    expect(add(`${ROW},12,\n`, stored).added).toHaveLength(1)
  })

  it('gives every record an id of its own, whatever the script of the body', () => {
    const rows = ['مجلس', '评议会', 'مجلس'].map((body, at) =>
      ROW.replace('The Example Council', body).replace('-02,', `-0${at + 1},`),
    )
    const { record, added } = add(rows.map((row) => `${row},,\n`).join(''))
    expect(added).toHaveLength(3)
    expect(new Set(record.trackRecord.map(({ id }) => id)).size).toBe(3)
    expect(recordFaultsOf(record)).toEqual([])
  })
})

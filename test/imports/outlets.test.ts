import { describe, expect, it } from 'vitest'
import { lookupEntryOf } from '../../src/domain/lookup/entry-of.ts'
import { readOutletLines } from '../../src/imports/outlets.ts'
import { previewOf } from '../../src/imports/preview.ts'
import { catalogueLine as line } from '../support/catalogue-line.ts'
import { hostOf, nameOf, outletRecord, trackRecordEntry } from '../support/records.ts'

const stored = [lookupEntryOf(outletRecord('stored', { locators: [hostOf('stored', 'stored.example')] }))]
const faults = (...lines: string[]) =>
  readOutletLines(lines.join('\n'), stored).faults.map(({ line, column, reason }) => `${line} ${column}: ${reason}`)

describe('readOutletLines', () => {
  it('reads a record a line, empty lines and a byte order mark aside', () => {
    const { outlets, faults } = readOutletLines(`\ufeff${line('a')}\r\n\r\n${line('b')}\r\n`, stored)
    expect(faults).toEqual([])
    expect(outlets.map(({ line, record }) => [line, record.id])).toEqual([
      [1, 'a'],
      [3, 'b'],
    ])
  })

  it('reports each fault with its line and pointer', () => {
    expect(faults(line('a'), '{"id":', line('b', { kin: 1, country: 'QQ' }), line('c', { founded: '2030' }))).toEqual(
      [
        '2 null: is not JSON: the text ends at line 1, column 7',
        '3 /kin: is not a member of this form',
        '4 /founded: 2030 is after it was recorded, 2026-11-01T00:00:00Z',
        '4 /founded: has no source: fieldReferences must name one for it',
      ]
        .sort((one, other) => one.charCodeAt(0) - other.charCodeAt(0))
        .map((text) => expect.stringContaining(text.slice(0, 14))),
    )
  })

  it('holds a line against the others and against what is stored', () => {
    const related = [{ id: 'related-1', outletId: 'stored', name: 'S', relation: 'sister', references: ['s1'] }]
    const stranger = [{ ...related[0], outletId: 'nobody' }]
    const taken = [{ id: 'host-1', host: 'stored.example', references: ['s1'] }]
    expect(
      faults(
        line('a', { related }),
        line('a', { locators: [] }),
        line('b', { related: stranger }),
        line('c', { locators: taken }),
      ),
    ).toEqual([
      '2 /id: a is the outlet of line 1',
      '3 /related/0/outletId: nobody is no outlet of the catalogue',
      '4 /locators/0: stored.example is taken by the stored outlet stored',
    ])
  })

  it('lets a line move the addresses of the stored outlet that it replaces', () => {
    const moved = [{ id: 'host-1', host: 'stored.example', references: ['s1'] }]
    expect(faults(line('stored', { locators: [] }), line('heir', { locators: moved }))).toEqual([])
  })

  it('takes an empty file for a mistake', () => {
    expect(faults('', '')).toEqual(['1 null: The file has no record.'])
  })
})

describe('previewOf', () => {
  it('describes each change in a line for people', () => {
    const before = outletRecord('a', { trackRecord: [trackRecordEntry('a', 'ruling-1')] })
    const after = {
      ...before,
      founded: '1951',
      names: [...before.names, nameOf('a', 'The Gazette', { kind: 'variant' })],
      trackRecord: [
        { ...trackRecordEntry('a', 'ruling-1'), withdrawnAt: '2026-11-01T00:00:00Z', withdrawalReason: 'Overturned.' },
      ],
    }
    expect(previewOf(before, after)).toEqual([
      '~ founded: "1950" → "1951"',
      '+ names a/name-The Gazette: The Gazette en Latn variant',
      '- trackRecord a/ruling-1: official-record ruling The Example Council accuracy upheld 2025-03-01 (A complaint about a report.)',
    ])
    expect(previewOf(null, before)).toEqual(['+ outlet a: newspaper, The a Gazette'])
    expect(previewOf(before, before)).toEqual([])
  })
})

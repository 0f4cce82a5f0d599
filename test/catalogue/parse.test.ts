import { describe, expect, it } from 'vitest'
import { parseCatalogueFile } from '../../src/catalogue/parse.ts'
import { sampleFile } from './sample-file.ts'

function faultsOf(change: (file: Record<string, unknown>) => void) {
  const file = structuredClone(sampleFile()) as unknown as Record<string, unknown>
  change(file)
  const { record, faults } = parseCatalogueFile('the-tide.json', JSON.stringify(file))
  expect(record).toBeNull()
  return faults.map(({ file: name, pointer, reason }) => `${name}${pointer}: ${reason}`)
}

describe('parseCatalogueFile', () => {
  it('fills in what a file leaves out', () => {
    const { record, faults } = parseCatalogueFile('the-tide.json', JSON.stringify(sampleFile()))
    expect(faults).toEqual([])
    expect(record?.names[0]).toEqual({
      id: 'the-tide/name-1',
      references: ['s1'],
      validFrom: null,
      validTo: null,
      recordedAt: '2026-11-26T00:00:00Z',
      withdrawnAt: null,
      withdrawalReason: null,
      text: 'The Tide',
      language: 'en',
      script: 'Latn',
      kind: 'official',
      ambiguous: false,
      note: null,
    })
    expect(record?.closed).toBeNull()
    expect(record?.assessments[0]?.note).toBe('')
  })

  it('says where a text stops being JSON', () => {
    const { record, faults } = parseCatalogueFile('the-tide.json', '{\n  "id": "the-tide",\n  "kind": }')
    expect(record).toBeNull()
    expect(faults).toEqual([
      { file: 'the-tide.json', pointer: '', reason: 'is not JSON: "}" stands at line 3, column 11' },
    ])
  })

  it('says where a text ends too early', () => {
    const { faults } = parseCatalogueFile('the-tide.json', '{\n  "id": "the-tide"')
    expect(faults[0]?.reason).toBe('is not JSON: the text ends at line 2, column 19')
  })

  it('reports a member given twice', () => {
    const text = JSON.stringify(sampleFile()).replace('"text":"Tide"', '"text":"Tide","text":"Ebb"')
    expect(parseCatalogueFile('the-tide.json', text).faults).toEqual([
      { file: 'the-tide.json', pointer: '/names/1/text', reason: 'is given twice' },
    ])
  })

  it('reports a file that is no object', () => {
    expect(parseCatalogueFile('a.json', '[]').faults).toEqual([
      { file: 'a.json', pointer: '', reason: 'must be an object' },
    ])
  })

  it('reports every fault of a form, each where it is', () => {
    const faults = faultsOf((file) => {
      delete file.kind
      file.country = 'Nauru'
      file.contry = 'NR'
      file.founded = 'May 1990'
      file.languages = 'en'
      file.recordedAt = '2026-11-26'
      file.names = []
      file.trackRecord = [
        {
          id: 'Ruling 1',
          kind: 'ruling',
          body: ' ',
          subject: 'truth',
          outcome: 'upheld',
          basis: 'observed',
          note: 'x',
          references: [],
        },
      ]
    })
    expect(faults.toSorted()).toEqual([
      'the-tide.json/contry: is not a member of this form',
      'the-tide.json/country: must be two capital letters',
      'the-tide.json/founded: must be a year, month or day: 2012, 2012-06 or 2012-06-11',
      'the-tide.json/kind: is missing',
      'the-tide.json/languages: must be an array',
      'the-tide.json/names: must have at least one name',
      'the-tide.json/recordedAt: must be an instant in UTC: 2026-11-26T00:00:00Z',
      'the-tide.json/trackRecord/0/body: must not begin or end with white space',
      'the-tide.json/trackRecord/0/id: must be lower-case letters and digits joined by single hyphens',
      'the-tide.json/trackRecord/0/references: must name at least one reference',
      'the-tide.json/trackRecord/0/subject: must be one of accuracy, defamation, privacy, impartiality, discrimination, advertising, other',
    ])
  })

  it('takes a default that is written out for a fault', () => {
    expect(
      faultsOf((file) => {
        file.names = [
          { id: 'name-1', text: 'The Tide', language: 'en', kind: 'official', ambiguous: false, references: ['s1'] },
        ]
      }),
    ).toEqual(['the-tide.json/names/0/ambiguous: is left out where it is not true'])
  })
})

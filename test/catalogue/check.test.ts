import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../src/catalogue/check.ts'
import type { CatalogueFile } from '../../src/catalogue/file.ts'
import { sampleFile } from './sample-file.ts'

const ASSESSORS = ['wikipedia-rsp']

/** By pointer, what to put in its place; undefined takes it away. */
type Edits = Readonly<Record<string, unknown>>

function asText(file: unknown, name = 'the-tide.json') {
  return { file: name, text: JSON.stringify(file) }
}

function edited(file: CatalogueFile, edits: Edits): CatalogueFile {
  for (const [pointer, value] of Object.entries(edits)) {
    const path = pointer.slice(1).split('/')
    const last = path.pop() ?? ''
    const holder = path.reduce<unknown>((part, name) => Reflect.get(part as object, name), file) as object
    if (value === undefined) Reflect.deleteProperty(holder, last)
    else Reflect.set(holder, last, value)
  }
  return file
}

function faultsOf(edits: Edits): string[] {
  const { faults } = checkCatalogue([asText(edited(sampleFile(), edits))], ASSESSORS)
  return faults.map(({ pointer, reason }) => `${pointer}: ${reason}`)
}

/** Another made-up outlet that shares nothing with the sample. */
function otherFile(): CatalogueFile {
  return {
    id: 'the-ebb',
    kind: 'magazine',
    recordedAt: '2026-11-26T00:00:00Z',
    names: [{ id: 'name-1', text: 'The Ebb', language: 'en', kind: 'official', references: ['s1'] }],
    locators: [{ id: 'host-1', host: 'ebb.example', references: ['s1'] }],
    references: [{ id: 's1', url: 'https://ebb.example/', title: 'Home', publisher: 'The Ebb', kind: 'primary' }],
  }
}

describe('checkCatalogue', () => {
  it('finds no fault in good files', () => {
    const { records, faults } = checkCatalogue([asText(otherFile(), 'the-ebb.json'), asText(sampleFile())], ASSESSORS)
    expect(faults).toEqual([])
    expect(records.map(({ id }) => id)).toEqual(['the-ebb', 'the-tide'])
  })

  const broken: readonly [rule: string, edits: Edits, ...faults: string[]][] = [
    ['a file named otherwise than its outlet', { '/id': 'tide' }, "/id: must be the file's name, the-tide"],
    ['a local id given twice', { '/names/1/id': 'name-1' }, '/names/1/id: is taken by /names/0'],
    ['a local id given twice in two lists', { '/stakes/0/id': 'host-1' }, '/stakes/0/id: is taken by /locators/0'],
    [
      'a reference id that does not exist',
      { '/names/0/references/1': 's9' },
      '/names/0/references/1: s9 is not among the references',
    ],
    [
      'a reference id of a field that does not exist',
      { '/fieldReferences/country/0': 's9' },
      '/fieldReferences/country/0: s9 is not among the references',
    ],
    [
      'a reference that nothing uses',
      { '/references/2': { ...sampleFile().references[0], id: 's3' } },
      '/references/2: s3 is used by nothing',
    ],
    [
      'a reference id given twice',
      { '/references/2': sampleFile().references[0] },
      '/references/2/id: s1 is the id of an earlier reference',
    ],
    [
      'an address that is not of the web',
      { '/references/0/url': 'javascript:alert(1)' },
      '/references/0/url: is no http or https address',
    ],
    [
      'an address with a password',
      { '/references/0/url': 'https://a:b@tide.example/' },
      '/references/0/url: is no http or https address',
    ],
    [
      'an archive address that is none',
      { '/references/0/archiveUrl': 'archived' },
      '/references/0/archiveUrl: is no http or https address',
    ],
    [
      'a field without a source',
      { '/fieldReferences/founded': undefined },
      '/founded: has no source: fieldReferences must name one for it',
    ],
    [
      'the source of a field not given',
      { '/fieldReferences/closed': ['s1'] },
      '/fieldReferences/closed: is the source of a closed not given',
    ],
    [
      'an ISSN with a wrong check digit',
      { '/issn': ['1234-5678'], '/fieldReferences/issn': ['s1'] },
      '/issn/0: must be an ISSN with its hyphen and a right check digit: 0261-3077',
    ],
    [
      'an ISSN without a source',
      { '/issn': ['1234-5679'] },
      '/issn: has no source: fieldReferences must name one for it',
    ],
    ['a country that is none', { '/country': 'ZZ' }, '/country: ZZ is no ISO 3166-1 code'],
    ['a language that is no tag', { '/languages/0': 'en-x' }, '/languages/0: en-x is no BCP 47 tag'],
    ['a language written otherwise', { '/names/0/language': 'EN-nz' }, '/names/0/language: EN-nz is written en-NZ'],
    [
      'a day that does not exist',
      { '/transparency/0/observedOn': '2026-02-30' },
      '/transparency/0/observedOn: 2026-02-30 is no real date',
    ],
    ['a month that does not exist', { '/founded': '1990-13' }, '/founded: 1990-13 is no real date'],
    [
      'an observation after it was recorded',
      { '/transparency/0/observedOn': '2026-12' },
      '/transparency/0/observedOn: 2026-12 is after it was recorded, 2026-11-26T00:00:00Z',
    ],
    [
      'a ruling after it was recorded',
      { '/trackRecord/0/occurredOn': '2027' },
      '/trackRecord/0/occurredOn: 2027 is after it was recorded, 2026-11-26T00:00:00Z',
    ],
    [
      'a last possible day after it was recorded',
      { '/trackRecord/0/occurredOn': undefined, '/trackRecord/0/occurredBy': '2026-11-27' },
      '/trackRecord/0/occurredBy: 2026-11-27 is after it was recorded, 2026-11-26T00:00:00Z',
    ],
    [
      'a last possible day beside the day itself',
      { '/trackRecord/0/occurredBy': '2025-03' },
      '/trackRecord/0/occurredBy: is not for an entry with occurredOn',
    ],
    [
      'a first possible day without a last one',
      { '/trackRecord/1/occurredFrom': '2025-03' },
      '/trackRecord/1/occurredFrom: needs occurredBy beside it',
    ],
    [
      'a first possible day after the last one',
      { '/trackRecord/1/occurredFrom': '2025-03-02', '/trackRecord/1/occurredBy': '2025-03-01' },
      '/trackRecord/1/occurredFrom: is after occurredBy, 2025-03-01',
    ],
    [
      'an assessment after it was recorded',
      { '/assessments/0/assessedOn': '2026-11-27' },
      '/assessments/0/assessedOn: 2026-11-27 is after it was recorded, 2026-11-26T00:00:00Z',
    ],
    [
      'a reference published after it was recorded',
      { '/references/1/published': '2026-12-01' },
      '/references/1/published: 2026-12-01 is after it was recorded, 2026-11-26T00:00:00Z',
    ],
    [
      'a record that starts after it was recorded',
      { '/locators/2/validFrom': '2030' },
      '/locators/2/validFrom: 2030 is after it was recorded, 2026-11-26T00:00:00Z',
    ],
    [
      'a record that ends before it starts',
      { '/locators/2/validTo': '2011-12' },
      '/locators/2/validTo: is before validFrom, 2012',
    ],
    [
      'an end that does not exist',
      { '/locators/2/validTo': '2013-06-31' },
      '/locators/2/validTo: 2013-06-31 is no real date',
    ],
    [
      'an outlet closed before it was founded',
      { '/closed': '1989', '/fieldReferences/closed': ['s1'] },
      '/closed: is before founded, 1990-04',
    ],
    [
      'an instant that does not exist',
      { '/names/0/recordedAt': '2026-11-26T25:00:00Z' },
      '/names/0/recordedAt: 2026-11-26T25:00:00Z is no real instant',
    ],
    [
      'a withdrawal without a reason',
      { '/names/1/withdrawnAt': '2026-11-27T00:00:00Z' },
      '/names/1/withdrawalReason: is missing: a withdrawal has an instant and a reason',
    ],
    [
      'a withdrawal without an instant',
      { '/names/1/withdrawalReason': 'Never used.' },
      '/names/1/withdrawnAt: is missing: a withdrawal has an instant and a reason',
    ],
    [
      'a withdrawal before the record',
      { '/names/1/withdrawnAt': '2026-11-25T00:00:00Z', '/names/1/withdrawalReason': 'Never used.' },
      '/names/1/withdrawnAt: is before recordedAt, 2026-11-26T00:00:00Z',
    ],
    ['a name given twice', { '/names/1/text': 'The Tide' }, '/names/1: repeats /names/0'],
    [
      'a reference with a name before its host',
      { '/references/0/url': 'https://ann@tide.example/about' },
      '/references/0/url: is no http or https address',
    ],
    ['no name of its own', { '/names/0/kind': 'variant' }, '/names: has neither an official nor a native name'],
    [
      'an outcome of another kind',
      { '/trackRecord/0/outcome': 'lost' },
      '/trackRecord/0/outcome: lost is none of a ruling: upheld, partly-upheld, not-upheld, settled, discontinued, pending',
    ],
    [
      "a sanction that is nobody's act",
      { '/trackRecord/1/actor': undefined },
      '/trackRecord/1/actor: is missing: whose act is the sanction?',
    ],
    ['an actor of a ruling', { '/trackRecord/0/actor': 'government' }, '/trackRecord/0/actor: is not for a ruling'],
    [
      'an assessor nobody knows',
      { '/assessments/0/assessor': 'somebody' },
      '/assessments/0/assessor: somebody is no known assessor',
    ],
    [
      'a related outlet nobody knows',
      { '/related/0/outletId': 'the-sunday-tide' },
      '/related/0/outletId: the-sunday-tide is no outlet of the catalogue',
    ],
    ['an outlet related to itself', { '/related/0/outletId': 'the-tide' }, '/related/0/outletId: is the outlet itself'],
    [
      'a locator that is both host and account',
      { '/locators/0/platform': 'x', '/locators/0/handle': 'tide' },
      '/locators/0: must have either a host or a platform with a handle',
    ],
    [
      'a locator that is nothing',
      { '/locators/0/host': undefined },
      '/locators/0: must have either a host or a platform with a handle',
    ],
    [
      'an account without a platform',
      { '/locators/2/platform': undefined },
      '/locators/2: must have both a platform and a handle',
    ],
    [
      'a host in capitals',
      { '/locators/0/host': 'Tide.example' },
      '/locators/0/host: Tide.example is no host name in ASCII lower case',
    ],
    [
      'a host that is not ASCII',
      { '/locators/0/host': 'übersicht.example' },
      '/locators/0/host: übersicht.example is no host name in ASCII lower case',
    ],
    [
      'a host that is an address',
      { '/locators/0/host': '192.0.2.7' },
      '/locators/0/host: 192.0.2.7 is no host name in ASCII lower case',
    ],
    [
      'a host that is a public suffix',
      { '/locators/0/host': 'co.nz' },
      "/locators/0/host: co.nz is a public suffix, nobody's own host",
    ],
    [
      'a path without its slash',
      { '/locators/1/path': 'tide/' },
      '/locators/1/path: must begin with a slash and have none at its end, no query and no fragment',
    ],
    ['a path of an account', { '/locators/2/path': '/tide' }, '/locators/2/path: belongs to a host'],
    [
      'a handle with its sign',
      { '/locators/2/handle': '@TheTide' },
      '/locators/2/handle: must be lower case, without @',
    ],
    [
      'a place listed twice',
      { '/locators/1': { id: 'host-2', host: 'tide.example', references: ['s1'] } },
      '/locators/1: tide.example is taken by the-tide.json/locators/0',
    ],
  ]

  it.each(broken)('reports %s', (_rule, edits, ...faults) => {
    expect(faultsOf(edits)).toEqual(faults)
  })

  it('reports an outlet that two files describe', () => {
    const { faults } = checkCatalogue([asText(otherFile(), 'the-ebb.json'), asText(otherFile(), 'ebb.json')], ASSESSORS)
    expect(faults).toEqual([
      { file: 'ebb.json', pointer: '/id', reason: 'the-ebb is the outlet of the-ebb.json' },
      { file: 'ebb.json', pointer: '/id', reason: "must be the file's name, ebb" },
      { file: 'ebb.json', pointer: '/locators/0', reason: 'ebb.example is taken by the-ebb.json/locators/0' },
    ])
  })

  function faultsBetween(ebb: object, tide: object) {
    const one = edited(otherFile(), { '/locators/0': { id: 'host-1', references: ['s1'], ...ebb } })
    const other = edited(sampleFile(), { '/locators/0': { id: 'host-1', references: ['s1'], ...tide } })
    return checkCatalogue([asText(one, 'the-ebb.json'), asText(other)], ASSESSORS).faults
  }

  it('reports a place that two outlets hold at one time', () => {
    const place = { host: 'shore.example', path: '/news' }
    expect(faultsBetween({ ...place, validTo: '2020-06' }, { ...place, validFrom: '2020' })).toEqual([
      {
        file: 'the-tide.json',
        pointer: '/locators/0',
        reason: 'shore.example/news is taken by the-ebb.json/locators/0',
      },
    ])
  })

  it('lets a place pass from one outlet to another', () => {
    const place = { host: 'shore.example' }
    expect(faultsBetween({ ...place, validTo: '2019' }, { ...place, validFrom: '2020-01-01' })).toEqual([])
    const withdrawn = { withdrawnAt: '2026-11-27T00:00:00Z', withdrawalReason: 'It is of the other.' }
    expect(faultsBetween({ ...place, ...withdrawn }, place)).toEqual([])
  })

  it('reports every fault of every file, in the order of the files', () => {
    const tide = edited(sampleFile(), { '/country': 'ZZ', '/related/0/outletId': 'the-ebb' })
    const { records, faults } = checkCatalogue([asText(tide), { file: 'the-ebb.json', text: 'nothing' }], [])
    expect(records).toHaveLength(1)
    expect(faults.map(({ file, pointer }) => file + pointer)).toEqual([
      'the-tide.json/country',
      'the-tide.json/assessments/0/assessor',
      'the-ebb.json',
    ])
  })
})

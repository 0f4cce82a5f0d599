import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../src/catalogue/check.ts'
import { ADDED, checkRegister, PERENNIAL } from '../../src/catalogue/check-register.ts'
import type { Listing } from '../../src/domain/register/listing.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { readRegisterFiles } from '../../src/store/register-files.ts'
import { listing, ORIGIN } from '../support/register.ts'

/** The rows that the register is made from, where they are beside the repository. */
const ROWS = new URL('../../../shared/data/register/outlets.jsonl', import.meta.url)
const ORIGINS = { file: 'origins.json', text: JSON.stringify([ORIGIN]) }
const PAGE = { url: 'https://page.example/', title: 'A page', publisher: 'Its editors' }

function fileOf(file: string, ...lines: readonly (Listing | string)[]) {
  return { file, text: lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('') }
}

/** `file:line reason` of each fault. */
function faultsOf(...files: readonly ReturnType<typeof fileOf>[]): readonly string[] {
  return checkRegister([...files, ORIGINS]).faults.map(({ file, pointer, reason }) => `${file}${pointer} ${reason}`)
}

/** Without a country, as pages may name none. */
function somewhere(id: string, members: Partial<Listing> = {}): Listing {
  const { country: _, sources: __, ...rest } = listing(id, { pages: [PAGE], ...members })
  return rest
}

describe('a file of the register', () => {
  it('is taken line by line, with its origins', () => {
    const { listings, origins, faults } = checkRegister([
      fileOf('be.ndjson', listing('gazette'), listing('tide')),
      ORIGINS,
    ])
    expect(listings.map(({ id }) => id)).toEqual(['gazette', 'tide'])
    expect(origins).toEqual([ORIGIN])
    expect(faults).toEqual([])
  })

  it('names each line that is no JSON or not of the published form', () => {
    const [first, second] = faultsOf(
      fileOf('be.ndjson', '{', JSON.stringify({ ...listing('tide'), hosts: ['www.tide.example'] })),
    )
    expect(first).toBe('be.ndjson:1 is no JSON')
    expect(second).toMatch(/^be\.ndjson:2 \/hosts\/0: must be a host/)
  })

  it('is in order of id', () => {
    expect(faultsOf(fileOf('be.ndjson', listing('tide'), listing('gazette')))).toEqual([
      'be.ndjson:2 gazette must come after tide: lines are in order of id',
    ])
  })

  it('holds the outlets of its country', () => {
    expect(faultsOf(fileOf('be.ndjson', listing('tide', { country: 'NL' })))).toEqual([
      'be.ndjson:1 NL belongs into another file',
    ])
    expect(faultsOf(fileOf('zz.ndjson', listing('tide', { country: 'ZZ' })))).toEqual(['zz.ndjson:1 ZZ is no country'])
    expect(faultsOf(fileOf('xk.ndjson', listing('tide', { country: 'XK' })))).toEqual([])
  })

  it('may hold outlets of all countries and of none where they were read on pages', () => {
    expect(faultsOf(fileOf(ADDED, listing('gazette', { country: 'NL' }), somewhere('tide')))).toEqual([])
    expect(faultsOf(fileOf('be.ndjson', somewhere('tide')))).toEqual([
      'be.ndjson:1 only what was read on pages has no country',
    ])
    expect(faultsOf(fileOf(PERENNIAL, somewhere('gazette'), listing('tide')))).toEqual([
      `${PERENNIAL}:2 Wikipedia’s list names no country`,
    ])
  })
})

describe('the register’s rules', () => {
  it('give a host one holder, in whatever files they stand', () => {
    const other = listing('tide', { country: 'NL', hosts: ['tide.example', 'gazette.example'] })
    expect(faultsOf(fileOf('be.ndjson', listing('gazette')), fileOf('nl.ndjson', other))).toEqual([
      'nl.ndjson:1 gazette.example is a host of gazette',
    ])
  })

  it('give a section of a host one holder', () => {
    const section = { sections: ['herald.example/tide'] }
    const other = listing('tide', { country: 'NL', ...section })
    expect(faultsOf(fileOf('be.ndjson', listing('gazette', section)), fileOf('nl.ndjson', other))).toEqual([
      'nl.ndjson:1 herald.example/tide is a section of gazette',
    ])
    expect(faultsOf(fileOf('be.ndjson', listing('tide', { sections: ['herald.example/'] })))[0]).toMatch(
      /sections\/0: must be a host/,
    )
  })

  it('give an id one listing', () => {
    const other = listing('tide', { country: 'NL', hosts: ['tij.example'] })
    expect(faultsOf(fileOf('be.ndjson', listing('tide')), fileOf('nl.ndjson', other))).toEqual([
      'nl.ndjson:1 tide is the listing of be.ndjson:1',
    ])
  })

  it('make no outlet of a platform', () => {
    expect(faultsOf(fileOf('be.ndjson', listing('tide', { hosts: ['youtube.com'] })))).toEqual([
      'be.ndjson:1 youtube.com is a platform, portal or archive',
    ])
  })

  it('make no outlet of an institution, which speaks for itself, unless it is said to be a medium', () => {
    const state = listing('tide', { kind: 'website', hosts: ['tide.gov'] })
    expect(faultsOf(fileOf('be.ndjson', state))).toEqual(['be.ndjson:1 tide.gov is an institution’s own'])
    expect(faultsOf(fileOf('be.ndjson', { ...state, kind: 'television' }))).toEqual([])
  })

  it('ask for a source, and for origins that are described', () => {
    const { sources: _, ...bare } = listing('tide')
    expect(faultsOf(fileOf('be.ndjson', bare))).toEqual(['be.ndjson:1 names no source'])
    const owners = [{ name: 'Parsnip Group', from: 'rumour' }]
    expect(faultsOf(fileOf('be.ndjson', listing('tide', { owners })))).toEqual([
      'be.ndjson:1 rumour is no origin that origins.json describes',
    ])
  })
})

describe('the register as it is', () => {
  const { listings, faults } = checkRegister(readRegisterFiles())

  it('has no fault', () => {
    expect(faults).toEqual([])
    expect(listings.length).toBeGreaterThan(10_000)
  })

  it.skipIf(!existsSync(ROWS))('knows an outlet in every country of which its lists have one', () => {
    const listed = readFileSync(ROWS, 'utf8').matchAll(/"country": "([A-Z]{2})"/g)
    const { records } = checkCatalogue(readCatalogueFiles().files)
    const known = new Set([...listings, ...records].map(({ country }) => country))
    expect(
      [...new Set([...listed].map(([, country]) => country as string))].filter((each) => !known.has(each)),
    ).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ASSESSORS } from '../../src/domain/scoring/assessors.ts'
import { verdictsOf } from '../../src/imports/verdicts.ts'
import { readVerdictFiles } from '../../src/store/verdict-files.ts'

const HEAD = 'host,path,scope,verdict,on,anchor,note'
const SOURCE = {
  file: 'opensources.csv',
  assessor: 'opensources',
  on: '2017-04-28',
  title: 'A list',
  publisher: 'Its makers',
  page: 'https://list.example/page',
  archive: 'https://data.example/list.csv',
  licence: 'CC BY 4.0',
  recordedAt: '2026-11-30T00:00:00Z',
  note: 'Of every host.',
}

function read(...lines: string[]) {
  return verdictsOf([
    { file: 'opensources.csv', text: [...lines, ''].join('\n') },
    { file: 'sources.json', text: JSON.stringify([SOURCE]) },
  ])
}

function faultOf(line: string): string | undefined {
  const { faults } = read(HEAD, line)
  return faults[0] && `${faults[0].file}${faults[0].pointer} ${faults[0].reason}`
}

describe('a file of verdicts', () => {
  it('is read with its source, its anchor on the page and the note of its line or else of the list', () => {
    const { verdicts, faults } = read(
      HEAD,
      'tribune.example,,,fake,2017-04-28,Tribune,"Tags: fake, bias."',
      'tribune.example,/en,opinion,bias,2017-04-28,,',
    )
    expect(faults).toEqual([])
    expect(verdicts).toMatchObject([
      { host: 'tribune.example', path: null, scope: null, verdict: 'fake', page: 'https://list.example/page#Tribune' },
      { path: '/en', scope: 'opinion', page: 'https://list.example/page', note: 'Of every host.' },
    ])
    expect(verdicts[0]).toMatchObject({ note: 'Tags: fake, bias.', source: { assessor: 'opensources' } })
    expect(verdicts[0]?.source).not.toHaveProperty('note')
  })

  it.each([
    ['www.tribune.example,,,fake,2017-04-28,,', /:2 www\.tribune\.example is no host/],
    ['Tribune.example,,,fake,2017-04-28,,', /is no host/],
    ['co.uk,,,fake,2017-04-28,,', /is no host/],
    ['tribune.example,/en/,,fake,2017-04-28,,', /is no path/],
    ['tribune.example,en,,fake,2017-04-28,,', /is no path/],
    ['tribune.example,,,deprecated,2017-04-28,,', /deprecated is no verdict of opensources/],
    ['tribune.example,,,fake,2017-04-29,,', /2017-04-29 is no edition/],
    ['tribune.example,,,fake,2017-04-28', /has 5 cells, not 7/],
  ])('has a fault in %s', (line, fault) => {
    expect(faultOf(line)).toMatch(fault)
    expect(faultOf('tribune.example,/en,,fake,2017-04-28,,')).toBeUndefined()
  })

  it('says one thing of a host, path, scope and day', () => {
    const line = 'tribune.example,,,fake,2017-04-28,,'
    expect(read(HEAD, line, line).faults).toMatchObject([{ pointer: ':3', reason: /says the same as line 2/ }])
    expect(read(HEAD, line, 'tribune.example,,opinion,bias,2017-04-28,,').faults).toEqual([])
  })

  it('begins with the head that names its columns', () => {
    expect(read('host,verdict', 'tribune.example,fake').faults).toMatchObject([{ file: 'opensources.csv' }])
  })
})

describe('db/assessments', () => {
  const files = readVerdictFiles()
  const { verdicts, faults } = verdictsOf(files)

  it('has no fault', () => {
    expect(faults).toEqual([])
    expect(verdicts.length).toBeGreaterThan(20_000)
  })

  it('has a file for each assessor, named for it, and a line for each edition that the sources describe', () => {
    const sources = JSON.parse(files.find(({ file }) => file === 'sources.json')?.text ?? '') as (typeof SOURCE)[]
    const described = sources.map(({ file, assessor, on }) => `${file} ${assessor} ${on}`)
    const found = new Set(verdicts.map(({ source: { assessor, on } }) => `${assessor}.csv ${assessor} ${on}`))
    expect(new Set(described)).toEqual(found)
    expect(sources.filter(({ assessor }) => !ASSESSORS.some(({ id }) => id === assessor))).toEqual([])
  })

  it('keeps earlier verdicts next to current ones', () => {
    const of = (host: string) =>
      verdicts.filter((each) => each.host === host && each.scope === null && each.source.assessor === 'wikipedia-rsp')
    expect(of('presstv.com').map(({ verdict, source }) => `${source.on} ${verdict}`)).toEqual([
      '2021-03-17 generally-unreliable',
      '2026-04-18 deprecated',
    ])
  })

  it('has its origins in NOTICE and beside the data, each with its licence', () => {
    const notice = readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8')
    const readme = readFileSync(new URL('../../db/assessments/README.md', import.meta.url), 'utf8')
    for (const { source } of verdicts.filter(({ source }, at) => verdicts[at - 1]?.source !== source)) {
      const [repository = ''] = /^https:\/\/github\.com\/[^/]+\/[^/]+/.exec(source.archive) ?? []
      expect(repository).not.toBe('')
      for (const text of [notice, readme]) expect(text).toContain(repository)
      expect(readme).toContain(source.assessor)
      expect(readme).toContain(source.licence)
    }
  })
})

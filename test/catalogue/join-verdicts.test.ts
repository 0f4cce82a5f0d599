import { describe, expect, it } from 'vitest'
import { recordFaultsOf } from '../../src/catalogue/check-record.ts'
import { joinVerdicts } from '../../src/catalogue/join-verdicts.ts'
import type { Verdict, VerdictSource } from '../../src/catalogue/verdict.ts'
import { evidenceAt } from '../../src/domain/evidence-at.ts'
import type { Locator } from '../../src/domain/outlet.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { catalogueRecordsOf } from '../../src/editorial/load-catalogue.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { assessment, hostOf, outletRecord } from '../support/records.ts'

const LIST: VerdictSource = {
  assessor: 'wikipedia-rsp',
  on: '2026-04-18',
  title: 'The list',
  publisher: 'Its editors',
  page: 'https://list.example/page',
  archive: 'https://data.example/list.csv',
  licence: 'CC BY-SA 4.0',
  recordedAt: '2026-11-30T00:00:00Z',
}

function verdict(host: string, word = 'generally-reliable', more: Partial<Verdict> = {}): Verdict {
  return { source: LIST, host, path: null, scope: null, verdict: word, page: LIST.page, note: '', ...more }
}

function outletAt(id: string, ...hosts: (string | [host: string, more: Partial<Locator>])[]): OutletRecord {
  const locators = hosts.map((each) => (typeof each === 'string' ? hostOf(id, each) : hostOf(id, each[0], each[1])))
  return outletRecord(id, { locators })
}

/** What each record says after the join, as `scope: verdict`. */
function said(records: readonly OutletRecord[], verdicts: readonly Verdict[]): readonly (readonly string[])[] {
  return joinVerdicts(records, verdicts).map(({ assessments }) =>
    assessments.map(({ scope, verdict }) => `${scope ?? 'whole'}: ${verdict}`),
  )
}

describe('a verdict on a host', () => {
  it('becomes an assessment with the page people know as its reference and the data file as its archive', () => {
    const [record] = joinVerdicts(
      [outletAt('tribune', 'tribune.example')],
      [verdict('tribune.example', 'deprecated', { page: `${LIST.page}#Tribune`, note: 'Last discussed in 2024.' })],
    )
    expect(record?.assessments).toEqual([
      assessment('tribune', 'wikipedia-rsp-2026-04-18', {
        references: ['wikipedia-rsp-2026-04-18'],
        recordedAt: '2026-11-30T00:00:00Z',
        basis: 'reported',
        assessor: 'wikipedia-rsp',
        verdict: 'deprecated',
        assessedOn: '2026-04-18',
        note: 'Last discussed in 2024.',
      }),
    ])
    expect(record?.references.at(-1)).toMatchObject({
      id: 'wikipedia-rsp-2026-04-18',
      url: 'https://list.example/page#Tribune',
      archiveUrl: 'https://data.example/list.csv',
      published: '2026-04-18',
    })
    expect(record && recordFaultsOf(record).filter(([path]) => path[0] === 'assessments')).toEqual([])
  })

  it('is left out where the record itself has one from the same list on the same day', () => {
    const own = (assessedOn: string) =>
      outletRecord('tribune', {
        locators: [hostOf('tribune', 'tribune.example')],
        assessments: [assessment('tribune', 'a', { assessor: 'wikipedia-rsp', verdict: 'deprecated', assessedOn })],
      })
    expect(said([own(LIST.on)], [verdict('tribune.example')])).toEqual([['whole: deprecated']])
    expect(said([own('2026-04-17')], [verdict('tribune.example')])).toEqual([
      ['whole: deprecated', 'whole: generally-reliable'],
    ])
    const part = (word: string) =>
      outletRecord('tribune', {
        locators: [hostOf('tribune', 'tribune.example')],
        assessments: [
          assessment('tribune', 'a', { assessor: 'wikipedia-rsp', verdict: word, assessedOn: LIST.on, scope: 'desk' }),
        ],
      })
    expect(said([part('generally-reliable')], [verdict('tribune.example')])).toEqual([['desk: generally-reliable']])
    expect(said([part('deprecated')], [verdict('tribune.example')])).toEqual([
      ['desk: deprecated', 'whole: generally-reliable'],
    ])
  })

  it('belongs only to the outlet that lists the host, with or without www.', () => {
    const outlets = [outletAt('tribune', 'www.tribune.example'), outletAt('courier', 'courier.example')]
    expect(said(outlets, [verdict('tribune.example')])).toEqual([['whole: generally-reliable'], []])
  })

  it('is of an outlet that held the host on the day, and not of one that had left it', () => {
    const left = outletAt('tribune', ['tribune.example', { validTo: '2026-04-18' }])
    expect(said([left], [verdict('tribune.example')])).toEqual([['whole: generally-reliable']])
    const before = outletAt('tribune', ['tribune.example', { validTo: '2026-04-17' }])
    expect(said([before], [verdict('tribune.example')])).toEqual([[]])
  })

  it('is not of an outlet whose listing was withdrawn', () => {
    const gone = { withdrawnAt: '2026-02-01T00:00:00Z', withdrawalReason: 'Wrong.' }
    expect(said([outletAt('courier', ['courier.example', gone])], [verdict('courier.example')])).toEqual([[]])
  })

  it('on a sub-domain is of the outlet that lists it, and not of the one above', () => {
    const outlets = [outletAt('tribune', 'tribune.example'), outletAt('blogs', 'blogs.tribune.example')]
    expect(said(outlets, [verdict('blogs.tribune.example')])).toEqual([[], ['whole: generally-reliable']])
  })

  it('with a path needs the same path, and without one none', () => {
    const outlets = [outletAt('tribune', 'tribune.example'), outletAt('desk', ['portal.example', { path: '/desk' }])]
    const verdicts = [
      verdict('tribune.example', 'deprecated', { path: '/en' }),
      verdict('portal.example', 'no-consensus', { path: '/desk' }),
      verdict('portal.example', 'deprecated'),
    ]
    expect(said(outlets, verdicts)).toEqual([[], ['whole: no-consensus']])
  })

  it('is nobody’s where several outlets hold the host', () => {
    const outlets = [
      outletAt('tribune', 'portal.example'),
      outletAt('courier', ['portal.example', { path: '/courier' }]),
    ]
    expect(said(outlets, [verdict('portal.example')])).toEqual([[], []])
    expect(said(outlets.slice(0, 1), [verdict('portal.example')])).toEqual([['whole: generally-reliable']])
  })

  it('on a platform is of the platform and of nobody who publishes there', () => {
    const outlets = [
      outletAt('tribune', 'youtube.com'),
      { ...outletAt('platform', 'youtube.com'), kind: 'platform' as const },
    ]
    expect(said(outlets, [verdict('youtube.com', 'generally-unreliable')])).toEqual([
      [],
      ['whole: generally-unreliable'],
    ])
  })
})

describe('verdicts on several hosts of an outlet', () => {
  const two = [outletAt('tribune', 'tribune.example', 'tribune-world.example')]

  it('that agree are said once', () => {
    expect(said(two, [verdict('tribune.example'), verdict('tribune-world.example')])).toEqual([
      ['whole: generally-reliable'],
    ])
  })

  it('that differ: the main host speaks for the whole, the other for itself', () => {
    expect(said(two, [verdict('tribune-world.example', 'deprecated'), verdict('tribune.example')])).toEqual([
      ['whole: generally-reliable', 'tribune-world.example: deprecated'],
    ])
  })

  it('take the domain above the first host as a main host too', () => {
    const outlets = [
      outletAt('tribune', ['en.tribune.example', { edition: 'en' }], ['tribune.example', { edition: 'ar' }]),
    ]
    expect(said(outlets, [verdict('tribune.example')])).toEqual([['whole: generally-reliable']])
  })

  it('use another host of the outlet where the main host has no verdict, and keep an edition’s verdict limited to it', () => {
    const own = outletAt('tribune', 'tribune.example', ['tribune-english.example', { edition: 'en' }])
    expect(said([own], [verdict('tribune-english.example')])).toEqual([['whole: generally-reliable']])
    const under = outletAt('tribune', 'tribune.example', ['english.tribune.example', { edition: 'en' }])
    expect(said([under], [verdict('english.tribune.example')])).toEqual([
      ['english.tribune.example: generally-reliable'],
    ])
  })

  it('of one family and day are one voice: what another host is called by a second list stays its own', () => {
    const labels = { ...LIST, assessor: 'link-graph-labels', on: '2024-07-10' }
    const graph = { ...LIST, assessor: 'link-graph', on: '2024-07-10' }
    const verdicts = [
      verdict('tribune.example', 'mixed', { source: labels }),
      verdict('tribune-world.example', 'reliable-neighbours', { source: graph }),
    ]
    expect(said(two, verdicts)).toEqual([['whole: mixed', 'tribune-world.example: reliable-neighbours']])
  })

  it('of several days stay apart, so that what was said before is kept', () => {
    const before = { ...LIST, on: '2021-03-17' }
    const verdicts = [verdict('tribune.example'), verdict('tribune.example', 'no-consensus', { source: before })]
    expect(joinVerdicts(two, verdicts)[0]?.assessments.map(({ id }) => id)).toEqual([
      'tribune/wikipedia-rsp-2026-04-18',
      'tribune/wikipedia-rsp-2021-03-17',
    ])
  })

  it('on parts keep their scope beside the whole', () => {
    const part = verdict('tribune.example', 'generally-unreliable', { scope: 'talk shows' })
    expect(said(two, [part, verdict('tribune.example')])).toEqual([
      ['talk shows: generally-unreliable', 'whole: generally-reliable'],
    ])
  })
})

describe('joining', () => {
  it('twice is joining once', () => {
    const outlets = [outletAt('tribune', 'tribune.example')]
    const once = joinVerdicts(outlets, [verdict('tribune.example')])
    expect(joinVerdicts(once, [verdict('tribune.example')])).toEqual(once)
  })

  it('leaves an outlet without a verdict as it was', () => {
    const outlet = outletAt('tribune', 'tribune.example')
    expect(joinVerdicts([outlet], [])[0]).toBe(outlet)
  })
})

describe('a list that came out twice', () => {
  it('has on each day the verdict of the edition before it', () => {
    const { records } = catalogueRecordsOf(readCatalogueFiles())
    const record = records.find(({ id }) => id === 'fox-news')
    if (record === undefined) throw new Error('The catalogue has no fox-news')
    const on = (asOf: string) =>
      evidenceAt(record, { asOf, knownAt: '2030-01-01T00:00:00Z' })
        .assessments.filter(({ assessor, scope }) => assessor === 'wikipedia-rsp' && scope === null)
        .map(({ verdict, assessedOn }) => `${assessedOn} ${verdict}`)
        .toSorted()
    expect(on('2020-12-31')).toEqual([])
    expect(on('2022-06-01')).toEqual(['2021-03-17 generally-reliable'])
    expect(on('2026-11-30').at(-1)).toBe('2026-04-18 no-consensus')
  })
})

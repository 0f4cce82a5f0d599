import { describe, expect, it } from 'vitest'
import { type Dossier, listingsToLoad } from '../../src/catalogue/listings-to-load.ts'
import type { Verdict } from '../../src/catalogue/verdict.ts'
import type { Listing } from '../../src/domain/register/listing.ts'
import { listing } from '../support/register.ts'

function said(host: string, assessor: string, verdict: string): Verdict {
  const source = {
    assessor,
    on: '2017-04-28',
    title: assessor,
    publisher: assessor,
    page: `https://${assessor}.example`,
    archive: `https://${assessor}.example/1`,
    licence: 'CC BY 4.0',
    recordedAt: '2026-11-30T00:00:00Z',
  }
  return { source, host, path: null, scope: null, verdict, page: source.page, note: '' }
}

function kindOf(verdicts: readonly Verdict[], named: readonly ReturnType<typeof listing>[] = []) {
  return listingsToLoad(named, verdicts, []).listings.map(({ kind }) => kind)
}

describe('the kind of a listing', () => {
  it('is satire where OpenSources tags its address as that alone', () => {
    expect(kindOf([said('parsnip.example', 'opensources', 'satire')])).toEqual(['satire'])
    expect(kindOf([said('parsnip.example', 'opensources', 'fake')])).toEqual(['website'])
    expect(kindOf([said('parsnip.example', 'cred1', 'satire')])).toEqual(['website'])
  })

  it('is no satire where Wikipedia’s editors reject the address as a source', () => {
    const satire = said('parsnip.example', 'opensources', 'satire')
    expect(kindOf([satire, said('parsnip.example', 'wikipedia-rsp', 'deprecated')])).toEqual(['website'])
    expect(kindOf([satire, said('parsnip.example', 'wikipedia-rsp', 'blacklisted')])).toEqual(['website'])
    expect(kindOf([satire, said('parsnip.example', 'wikipedia-rsp', 'generally-unreliable')])).toEqual(['satire'])
  })

  it('gives way to satire, whatever a list of newspapers calls it, by its main address alone', () => {
    const verdicts = [said('parsnip.example', 'opensources', 'satire')]
    expect(kindOf(verdicts, [listing('parsnip')])).toEqual(['satire'])
    expect(kindOf(verdicts, [listing('gazette', { hosts: ['gazette.example', 'parsnip.example'] })])).toEqual([
      'newspaper',
    ])
  })

  it('is a platform, a wiki or an archive of papers where whoever signs up publishes', () => {
    expect(kindOf([said('discogs.com', 'wikipedia-rsp', 'generally-unreliable')])).toEqual(['platform'])
    expect(kindOf([said('sourcewatch.org', 'wikipedia-rsp', 'generally-unreliable')])).toEqual(['encyclopedia'])
    expect(kindOf([said('arxiv.org', 'link-graph-labels', 'unreliable')])).toEqual(['repository'])
    expect(kindOf([said('discogs.com', 'cred1', 'mixed')], [listing('discs', { hosts: ['discogs.com'] })])).toEqual([
      'platform',
    ])
  })

  it('is no institution where anybody can publish under an academic suffix', () => {
    expect(kindOf([said('academia.edu', 'wikipedia-rsp', 'no-consensus')])).toEqual(['repository'])
    expect(kindOf([said('parsnip.edu', 'wikipedia-rsp', 'no-consensus')])).toEqual([])
  })

  it('is a news site where the link graph has it, else a website', () => {
    expect(kindOf([said('courier.example', 'link-graph', 'mixed-neighbours')])).toEqual(['news-site'])
    expect(kindOf([said('courier.example', 'cred1', 'mixed')])).toEqual(['website'])
  })

  it('is a fact-checker where the network of fact-checkers lists an address with a word for it, else a website', () => {
    expect(kindOf([said('parsnipcheck.example', 'ifcn', 'signatory')])).toEqual(['fact-checker'])
    expect(kindOf([said('parsnip.example', 'ifcn', 'signatory')])).toEqual(['website'])
    expect(kindOf([said('parsnipcheck.example', 'cred1', 'mixed')])).toEqual(['website'])
  })
})

describe('a listing beside the dossiers', () => {
  const name = { language: 'en', ambiguous: false, validFrom: null, validTo: null }
  const place = { path: null, platform: null, handle: null, edition: null, validFrom: null, validTo: null }
  const dossier: Dossier = {
    id: 'tide',
    kind: 'newspaper',
    country: 'BE',
    names: [{ ...name, text: 'The Tide', kind: 'official' }],
    locators: [
      { ...place, host: 'www.tide.example' },
      { ...place, host: 'portal.example', path: '/tide' },
    ],
  }
  const loaded = (listed: readonly Listing[], verdicts: readonly Verdict[] = [], dossiers = [dossier]) =>
    listingsToLoad(listed, verdicts, dossiers)

  it.each([
    ['the dossier’s id', listing('tide', { name: 'Ebb', hosts: ['ebb.example'] })],
    ['one of its hosts, with or without www.', listing('ebb', { name: 'Ebb', hosts: ['ebb.example', 'tide.example'] })],
    ['its name in its country', listing('ebb', { name: 'The Tide', hosts: ['ebb.example'] })],
  ])('is left out where it has %s', (_, listed) => {
    expect(loaded([listed])).toMatchObject({ listings: [], given: 1 })
  })

  it.each([
    ['a host of which the dossier has a path alone', listing('portal', { name: 'Portal', hosts: ['portal.example'] })],
    ['its name in another country', listing('ebb', { name: 'The Tide', country: 'NL', hosts: ['ebb.example'] })],
    ['a host below one of the dossier’s', listing('ebb', { name: 'Ebb', hosts: ['ebb.tide.example'] })],
  ])('stays where it has %s', (_, listed) => {
    expect(loaded([listed]).listings.map(({ id }) => id)).toEqual([listed.id])
  })

  it('stays beside a dossier whose name is a title that others of the country have', () => {
    const herald = { ...dossier, names: [{ ...name, text: 'The Herald', kind: 'official' as const }] }
    const listed = listing('other', { name: 'The Herald', hosts: ['other.example'] })
    expect(loaded([listed], [], [herald]).listings).toHaveLength(1)
  })

  it('is made of a domain that only an assessor names, unless somebody has it or a part above it', () => {
    const verdicts = ['tide.example', 'www.tide.example', 'news.tide.example', 'ebb.example', 'sub.ebb.example'].map(
      (host) => said(host, 'cred1', 'mixed'),
    )
    expect(loaded([], verdicts).listings).toMatchObject([
      { id: 'sub-ebb-example', name: 'sub.ebb.example', hosts: ['sub.ebb.example'], confidence: 'host-only' },
    ])
    expect(loaded([], [said('ebb.example', 'cred1', 'mixed')]).listings).toMatchObject([{ name: 'ebb.example' }])
  })

  it('has the verdicts on its hosts', () => {
    const [listed] = loaded([listing('ebb')], [said('ebb.example', 'cred1', 'mixed')]).listings
    expect(listed?.verdicts).toMatchObject([{ edition: 'cred1 2017-04-28', verdict: 'mixed' }])
  })
})

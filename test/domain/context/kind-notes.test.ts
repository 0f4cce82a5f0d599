import { describe, expect, it } from 'vitest'
import { outletPartOf } from '../../../src/domain/context/context.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import type { OutletKind } from '../../../src/domain/outlet.ts'
import type { Listing } from '../../../src/domain/register/listing.ts'
import { recordOfListing } from '../../../src/domain/register/record-of-listing.ts'
import { METHODOLOGIES, requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { listing, ORIGIN } from '../../support/register.ts'

const EDITION = {
  assessor: 'wikipedia-rsp',
  on: '2026-04-18',
  title: 'Perennial sources',
  publisher: 'Editors',
  page: 'https://wiki.example',
  archive: 'https://wiki.example/1',
  licence: 'CC BY-SA 4.0',
  recordedAt: '2026-11-30T00:00:00Z',
  note: '',
}
const VERDICTS = [{ edition: 'wikipedia-rsp 2026-04-18', verdict: 'generally-unreliable' }]

function partOf(members: Partial<Listing>, methodology = requireMethodology(), messages = en) {
  const dictionary = {
    origins: [ORIGIN],
    editions: {
      'wikipedia-rsp 2026-04-18': EDITION,
      'opensources 2017-04-28': { ...EDITION, assessor: 'opensources', on: '2017-04-28' },
    },
    recordedAt: '2026-11-30T00:00:00Z',
  }
  const record = recordOfListing(listing('lantern', members), dictionary)
  return outletPartOf(record, { asOf: '2026-11-30', knownAt: null, methodology, messages })
}

describe('what is said of a source whose part in the story is to be named', () => {
  it('calls a think tank an interested expert, and scores it all the same', () => {
    const { said, fact, score } = partOf({ kind: 'think-tank', verdicts: VERDICTS })
    expect(said).toMatch(/^The lantern, a think tank \(Belgium\), is listed: .* A think tank is an interested expert: /)
    expect(said).toContain('Wikipedia’s editors call it generally unreliable')
    expect(fact).toMatch(/^A think tank is an interested expert/)
    expect(score.status).not.toBe('not-applicable')
  })

  it('sends the reader of a journal on to the paper and who wrote it, and scores it all the same', () => {
    const { said, score } = partOf({ kind: 'journal', verdicts: VERDICTS })
    expect(said).toMatch(/^The lantern, a scholarly journal \(Belgium\), is listed: .* name the paper and who wrote it/)
    expect(score.status).not.toBe('not-applicable')
  })

  it('names a monitor as the source of its figures', () => {
    expect(partOf({ kind: 'monitor' }).said).toMatch(
      /nothing else is recorded\. .*name it as the source of its figures/,
    )
  })

  it.each(METHODOLOGIES.map((each) => [each.version, each] as const))(
    'says of satire by %s that it is not to be cited as fact, and gives it no score',
    (_, methodology) => {
      const { said, advice, score } = partOf({ kind: 'satire', verdicts: VERDICTS }, methodology)
      expect(said).toMatch(/is listed: who it is, from Wikidata \(2023\)\. Satire: not to be cited as fact\.$/)
      expect(advice).toEqual({ level: 'none', text: 'Do not cite it as news: it is satire.' })
      expect(score).toMatchObject({ status: 'not-applicable', value: null })
    },
  )

  it.each(METHODOLOGIES.map((each) => [each.version, each] as const))(
    'says of a wire of press releases by %s that its customer speaks, and gives it no score',
    (_, methodology) => {
      const { said, advice, score, gaps } = partOf({ kind: 'press-release-wire', verdicts: VERDICTS }, methodology)
      expect(said).toMatch(/It carries what its customers write and pay for: the customer speaks/)
      expect(advice).toEqual({
        level: 'none',
        text: 'Name whoever issued the release as its source: the wire carries what its customers write.',
      })
      expect(score).toMatchObject({ status: 'not-applicable', value: null })
      expect(gaps).toEqual([])
    },
  )

  it('says who calls an address satire of which nobody says who publishes there', () => {
    const verdicts = [{ edition: 'opensources 2017-04-28', verdict: 'satire' }]
    const { said } = partOf({ kind: 'satire', name: 'parsnip.example', confidence: 'host-only', verdicts })
    expect(said).toMatch(
      /^Who publishes parsnip\.example is not recorded: .*OpenSources listed it as satire .*Satire: not to/,
    )
  })

  it.each([
    [
      'platform',
      'a platform on which others publish',
      'Find out who published it there: the platform is not the source.',
    ],
    ['encyclopedia', 'an encyclopedia', 'Follow it to the sources that it cites, and cite those.'],
    [
      'repository',
      'an archive in which researchers deposit their papers',
      'Name the authors of the paper, and say whether a journal has reviewed it: the archive is not the source.',
    ],
  ] as const)('sends the reader of a %s on to whoever wrote there, without a score', (kind, what, text) => {
    const members = { kind, name: 'parsnip.example', confidence: 'host-only', verdicts: VERDICTS } as const
    const { said, advice, score } = partOf(members)
    expect(said).toBe(`parsnip.example is ${what}.`)
    expect(advice).toEqual({ level: 'none', text })
    expect(score).toMatchObject({ status: 'not-applicable', value: null })
  })

  it('says nothing more of other kinds', () => {
    for (const kind of ['newspaper', 'news-site', 'fact-checker'] satisfies OutletKind[])
      expect(partOf({ kind }).said).toMatch(/; nothing else is recorded\.$/)
  })

  it('has words in every language', () => {
    for (const messages of LANGUAGES)
      for (const kind of ['think-tank', 'monitor', 'press-release-wire', 'satire'] satisfies OutletKind[])
        expect(partOf({ kind }, requireMethodology(), messages).said).toContain(messages.context.kindNotes[kind])
  })
})

describe('from when a listing is', () => {
  const page = { url: 'https://daily.example/a', title: 'About', publisher: 'The Daily' }
  const made = { confidence: 'read', verdicts: VERDICTS } as const

  it('is the day of the page that was read, and never that of a list that assesses it', () => {
    const { sources: _, ...rest } = listing('lantern')
    const dictionary = {
      origins: [],
      editions: { 'wikipedia-rsp 2026-04-18': EDITION },
      recordedAt: '2026-11-30T00:00:00Z',
    }
    const dayOf = (published?: string) =>
      recordOfListing(
        { ...rest, ...made, pages: [{ ...page, ...(published !== undefined && { published }) }] },
        dictionary,
      ).listed
    expect(dayOf()).toMatchObject({ from: 'The Daily', on: null })
    expect(dayOf('2023-05-30')).toMatchObject({ from: 'The Daily', on: '2023-05-30' })
  })
})

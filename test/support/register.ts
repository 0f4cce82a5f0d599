import { digestOfText } from '../../src/db/digest-of-text.ts'
import type { Listing, ListingOrigin } from '../../src/domain/register/listing.ts'
import type { RegisterFiles } from '../../src/editorial/load-register.ts'

export const ORIGIN: ListingOrigin = {
  key: 'wikidata',
  title: 'Wikidata: items of newspapers',
  publisher: 'Editors of Wikidata',
  page: 'https://www.wikidata.org',
  archive: 'https://github.com/somebody/newspapers/tree/1',
  licence: 'CC0 1.0',
  on: null,
  usedFor: 'Names.',
}

/** A made-up listing; every member except the id has a default. */
export function listing(id: string, members: Partial<Omit<Listing, 'id'>> = {}): Listing {
  return {
    id,
    kind: 'newspaper',
    country: 'BE',
    name: `The ${id}`,
    hosts: [`${id}.example`],
    confidence: 'wikidata',
    asOf: '2023-03-09',
    sources: { wikidata: 'Q1' },
    ...members,
  }
}

/** Register files with one listing a line, all of one country; `verdicts` are lines of CRED-1. */
export function registerFiles(listings: readonly Listing[], verdicts: readonly string[] = []): RegisterFiles {
  const text = listings
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((each) => `${JSON.stringify(each)}\n`)
    .join('')
  const source = {
    file: 'cred1.csv',
    assessor: 'cred1',
    on: '2026-08-04',
    title: 'CRED-1',
    publisher: 'A. Loth',
    page: 'https://cred1.example',
    archive: 'https://cred1.example/1',
    licence: 'CC BY 4.0',
    recordedAt: '2026-11-30T00:00:00Z',
  }
  return {
    files: [
      { file: 'be.ndjson', text },
      { file: 'origins.json', text: JSON.stringify([ORIGIN]) },
    ],
    verdicts: [
      {
        file: 'cred1.csv',
        text: `host,path,scope,verdict,on,anchor,note\n${verdicts.map((line) => `${line}\n`).join('')}`,
      },
      { file: 'sources.json', text: JSON.stringify([source]) },
    ],
    digest: digestOfText(`${text}${verdicts.join()}`),
  }
}

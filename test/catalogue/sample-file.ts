import type { CatalogueFile } from '../../src/catalogue/file.ts'

/** A made-up outlet with one record of every sort, and nothing wrong. */
export function sampleFile(): CatalogueFile {
  return {
    $schema: '../catalogue.schema.json',
    id: 'the-tide',
    kind: 'newspaper',
    country: 'NZ',
    languages: ['en'],
    founded: '1990-04',
    fieldReferences: { country: ['s1'], languages: ['s1'], founded: ['s1'] },
    recordedAt: '2026-11-26T00:00:00Z',
    names: [
      { id: 'name-1', text: 'The Tide', language: 'en', kind: 'official', references: ['s1'] },
      { id: 'name-2', text: 'Tide', language: 'en', kind: 'variant', ambiguous: true, references: ['s1'] },
    ],
    locators: [
      { id: 'host-1', host: 'tide.example', references: ['s1'] },
      { id: 'host-2', host: 'press.example', path: '/tide', edition: 'mi', references: ['s1'] },
      { id: 'account-1', platform: 'x', handle: 'thetide', references: ['s1'], validFrom: '2012' },
    ],
    stakes: [
      {
        id: 'stake-1',
        party: 'Tide Trust',
        partyKind: 'trust',
        relation: 'owns',
        basis: 'reported',
        share: 60,
        references: ['s1'],
      },
    ],
    related: [{ id: 'related-1', name: 'The Sunday Tide', relation: 'sister', references: ['s1'] }],
    transparency: [
      {
        id: 'corrections-policy-1',
        criterion: 'corrections-policy',
        finding: 'met',
        basis: 'observed',
        note: 'A page says how to ask for a correction.',
        observedOn: '2026-08-01',
        references: ['s1'],
      },
    ],
    trackRecord: [
      {
        id: 'ruling-1',
        kind: 'ruling',
        body: 'Press Council',
        subject: 'accuracy',
        outcome: 'upheld',
        basis: 'official-record',
        note: 'A headline was not borne out by the text.',
        occurredOn: '2025-03',
        references: ['s2'],
      },
      {
        id: 'sanction-1',
        kind: 'sanction',
        body: 'Government of Elsewhere',
        subject: 'other',
        outcome: 'imposed',
        actor: 'government',
        basis: 'reported',
        note: 'The site was blocked.',
        references: ['s1'],
      },
    ],
    assessments: [
      {
        id: 'assessment-1',
        assessor: 'wikipedia-rsp',
        verdict: 'no-consensus',
        basis: 'imported',
        assessedOn: '2026-08',
        references: ['s1'],
      },
    ],
    references: [
      { id: 's1', url: 'https://tide.example/about', title: 'About', publisher: 'The Tide', kind: 'primary' },
      {
        id: 's2',
        url: 'https://council.example/7',
        title: 'Ruling 7',
        publisher: 'Press Council',
        published: '2025-03-02',
        kind: 'official-record',
        licence: 'CC BY 4.0',
      },
    ],
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOf, toCatalogueText } from '../../src/catalogue/file-of.ts'
import { parseCatalogueFile } from '../../src/catalogue/parse.ts'
import { recordOf } from '../../src/catalogue/record-of.ts'
import { ACTORS, BASES, CRITERIA, FINDINGS, OUTCOMES, SUBJECTS, TRACK_RECORD_KINDS } from '../../src/domain/evidence.ts'
import {
  NAME_KINDS,
  OUTLET_KINDS,
  PARTY_KINDS,
  PLATFORMS,
  REFERENCE_KINDS,
  RELATED_RELATIONS,
  STAKE_BASES,
  STAKE_RELATIONS,
} from '../../src/domain/outlet.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { sampleFile } from './sample-file.ts'

const text = fc.string({ minLength: 1, unit: 'grapheme' }).map((value) => `«${value}»`)
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const day = fc
  .tuple(fc.integer({ min: 1800, max: 2026 }), fc.constantFrom('', '-06', '-06-11'))
  .map(([year, rest]) => `${year}${rest}`)
const instant = fc.constantFrom('2026-11-26T00:00:00Z', '2026-11-27T08:30:00Z', '2026-12-01T00:00:00.123Z')
const slug = fc.constantFrom('the-tide', 'the-ebb', 'a1')

function records(
  outletId: string,
): fc.Arbitrary<
  Pick<OutletRecord, 'names' | 'locators' | 'stakes' | 'related' | 'transparency' | 'trackRecord' | 'assessments'>
> {
  const sourced = {
    id: fc.nat(99).map((n) => `${outletId}/part-${n}`),
    references: fc.array(slug, { minLength: 1, maxLength: 3 }),
    validFrom: orNull(day),
    validTo: orNull(day),
    recordedAt: instant,
    withdrawnAt: orNull(instant),
    withdrawalReason: orNull(text),
  }
  const evidence = { ...sourced, scope: orNull(text), note: text, basis: fc.constantFrom(...BASES) }
  const few = <T>(part: fc.Arbitrary<T>, minLength = 0) => fc.array(part, { minLength, maxLength: 3 })
  return fc.record({
    names: few(
      fc.record({
        ...sourced,
        text,
        language: fc.constantFrom('en', 'ar', 'zh-Hant'),
        script: fc.constantFrom('Latn', 'Arab', 'Jpan'),
        kind: fc.constantFrom(...NAME_KINDS),
        ambiguous: fc.boolean(),
        note: orNull(text),
      }),
      1,
    ),
    locators: few(
      fc.record({
        ...sourced,
        host: orNull(text),
        path: orNull(text),
        platform: orNull(fc.constantFrom(...PLATFORMS)),
        handle: orNull(text),
        edition: orNull(text),
        note: orNull(text),
      }),
    ),
    stakes: few(
      fc.record({
        ...sourced,
        party: text,
        partyKind: fc.constantFrom(...PARTY_KINDS),
        relation: fc.constantFrom(...STAKE_RELATIONS),
        share: orNull(fc.constantFrom(0.5, 24.5, 100)),
        basis: fc.constantFrom(...STAKE_BASES),
        disputed: fc.boolean(),
        note: orNull(text),
      }),
    ),
    related: few(
      fc.record({ ...sourced, outletId: orNull(slug), name: text, relation: fc.constantFrom(...RELATED_RELATIONS) }),
    ),
    transparency: few(
      fc.record({
        ...evidence,
        criterion: fc.constantFrom(...CRITERIA),
        finding: fc.constantFrom(...FINDINGS),
        observedOn: orNull(day),
      }),
    ),
    trackRecord: few(
      fc.constantFrom(...TRACK_RECORD_KINDS).chain((kind) =>
        fc.record({
          ...evidence,
          kind: fc.constant(kind),
          body: text,
          subject: fc.constantFrom(...SUBJECTS),
          outcome: fc.constantFrom(...OUTCOMES[kind]),
          actor: orNull(fc.constantFrom(...ACTORS)),
          occurredOn: orNull(day),
          occurredBy: orNull(day),
          occurredFrom: orNull(day),
        }),
      ),
    ),
    assessments: few(
      fc.record({
        ...evidence,
        note: fc.oneof(fc.constant(''), text),
        assessor: slug,
        verdict: slug,
        assessedOn: orNull(day),
      }),
    ),
  })
}

const record: fc.Arbitrary<OutletRecord> = slug.chain((id) =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom(...OUTLET_KINDS),
        country: orNull(fc.constantFrom('NZ', 'LB')),
        languages: fc.array(fc.constantFrom('en', 'ar'), { maxLength: 2 }),
        founded: orNull(day),
        closed: orNull(day),
        note: orNull(text),
        fieldReferences: fc.dictionary(
          fc.constantFrom('country', 'founded', 'note'),
          fc.array(slug, { minLength: 1 }),
          {
            noNullPrototype: true,
          },
        ),
        recordedAt: instant,
        replies: fc.constant([]),
        disputes: fc.constant([]),
        references: fc.array(
          fc.record({
            id: slug,
            url: fc.webUrl(),
            title: text,
            publisher: text,
            published: orNull(day),
            archiveUrl: orNull(fc.webUrl()),
            passage: orNull(text),
            kind: fc.constantFrom(...REFERENCE_KINDS),
            licence: orNull(text),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      records(id),
    )
    .map(([outlet, parts]) => ({ ...outlet, ...parts })),
)

describe('a record and its file', () => {
  it('are the same thing: a record written and read is the record', () => {
    fc.assert(
      fc.property(record, (given) => {
        const parsed = parseCatalogueFile(`${given.id}.json`, toCatalogueText(given))
        expect(parsed.faults).toEqual([])
        expect(parsed.record).toEqual(given)
      }),
    )
  })

  it('are the same thing: a file read and written is the file', () => {
    expect(fileOf(recordOf(sampleFile()))).toEqual(sampleFile())
  })
})

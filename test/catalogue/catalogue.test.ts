import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../src/catalogue/check.ts'
import { toCatalogueText } from '../../src/catalogue/file-of.ts'
import { toCatalogueSchemaText } from '../../src/catalogue/json-schema.ts'
import { OUTCOMES, TRACK_RECORD_KINDS } from '../../src/domain/evidence.ts'
import { findAssessor, isVerdictOf } from '../../src/domain/scoring/assessors.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'

const { files } = readCatalogueFiles()
const { records, faults } = checkCatalogue(files)

describe('the catalogue', () => {
  it('has no fault', () => {
    expect(faults).toEqual([])
    expect(records.length).toBeGreaterThanOrEqual(177)
  })

  it('is written as an export would write it', () => {
    for (const [index, record] of records.entries()) expect(files[index]?.text).toBe(toCatalogueText(record))
  })

  it('keeps only verdicts that their assessor can have given', () => {
    const strange = records.flatMap(({ id, assessments }) =>
      assessments
        .filter(({ assessor, verdict }) => {
          const known = findAssessor(assessor)
          return known === undefined || !isVerdictOf(known, verdict)
        })
        .map(({ assessor, verdict }) => `${id}: ${assessor} ${verdict}`),
    )
    expect(strange).toEqual([])
  })

  it('gives no act of a government or company as a ruling or judgment', () => {
    const acts = records.flatMap(({ trackRecord }) => trackRecord.filter(({ actor }) => actor !== null))
    expect(acts.length).toBeGreaterThan(0)
    expect(new Set(acts.map(({ kind }) => kind))).toEqual(new Set(['sanction', 'licence-action']))
  })

  it('keeps what a list counted as notes without weight', () => {
    const listed = records.flatMap(({ trackRecord }) =>
      trackRecord.filter(({ body }) => body.startsWith('EUvsDisinfo')),
    )
    expect(listed.length).toBeGreaterThan(0)
    expect(new Set(listed.map(({ outcome }) => outcome))).toEqual(new Set(['noted']))
  })
})

describe('db/catalogue.schema.json', () => {
  const text = readFileSync(new URL('../../db/catalogue.schema.json', import.meta.url), 'utf8')

  it('is what the code says', () => {
    expect(text).toBe(toCatalogueSchemaText())
  })

  it('gives every kind of track-record entry its outcomes', () => {
    const { allOf } = JSON.parse(text).$defs.CatalogueTrackRecordEntry
    expect(allOf).toHaveLength(TRACK_RECORD_KINDS.length)
    expect(JSON.stringify(allOf[0])).toBe(
      `{"if":{"properties":{"kind":{"const":"ruling"}}},"then":{"properties":{"outcome":{"enum":${JSON.stringify(OUTCOMES.ruling)}}}}}`,
    )
  })
})

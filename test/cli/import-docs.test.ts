import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IMPORT_USAGE } from '../../src/cli/import/request.ts'
import { OUTCOMES, SUBJECTS } from '../../src/domain/evidence.ts'
import { ASSESSMENT_COLUMNS } from '../../src/imports/assessments.ts'
import { DECLARED_KINDS } from '../../src/imports/declared-readers.ts'
import { RULING_COLUMNS } from '../../src/imports/rulings.ts'

const text = readFileSync(new URL('../../docs/imports.md', import.meta.url), 'utf8')

describe('docs/imports.md', () => {
  const columns = [ASSESSMENT_COLUMNS, RULING_COLUMNS].flatMap(({ required, oneOf, optional }) => [
    ...required,
    ...oneOf,
    ...optional,
  ])
  it.each([...new Set([...columns, ...SUBJECTS, ...OUTCOMES.ruling])])('tells of %s', (word) => {
    expect(text).toContain(`\`${word}\``)
  })

  it.each([...DECLARED_KINDS, ...(IMPORT_USAGE.match(/--[a-z-]+/g) ?? [])])('tells of %s', (word) => {
    expect(text).toContain(word)
  })
})

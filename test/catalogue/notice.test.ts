import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkCatalogue } from '../../src/catalogue/check.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'

it('NOTICE names every repository whose data the catalogue rests on', () => {
  const notice = readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8')
  const { records } = checkCatalogue(readCatalogueFiles().files)
  const repositories = new Set(
    records
      .flatMap(({ references }) => references.filter(({ kind }) => kind === 'data-file'))
      .map(({ url }) => /^https:\/\/github\.com\/[^/]+\/[^/]+/.exec(url)?.[0] ?? new URL(url).origin),
  )
  expect(repositories.size).toBeGreaterThan(10)
  expect([...repositories].filter((repository) => !notice.includes(repository))).toEqual([])
})

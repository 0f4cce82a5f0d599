import { readFileSync, writeFileSync } from 'node:fs'
import { METHODOLOGIES } from '../src/domain/scoring/methodologies/methodologies.ts'
import { methodologyPage } from './methodology-page.ts'

/**
 * `node docs/write-methodology.ts` writes `docs/methodology.md` from the methodologies that the code runs on; `--check`
 * only compares.
 */
const file = new URL('methodology.md', import.meta.url)
const page = methodologyPage(METHODOLOGIES)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) {
    console.error('docs/methodology.md does not say what the methodologies do: run npm run methodology')
    process.exitCode = 1
  }
} else writeFileSync(file, page)

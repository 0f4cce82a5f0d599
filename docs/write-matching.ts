import { readFileSync, writeFileSync } from 'node:fs'
import { METHODS } from '../src/domain/citation/methods/methods.ts'
import { matchingPage } from './matching-page.ts'

/**
 * `node docs/write-matching.ts` writes `docs/matching.md` from the method that the code runs on; `--check` only
 * compares.
 */
const file = new URL('matching.md', import.meta.url)
const page = matchingPage(METHODS)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) {
    console.error('docs/matching.md does not say what the matching methods do: run npm run matching')
    process.exitCode = 1
  }
} else writeFileSync(file, page)

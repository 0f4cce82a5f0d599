import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { en } from '../../src/domain/language/en/en.ts'
import { bandStabilityOf } from '../../src/domain/scoring/band-stability.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { scoreOf } from '../../src/domain/scoring/score.ts'
import { GOLDEN_SETS } from './golden-sets.ts'

/** `node test/golden/write-golden.ts 2026-12`: writes what a methodology makes of each set, once. What is there is never written again. */
const methodology = requireMethodology(process.argv[2])
const folder = new URL(`${methodology.version}/`, import.meta.url)
if (existsSync(folder))
  throw new Error(`The golden files of ${methodology.version} are frozen; release another version.`)
mkdirSync(folder)
for (const [index, set] of GOLDEN_SETS.entries()) {
  const score = scoreOf({ ...set, methodology, messages: en })
  const contributions = score.contributions.map(({ because: _, ...rest }) => rest)
  const golden = { ...set, score: { ...score, contributions }, bandStability: bandStabilityOf(score, methodology) }
  const name = `${String(index + 1).padStart(2, '0')}-${set.name}.json`
  writeFileSync(new URL(name, folder), `${JSON.stringify(golden, null, 1)}\n`)
}
const { terms, families, ...rest } = methodology
const numbers = { ...rest, terms: terms.map(withoutQuestion), families: families.map(withoutQuestion) }
writeFileSync(new URL(`${methodology.version}.json`, import.meta.url), `${JSON.stringify(numbers, null, 1)}\n`)
console.log(`Wrote ${GOLDEN_SETS.length} files`)

/** Questions are worded in each language and may be worded better; numbers may not change. */
function withoutQuestion<T extends { readonly question?: unknown }>({ question: _, ...term }: T): Omit<T, 'question'> {
  return term
}

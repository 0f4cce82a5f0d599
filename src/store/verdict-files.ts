import { readdirSync, readFileSync } from 'node:fs'
import type { CatalogueText } from '../catalogue/check.ts'

const FOLDER = new URL('../../db/assessments/', import.meta.url)

/** The texts of the public verdicts and of what describes their sources, in order of name. */
export function readVerdictFiles(): readonly CatalogueText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv') || name === 'sources.json')
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }))
}

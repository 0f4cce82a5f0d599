import { readdirSync, readFileSync } from 'node:fs'
import type { CatalogueText } from '../catalogue/check.ts'

const FOLDER = new URL('../../db/assessments/', import.meta.url)

/** The verdict files and `sources.json`, ordered by name. */
export function readVerdictFiles(): readonly CatalogueText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv') || name === 'sources.json')
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }))
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { CatalogueText } from '../catalogue/check.ts'

const FOLDER = new URL('../../db/register/', import.meta.url)

/** The register's files and `origins.json`, ordered by name. */
export function readRegisterFiles(folder: URL = FOLDER): readonly CatalogueText[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson') || name === 'origins.json')
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
}

import { existsSync, readdirSync } from 'node:fs'
import { readTextFile, type TextFile } from './text-file.ts'

const FOLDER = new URL('../../db/register/', import.meta.url)

/** The register's files and `origins.json`, ordered by name. */
export function readRegisterFiles(folder: URL = FOLDER): readonly TextFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson') || name === 'origins.json')
    .sort()
    .map((file) => readTextFile(file, folder))
}

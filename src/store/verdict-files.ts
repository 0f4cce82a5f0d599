import { readdirSync } from 'node:fs'
import { readTextFile, type TextFile } from './text-file.ts'

const FOLDER = new URL('../../db/assessments/', import.meta.url)

/** The verdict files and `sources.json`, ordered by name. */
export function readVerdictFiles(): readonly TextFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv') || name === 'sources.json')
    .sort()
    .map((file) => readTextFile(file, FOLDER))
}

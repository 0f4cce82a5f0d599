import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { CatalogueFiles } from '../editorial/load-catalogue.ts'
import type { RegisterFiles } from '../editorial/load-register.ts'
import { readRegisterFiles } from './register-files.ts'
import { readVerdictFiles } from './verdict-files.ts'

export const CATALOGUE_FOLDER = new URL('../../db/catalogue/', import.meta.url)

/** All catalogue files and verdict files, ordered by name. */
export function readCatalogueFiles(folder: URL = CATALOGUE_FOLDER): CatalogueFiles {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const files = names.map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
  const hash = createHash('sha256')
  const verdicts = readVerdictFiles()
  for (const { file, text } of [...files, ...verdicts]) hash.update(`${file}\0${text}\0`)
  return { files, verdicts, digest: hash.digest('hex') }
}

/** All register files and verdict files, ordered by name. */
export function readRegister(): RegisterFiles {
  const [files, verdicts] = [readRegisterFiles(), readVerdictFiles()]
  const hash = createHash('sha256')
  for (const { file, text } of [...files, ...verdicts]) hash.update(`${file}\0${text}\0`)
  return { files, verdicts, digest: hash.digest('hex') }
}

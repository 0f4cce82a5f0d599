import { readdirSync } from 'node:fs'
import type { CatalogueFiles } from '../editorial/load-catalogue.ts'
import type { RegisterFiles } from '../editorial/load-register.ts'
import { readRegisterFiles } from './register-files.ts'
import { digestOfFiles, readTextFile } from './text-file.ts'
import { readVerdictFiles } from './verdict-files.ts'

export const CATALOGUE_FOLDER = new URL('../../db/catalogue/', import.meta.url)

/** All catalogue files and verdict files, ordered by name. */
export function readCatalogueFiles(folder: URL = CATALOGUE_FOLDER): CatalogueFiles {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const files = names.map((file) => readTextFile(file, folder))
  const verdicts = readVerdictFiles()
  return { files, verdicts, digest: digestOfFiles([...files, ...verdicts]) }
}

/** All register files and verdict files, ordered by name. */
export function readRegister(): RegisterFiles {
  const [files, verdicts] = [readRegisterFiles(), readVerdictFiles()]
  return { files, verdicts, digest: digestOfFiles([...files, ...verdicts]) }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { toCatalogueSchemaText } from '../src/catalogue/json-schema.ts'

/** Writes `db/catalogue.schema.json`; with `--check` it only tells whether the file is up to date. */
const path = new URL('../db/catalogue.schema.json', import.meta.url)
const text = toCatalogueSchemaText()
if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error(
    'db/catalogue.schema.json is not what src/catalogue/file.ts says: run node tools/write-catalogue-schema.ts',
  )
  process.exitCode = 1
}

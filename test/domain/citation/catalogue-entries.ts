import { readdirSync, readFileSync } from 'node:fs'
import { parseCatalogueFile } from '../../../src/catalogue/parse.ts'
import type { LookupEntry } from '../../../src/domain/lookup/entry.ts'
import { lookupEntryOf } from '../../../src/domain/lookup/entry-of.ts'

/** The real catalogue as matching sees it, in order of id. */
export function catalogueEntries(): readonly LookupEntry[] {
  const folder = new URL('../../../db/catalogue/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { record, faults } = parseCatalogueFile(file, readFileSync(new URL(file, folder), 'utf8'))
      if (record === null) throw new Error(`${file}: ${faults[0]?.reason}`)
      return lookupEntryOf(record)
    })
}

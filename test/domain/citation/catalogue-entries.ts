import { readdirSync, readFileSync } from 'node:fs'
import { checkRegister } from '../../../src/catalogue/check-register.ts'
import { listingsToLoad } from '../../../src/catalogue/listings-to-load.ts'
import { parseCatalogueFile } from '../../../src/catalogue/parse.ts'
import type { LookupEntry } from '../../../src/domain/lookup/entry.ts'
import { lookupEntryOf } from '../../../src/domain/lookup/entry-of.ts'
import { entryOfListing } from '../../../src/domain/register/entry-of-listing.ts'
import { verdictsOf } from '../../../src/imports/verdicts.ts'
import { readRegisterFiles } from '../../../src/store/register-files.ts'
import { readVerdictFiles } from '../../../src/store/verdict-files.ts'

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

/** The same with every listing of the register behind it, as a service has them loaded. */
export function everyEntry(): readonly LookupEntry[] {
  const dossiers = catalogueEntries()
  const { listings } = checkRegister(readRegisterFiles())
  const { verdicts } = verdictsOf(readVerdictFiles())
  return [...dossiers, ...listingsToLoad(listings, verdicts, dossiers).listings.map(entryOfListing)]
}

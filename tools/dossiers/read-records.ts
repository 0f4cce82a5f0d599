import { checkCatalogue } from '../../src/catalogue/check.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'

/** The records in the catalogue's files. */
export function readRecords(): readonly OutletRecord[] {
  return checkCatalogue(readCatalogueFiles().files).records
}

import { checkCatalogue } from '../../src/catalogue/check.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'

/** The records of the catalogue as it lies in its files. */
export function readRecords(): readonly OutletRecord[] {
  return checkCatalogue(readCatalogueFiles().files).records
}

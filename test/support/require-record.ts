import { parseCatalogueFile } from '../../src/catalogue/parse.ts'
import type { OutletRecord } from '../../src/domain/record.ts'

/** The record of a catalogue file. @throws Error where the file has a fault */
export function requireRecord(file: string, text: string): OutletRecord {
  const { record, faults } = parseCatalogueFile(file, text)
  if (record === null) throw new Error(`${file}: ${faults[0]?.reason}`)
  return record
}

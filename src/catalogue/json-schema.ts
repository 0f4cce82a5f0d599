import * as z from 'zod'
import { catalogueFile } from './file.ts'

/** The published JSON Schema (2020-12) of a catalogue file, as text. */
export function toCatalogueSchemaText(): string {
  const schema = z.toJSONSchema(catalogueFile, { target: 'draft-2020-12' })
  return `${JSON.stringify(schema, null, 2)}\n`
}

import * as z from 'zod'
import { catalogueFile } from './file.ts'

/** The published form of a catalogue file: JSON Schema 2020-12, as text. */
export function toCatalogueSchemaText(): string {
  const schema = z.toJSONSchema(catalogueFile, { target: 'draft-2020-12' })
  return `${JSON.stringify(schema, null, 2)}\n`
}

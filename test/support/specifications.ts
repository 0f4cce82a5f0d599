import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * Folder of another project's specification, to validate answers against its JSON Schemas: `SPECIFICATIONS` names a
 * folder with checkouts of reconciliation-api/specs and modelcontextprotocol/modelcontextprotocol. The schemas are
 * their authors' and not part of this repository; without them those assertions are skipped.
 */
export function specification(repository: string): URL | null {
  const { SPECIFICATIONS } = process.env
  if (SPECIFICATIONS === undefined) return null
  const folder = new URL(`${repository}/`, pathToFileURL(`${SPECIFICATIONS}/`))
  return existsSync(folder) ? folder : null
}

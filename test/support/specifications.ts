import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * Where copies of others' specifications lie, for tests that hold answers against their JSON Schemas: `SPECIFICATIONS` names a folder with
 * checkouts of reconciliation-api/specs and modelcontextprotocol/modelcontextprotocol in folders of those names. The schemas are
 * their authors' and are not kept here; without them those assertions are skipped.
 */
export function specification(repository: string): URL | null {
  const { SPECIFICATIONS } = process.env
  if (SPECIFICATIONS === undefined) return null
  const folder = new URL(`${repository}/`, pathToFileURL(`${SPECIFICATIONS}/`))
  return existsSync(folder) ? folder : null
}

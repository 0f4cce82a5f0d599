import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CHROMIUM } from './browser.ts'
import { isOpenRefineInstalled } from './open-refine.ts'
import { specification } from './specifications.ts'

/** One sentence for each missing program: which tests are skipped, and what to install. */
export function missingPrograms(): readonly string[] {
  const missing: string[] = []
  if (CHROMIUM === undefined)
    missing.push(
      'No Chromium: the pages are not tried in a browser. Install chromium and a font (apt-get install chromium fonts-liberation), or name the program in CHROMIUM.',
    )
  if (!isOpenRefineInstalled())
    missing.push(
      'No OpenRefine: reconciling is tried by requests of our own alone. Install openrefine (apt-get install openrefine).',
    )
  if (specification('specs') === null || specification('modelcontextprotocol') === null)
    missing.push(
      'No specifications: answers are not held against the JSON Schemas of others. Name a folder in SPECIFICATIONS with checkouts of reconciliation-api/specs and modelcontextprotocol/modelcontextprotocol.',
    )
  const proxies = ['nginx', 'caddy'].filter((each) => !isInstalled(each))
  if (proxies.length > 0)
    missing.push(
      `No ${proxies.join(', no ')}: the service is not tried behind ${proxies.length === 1 ? 'it' : 'them'} (apt-get install ${proxies.join(' ')}).`,
    )
  return missing
}

/** Whether a program is found by its name. */
export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

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
  return missing
}

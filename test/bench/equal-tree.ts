import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the service reads beside its own code. */
const FOLDERS = ['src', 'db', 'openapi', 'packages', 'docs', 'tools']
const ROOT = new URL('../../', import.meta.url).pathname

/**
 * A copy of this service that knows the outlets of an older catalogue alone: no other dossier, no register, no public
 * verdicts. Beside the older service it shows what the code costs, where the whole one shows what code and data cost.
 */
export function equalTree(old: string): string {
  const tree = join(ROOT, 'data/bench-equal')
  rmSync(tree, { recursive: true, force: true })
  for (const folder of FOLDERS) cpSync(join(ROOT, folder), join(tree, folder), { recursive: true })
  cpSync(join(ROOT, 'package.json'), join(tree, 'package.json'))
  const catalogue = join(tree, 'db/catalogue')
  for (const file of readdirSync(catalogue))
    if (!existsSync(join(old, 'db/catalogue', file))) rmSync(join(catalogue, file))
  const register = join(tree, 'db/register')
  for (const file of readdirSync(register)) if (file.endsWith('.ndjson')) rmSync(join(register, file))
  const verdicts = join(tree, 'db/assessments')
  for (const file of readdirSync(verdicts)) if (file.endsWith('.csv')) keepHeader(join(verdicts, file))
  return tree
}

function keepHeader(file: string): void {
  const [header] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, `${header}\n`)
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configOf } from '../config.ts'
import { dayOf, isDay } from '../domain/date.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import { writeBundle } from '../store/write-bundle.ts'
import { CREATE } from './configured.ts'
import { exportEvidence } from './export-evidence.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const OPTIONS = {
  out: text,
  since: text,
  csv: flag,
  ndjson: flag,
  country: text,
  kind: text,
  q: text,
  ...CREATE,
} as const
const OF_BUNDLE = ['out', 'since']

/** `masthead export <what>`: the whole catalogue as a bundle, or all evidence as a table. */
export async function exportFiles(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS)
  const [what] = positionals
  if (positionals.length !== 1 || (what !== 'bundle' && what !== 'evidence'))
    throw new UsageError('Use: masthead export bundle, or masthead export evidence.')
  const strange = Object.keys(values).find((option) => OF_BUNDLE.includes(option) !== (what === 'bundle'))
  if (strange !== undefined) throw new UsageError(`--${strange} is not for masthead export ${what}.`)
  return what === 'evidence' ? exportEvidence(values) : exportBundle(values)
}

interface BundleOptions {
  readonly out?: string | undefined
  readonly since?: string | undefined
}

/** Writes a bundle, which `masthead serve --bundle` can serve. */
async function exportBundle(values: BundleOptions): Promise<void> {
  const { since = null } = values
  if (since !== null && !isDay(since)) throw new UsageError('--since takes a day as YYYY-MM-DD.')
  const { database, signingKey } = configOf(process.env)
  if (!existsSync(database))
    throw new UsageError(`There is no database at ${database}: set DATABASE, or start the service once.`)
  const now = new Date()
  const folder = values.out ?? join(dirname(database), `masthead-bundle-${dayOf(now)}`)
  if (existsSync(folder)) throw new UsageError(`${folder} already exists: name another folder with --out.`)
  const signer = await findSigner(signingKey)
  const manifest = await writeBundle({ source: database, folder, since, now, signer })
  for (const { name, bytes, sha256 } of manifest.files) process.stdout.write(`${sha256}  ${bytes}  ${folder}/${name}\n`)
  process.stderr.write(
    `${manifest.outlets} outlets at revision ${manifest.revision}${manifest.changeLog ? '' : ', without imported assessments and without the change log'}.\n`,
  )
  process.stderr.write(
    signer === undefined
      ? 'It is not signed: set MASTHEAD_SIGNING_KEY, so that those who receive it can tell that it is yours.\n'
      : `Signed with ${signer.publicKey}.\n`,
  )
}

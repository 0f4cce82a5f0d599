import { article } from './cli/article.ts'
import { backup } from './cli/backup.ts'
import { check } from './cli/check.ts'
import { context } from './cli/context.ts'
import { domainProof } from './cli/domain-proof.ts'
import { exportBundle } from './cli/export.ts'
import { endingOf, UsageError } from './cli/faults.ts'
import { importFile } from './cli/import.ts'
import { key } from './cli/key.ts'
import { restore } from './cli/restore.ts'
import { serve } from './cli/serve.ts'
import { signingKey } from './cli/signing-key.ts'
import { USAGE } from './cli/usage.ts'
import { verify } from './cli/verify.ts'
import { webhook } from './cli/webhook.ts'
import { Problem } from './domain/problem.ts'

const COMMANDS = {
  serve,
  article,
  import: importFile,
  export: exportBundle,
  check,
  key,
  verify,
  backup,
  restore,
  webhook,
  'signing-key': signingKey,
  'domain-proof': domainProof,
  context,
} as const

const [name = 'help', ...args] = process.argv.slice(2)
try {
  if (name in COMMANDS) await COMMANDS[name as keyof typeof COMMANDS](args)
  else if (/^(-h|--?help|help)$/.test(name)) process.stdout.write(USAGE)
  else throw new UsageError(`There is no command ${JSON.stringify(name)}.\n\n${USAGE}`)
} catch (error) {
  const expected = error instanceof UsageError || error instanceof Problem
  console.error(expected || !process.env.DEBUG ? endingOf(error) : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

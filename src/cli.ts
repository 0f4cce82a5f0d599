import { context } from './cli/context.ts'
import { UsageError } from './cli/faults.ts'
import { serve } from './cli/serve.ts'
import { signingKey } from './cli/signing-key.ts'
import { verify } from './cli/verify.ts'
import { Problem } from './domain/problem.ts'

const COMMANDS = { serve, verify, 'signing-key': signingKey, context } as const

const USAGE = `Masthead: reliability context for cited sources.

  masthead serve                      answer over HTTP (PORT, HOST, DATABASE)
  masthead context <url|name|-> …     what to know about a source; - reads one a line
      --json            the answer as the API gives it
      --lang <tag>      en or fr
      --cited-on <day>  the day of the citation, YYYY-MM-DD
      --as-of <day>     as of a day
  masthead verify                     walk the change log and name the first broken link
      --public-key <k>  whose signature the log must carry
  masthead signing-key create         a key to sign the change log with (MASTHEAD_SIGNING_KEY)
`

const [name = 'help', ...args] = process.argv.slice(2)
try {
  if (name in COMMANDS) await COMMANDS[name as keyof typeof COMMANDS](args)
  else if (/^(-h|--?help|help)$/.test(name)) process.stdout.write(USAGE)
  else throw new UsageError(`There is no command ${JSON.stringify(name)}.\n\n${USAGE}`)
} catch (error) {
  const expected = error instanceof UsageError || error instanceof Problem
  console.error(expected || !(error instanceof Error) || !process.env.DEBUG ? (error as Error).message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

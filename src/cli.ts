import { article } from './cli/article.ts'
import { context } from './cli/context.ts'
import { UsageError } from './cli/faults.ts'
import { importFile } from './cli/import.ts'
import { key } from './cli/key.ts'
import { serve } from './cli/serve.ts'
import { signingKey } from './cli/signing-key.ts'
import { verify } from './cli/verify.ts'
import { Problem } from './domain/problem.ts'

const COMMANDS = { serve, article, import: importFile, key, verify, 'signing-key': signingKey, context } as const

const USAGE = `Masthead: reliability context for cited sources.

  masthead serve                      answer over HTTP (PORT, HOST, DATABASE)
  masthead context <url|name|-> …     what to know about a source; - reads one a line
      --json            the answer as the API gives it
      --lang <tag>      en or fr
      --cited-on <day>  the day of the citation, YYYY-MM-DD
      --as-of <day>     as of a day
  masthead article <file|->           every source that an article cites, marked in its text
      --json            the answer as the API gives it
      --lang, --url <address>, --published-on <day>
  masthead article <files…> --out <file.ndjson>   many articles, a line of JSON each; goes on where it was broken off
  masthead import <what> <file|->     assessments, rulings, outlets, or an outlet's own trust.txt, ads.txt, JSON-LD
      --dry-run         what would be loaded; masthead import --help has all
  masthead verify                     walk the change log and name the first broken link
      --public-key <k>  whose signature the log must carry
  masthead key create                 a key for a caller, shown once
      --scope <scopes>  some of read,analyse,propose,review,admin
      --name <name>     whose it is
      --expires <day>   its last day, YYYY-MM-DD
  masthead key list | revoke <id>     (--d1 local|remote: of the Worker's database)
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

import { IMPORT_USAGE } from './import/request.ts'

export interface Command {
  /** Its line in the list of all commands. */
  readonly summary: string
  /** Text of `--help`: usage and every option. */
  readonly help: string
  /** Imported on use, as most commands need little of the program. */
  readonly load: () => Promise<(args: readonly string[]) => Promise<void>>
}

const CREATE = '  --create              make the folder that DATABASE names, where it is not there'
const D1 = "  --d1 local|remote     in the Worker's database, not in the SQLite file"

export const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    summary: 'answer over HTTP',
    help: `masthead serve [options]

Answers over HTTP until SIGTERM or Ctrl-C, from the SQLite file that DATABASE names.

  --port <number>       where to listen; PORT or 8787 unless given
  --host <address>      HOST or 127.0.0.1 unless given
  --bundle <folder>     read-only, from a bundle in place of the database; followed where another is put in its place
  --public-key <key>    whose signature the bundle must carry
${CREATE}`,
    load: async () => (await import('./serve.ts')).serve,
  },
  context: {
    summary: 'what to know about a source, or about thousands as a table',
    help: `masthead context <address|name|@account|-> … [options]

What to know about each source. - reads sources from standard input, one a line.

  --country <code>      where it was cited, as LB: decides between outlets of one name
  --language <tag>      the language it was cited in, as ar
  --cited-on <day>      the day of the citation, YYYY-MM-DD
  --as-of <day>         as it stood on a day
  --lang <tag>          the language of the answer, as fr; a wrong one tells which there are
  --json, --ndjson      the whole answer as the API gives it, a line each
  --csv                 a table: a row for each source, in order
  --column <name>       standard input (or the files named) is CSV, and the sources are in this column
${CREATE}

  masthead context - --csv --column url < links.csv > answers.csv`,
    load: async () => (await import('./context.ts')).context,
  },
  article: {
    summary: 'every source that an article cites, marked in its text',
    help: `masthead article <file|-> [options]
masthead article <files…> --out <file.ndjson>

The sources that an article cites: text or HTML, or NDJSON of { text | html, url?, publishedOn? }.

  --lang <tag>          the language of the answer, as fr; a wrong one tells which there are
  --url <address>       where the article stands
  --published-on <day>  when it was published, YYYY-MM-DD
  --json                the answer as the API gives it
  --ndjson              a line of JSON each, for many articles
  --out <file>          many articles into a file; goes on where it was broken off
${CREATE}`,
    load: async () => (await import('./article.ts')).article,
  },
  import: {
    summary: "assessments, rulings, outlets, or an outlet's own trust.txt, ads.txt, JSON-LD",
    help: `${IMPORT_USAGE}\n\n${CREATE}`,
    load: async () => (await import('./import.ts')).importFile,
  },
  export: {
    summary: 'the catalogue as files to hand on, or all evidence as a table',
    help: `masthead export bundle [options]
masthead export evidence [options]

bundle: writes a bundle that \`masthead serve --bundle\` serves. Signed where MASTHEAD_SIGNING_KEY is set.

  --out <folder>        where to, a folder that is not there yet; masthead-bundle-<day> in the folder of the database unless given
  --since <day>         with what was published since, YYYY-MM-DD

evidence: prints a row for each finding, entry, verdict and stake, with its dates, basis, reference and what it contributes today.

  --csv, --ndjson       a table (unless given), or a line of JSON each
  --country <code>      of outlets of a country
  --kind <kind>         of outlets of a kind, as newspaper
  --q <name>            of outlets whose names begin so
${CREATE}

  masthead export evidence --ndjson > evidence.ndjson`,
    load: async () => (await import('./export.ts')).exportFiles,
  },
  check: {
    summary: 'what is wrong with db/catalogue, and of each outlet how much was looked at',
    help: `masthead check [id …] [options]

The faults of db/catalogue; without any, the outlets with how much of each was looked at, least first. With ids, what to look for next.

  --json                a line of JSON an outlet`,
    load: async () => (await import('./check.ts')).check,
  },
  unlisted: {
    summary: 'what is most asked for and listed nowhere; open a listing of it',
    help: `masthead unlisted [options]
masthead unlisted open <domain> [options]

The domains most asked for that nobody lists, the most first; open prints the proposal that lists one, with what is known, to be sent to
POST /v1/proposals.

  --days <number>       of the last days, 30 unless given
  --limit <number>      at most so many, 50 unless given
  --json                a line of JSON a domain
  --name <name>         what it is called; the name seen in articles unless given
  --kind <kind>         news-site unless given
  --country <code>      as LB
  --language <tag>      as ar
  --page <address>      where that was read; the site itself unless given
${D1}
${CREATE}`,
    load: async () => (await import('./unlisted.ts')).unlisted,
  },
  verify: {
    summary: 'whether the change log, the records and all that is made from them are whole',
    help: `masthead verify [options]

  --public-key <key>    whose signature the log must carry
  --url <address>       the log of any service, as it tells it
  --quick               the log and the records alone
  --deep                also recompute every row that is derived from the records and compare it (the default; --quick skips it)
${D1}`,
    load: async () => (await import('./verify.ts')).verify,
  },
  rebuild: {
    summary: 'make anew what is derived from the records',
    help: `masthead rebuild [options]

Writes lists, rows, flags and the slices of the look-up anew from the records, once they are known to be those of the change log.

${D1}`,
    load: async () => (await import('./rebuild.ts')).rebuild,
  },
  backup: {
    summary: 'copy the database while it is used, and prove the copy',
    help: `masthead backup <file>

Copies the database while it is used; the copy is opened, checked, and its change log walked.`,
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    summary: 'put a backup in the place of the database; the service must be stopped',
    help: `masthead restore <file> [options]

  --force               even where the database has what the backup lacks
${CREATE}`,
    load: async () => (await import('./restore.ts')).restore,
  },
  webhook: {
    summary: 'who is told of changes; try it, send again',
    help: `masthead webhook list [--json]
masthead webhook test-send <number>
masthead webhook replay <number> --failed
masthead webhook replay <number> --after <entry>

  --json                the list as JSON
  --failed              send again what failed
  --after <entry>       send again what it wants after an entry of the change log
${D1}
${CREATE}`,
    load: async () => (await import('./webhook.ts')).webhook,
  },
  key: {
    summary: 'keys of callers: create, list, revoke, sign',
    help: `masthead key create --scope <scopes> --name <name> [--expires <day>]
masthead key list [--json]
masthead key revoke <id>
masthead key sign

With MASTHEAD_SIGNING_KEY keys, webhooks and filings are signed as they are written, which masthead verify looks at; sign does so for those
of before, once you know that they are yours.

  --scope <scopes>      some of read,analyse,propose,review,admin
  --name <name>         whose it is
  --expires <day>       its last day, YYYY-MM-DD
  --json                the list as JSON
${D1}
${CREATE}`,
    load: async () => (await import('./key.ts')).key,
  },
  'signing-key': {
    summary: 'a key to sign the change log with',
    help: `masthead signing-key create

Prints a new seed for MASTHEAD_SIGNING_KEY, once, and the public key by which anybody can verify.`,
    load: async () => (await import('./signing-key.ts')).signingKey,
  },
  'domain-proof': {
    summary: "look for a dispute's or reply's token on the outlet's hosts",
    help: `masthead domain-proof check <dispute|reply> <number>

Looks in DNS and on the outlet's own hosts, and notes what it finds. MASTHEAD_URL is the address of the service (on this machine unless
set), MASTHEAD_KEY a key with the scope review.`,
    load: async () => (await import('./domain-proof.ts')).domainProof,
  },
}

const WIDTH = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 2

/** The list of commands, shown on `--help` and after a usage error. */
export const USAGE = `Masthead: reliability context for cited sources.

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  masthead ${name.padEnd(WIDTH)}${summary}`)
  .join('\n')}

  masthead <command> --help    every option of a command
  masthead --version           the version of the program

DATABASE names the SQLite file (data/masthead.sqlite); README.md and docs/operations.md have every setting.
`

/** What `masthead` can do, as shown to whoever asks or errs. */
export const USAGE = `Masthead: reliability context for cited sources.

  masthead serve                      answer over HTTP (PORT, HOST, DATABASE)
      --bundle <folder> read-only from a bundle; --public-key <k> says whose it must be
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
  masthead export bundle              the catalogue as files to hand on: database, checksums, signature
      --out <folder>, --since <day>   where to; with what was published since
  masthead check [id …]               what is wrong with db/catalogue; of each outlet, how much was looked at, least first
      --json            a line of JSON an outlet; with ids, what to look for next
  masthead verify                     walk the change log and name the first broken link
      --public-key <k>  whose signature the log must carry; --d1 local|remote: in the Worker's database
      --url <address>   the log of any service, as it tells it
  masthead backup <file>              copy the database while it is used, and prove the copy
  masthead restore <file>             put a backup in the place of the database; the service must be stopped
      --force           even where the database has what the backup lacks
  masthead webhook list               who is told of changes (--json; --d1 local|remote)
  masthead webhook test-send <number> send a message that says nothing, and show the answer
  masthead webhook replay <number>    send again: --failed, or --after <entry of the change log>
  masthead key create                 a key for a caller, shown once
      --scope <scopes>  some of read,analyse,propose,review,admin
      --name <name>     whose it is
      --expires <day>   its last day, YYYY-MM-DD
  masthead key list | revoke <id>     (--d1 local|remote: of the Worker's database)
  masthead signing-key create         a key to sign the change log with (MASTHEAD_SIGNING_KEY)
  masthead domain-proof check <dispute|reply> <number>   look for its token on the outlet's hosts (MASTHEAD_URL, MASTHEAD_KEY)
`

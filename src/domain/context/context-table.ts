import { type CsvCell, csvCell } from '../text/csv-cell.ts'
import type { SourceContext } from './context.ts'
import { reasonWords } from './flag-reason.ts'

/** The columns in order. Names never change, as users' programs read them from the header row. */
const COLUMNS: Readonly<Record<string, (context: SourceContext, given: string, origin: string) => CsvCell>> = {
  as_given: (_, given) => given,
  status: ({ status }) => status,
  outlet: ({ outlet }) => outlet?.id ?? null,
  name: ({ outlet, institution, unlisted }) =>
    outlet?.name ?? (institution === null ? null : (unlisted?.registrableDomain ?? unlisted?.host ?? null)),
  edition: ({ match }) => match?.edition ?? null,
  via: ({ match, unlisted }) => several((match ?? unlisted)?.via.map(({ name }) => name)),
  advice: ({ advice }) => advice.level,
  leaning: ({ score }) => score?.leaning ?? null,
  band: ({ score }) => score?.band ?? null,
  value: ({ score }) => score?.value ?? null,
  interval_low: ({ score }) => score?.interval?.low ?? null,
  interval_high: ({ score }) => score?.interval?.high ?? null,
  flags: ({ flags }) => several(flags.map(({ code }) => code)),
  flag_reasons: ({ flags }) =>
    several(flags.flatMap((flag) => (reasonWords(flag) === '' ? [] : [`${flag.code}: ${reasonWords(flag)}`]))),
  newest_fact: (context) => newestFactOf(context),
  missing: ({ gaps }) => several(gaps),
  page: ({ outlet }, _, origin) => (outlet === null ? null : `${origin}${outlet.page}`),
  warnings: ({ warnings }) => several(warnings.map(({ code, detail }) => `${code}: ${detail}`)),
}

/** CSV (RFC 4180) with a byte-order mark, by which spreadsheets recognise UTF-8. */
export const TABLE_HEAD = `\uFEFF${Object.keys(COLUMNS).join(',')}\r\n`

/** `origin`: base URL of the pages, as `https://masthead.example`. */
export function tableRow(context: SourceContext, given: string, origin: string): string {
  return `${Object.values(COLUMNS)
    .map((cellFrom) => csvCell(cellFrom(context, given, origin)))
    .join(',')}\r\n`
}

/** The latest dated contribution to the score: `2025-03-01: …`. */
function newestFactOf({ score }: SourceContext): string | null {
  const dated = (score?.contributions ?? []).filter(({ on }) => on !== null)
  const newest = dated.reduce<(typeof dated)[number] | undefined>(
    (best, each) => (best === undefined || (each.on ?? '') > (best.on ?? '') ? each : best),
    undefined,
  )
  return newest === undefined ? null : `${newest.on}: ${newest.because}`
}

function several(values: readonly string[] = []): string | null {
  return values.length === 0 ? null : values.join('; ')
}

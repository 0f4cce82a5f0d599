import { isDay } from '../../domain/date.ts'
import { ASSESSORS, type Assessor, findAssessor } from '../../domain/scoring/assessors.ts'
import { requireMethodology } from '../../domain/scoring/methodologies/methodologies.ts'
import { DECLARED_KINDS, type DeclaredKind } from '../../imports/declared-readers.ts'
import { CREATE } from '../configured.ts'
import { didYouMean } from '../did-you-mean.ts'
import { UsageError } from '../faults.ts'
import { readArgs } from '../read-args.ts'

export const IMPORT_USAGE = `masthead import <what> [options] <file|->

  assessments --assessor <id> --licence <note>   CSV: domain|host|outlet, verdict, date, [url]
  rulings                                        CSV: domain|host|outlet, body, date, subject, outcome, url, [note, reference]
  outlets                                        NDJSON: a catalogue record a line
      --dry-run         say what would be loaded, and load nothing
      --skip-faulty     load the good rows beside faulty ones (not for outlets)
  trust-txt | ads-txt | json-ld --outlet <id>    what an outlet says of itself; shows what would change
      --url <address>   where the file was read
      --seen-on <day>   when it was read; today unless given
      --publish         publish it, without a review
      --strict          take nothing of a file that has a fault
  --out <file>          write proposals, a line each, for POST /v1/proposals, and load nothing (not for assessments)

Exit codes: 0 done, 1 the file has faults and nothing was loaded, 2 called wrongly. docs/imports.md has the columns.`

export interface DeclaredRequest {
  readonly what: DeclaredKind
  readonly file: string
  readonly outletId: string
  readonly url: string | null
  readonly seenOn: string | null
  readonly out: string | null
  readonly publish: boolean
  readonly strict: boolean
}

export type ImportRequest =
  | {
      readonly what: 'assessments'
      readonly file: string
      readonly assessor: Assessor
      readonly licence: string
      readonly dryRun: boolean
      readonly skipFaulty: boolean
    }
  | {
      readonly what: 'rulings'
      readonly file: string
      readonly dryRun: boolean
      readonly skipFaulty: boolean
      readonly out: string | null
    }
  | { readonly what: 'outlets'; readonly file: string; readonly dryRun: boolean; readonly out: string | null }
  | DeclaredRequest

const OPTIONS = {
  assessor: { type: 'string' },
  licence: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'skip-faulty': { type: 'boolean' },
  outlet: { type: 'string' },
  url: { type: 'string' },
  'seen-on': { type: 'string' },
  out: { type: 'string' },
  publish: { type: 'boolean' },
  ...CREATE,
  strict: { type: 'boolean' },
} as const
type Option = keyof typeof OPTIONS

const TAKES: Readonly<Record<string, readonly Option[]>> = {
  assessments: ['assessor', 'licence', 'dry-run', 'skip-faulty'],
  rulings: ['dry-run', 'skip-faulty', 'out'],
  outlets: ['dry-run', 'out'],
  ...Object.fromEntries(
    DECLARED_KINDS.map((kind) => [kind, ['outlet', 'url', 'seen-on', 'out', 'publish', 'strict'] as const]),
  ),
}

/** @throws UsageError that says what to give */
export function importRequestOf(args: readonly string[]): ImportRequest {
  const [what = '', ...rest] = args
  const takes = TAKES[what]
  if (takes === undefined)
    throw new UsageError(
      `Say what to import${what === '' ? '' : `, ${JSON.stringify(what)} is nothing of it`}.${didYouMean(what, Object.keys(TAKES))}\n\n${IMPORT_USAGE}`,
    )
  const { values, positionals } = readArgs(rest, OPTIONS)
  for (const option of Object.keys(values) as Option[])
    if (option !== 'create' && !takes.includes(option))
      throw new UsageError(`--${option} is not for import ${what}.\n\n${IMPORT_USAGE}`)
  const [file, more] = positionals
  if (file === undefined || more !== undefined)
    throw new UsageError(`Give one file, or - for standard input: masthead import ${what} … <file>`)
  const dryRun = values['dry-run'] === true
  const skipFaulty = values['skip-faulty'] === true
  const out = values.out ?? null
  if (what === 'assessments')
    return { what, file, assessor: assessorOf(values.assessor), licence: licenceOf(values.licence), dryRun, skipFaulty }
  if (what === 'rulings') return { what, file, dryRun, skipFaulty, out }
  if (what === 'outlets') return { what, file, dryRun, out }
  return declaredOf(what as DeclaredKind, file, values)
}

/** Only assessors whose verdicts the newest methodology counts, as ratings or as findings. */
function assessorOf(id: string | undefined): Assessor {
  const counted = new Set(requireMethodology().families.flatMap(({ assessors }) => Object.keys(assessors)))
  const known = ASSESSORS.filter((assessor) => assessor.role === 'membership' || counted.has(assessor.id))
  const assessor = id === undefined ? undefined : findAssessor(id)
  if (assessor !== undefined && known.includes(assessor)) return assessor
  const ids = known.map((each) => each.id).join(', ')
  throw new UsageError(
    id === undefined
      ? `Say whose assessments they are: --assessor, one of ${ids}.`
      : `The methodology knows no assessor ${JSON.stringify(id)}: give one of ${ids}.`,
  )
}

function licenceOf(note: string | undefined): string {
  if (note !== undefined && note.trim() !== '') return note.trim()
  throw new UsageError(
    'Say under which licence you have the list: --licence "Subscription 4711, internal use". It is kept with every row.',
  )
}

function declaredOf(
  what: DeclaredKind,
  file: string,
  {
    outlet,
    url,
    out,
    publish = false,
    strict = false,
    'seen-on': seenOn,
  }: ReturnType<typeof readArgs<typeof OPTIONS>>['values'],
): DeclaredRequest {
  if (outlet === undefined) throw new UsageError('Say whose file it is: --outlet <id>.')
  if (out !== undefined && publish) throw new UsageError('Give --out for a proposal or --publish, not both.')
  if (seenOn !== undefined && !isDay(seenOn)) throw new UsageError('--seen-on takes a day, as 2026-11-26.')
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) throw new UsageError('--url takes an http or https address.')
  return { what, file, outletId: outlet, url: url ?? null, seenOn: seenOn ?? null, out: out ?? null, publish, strict }
}

import type { SourceContext } from '../domain/context/context.ts'
import { reasonWords } from '../domain/context/flag-reason.ts'
import { placedWords } from '../domain/context/placed.ts'
import type { Messages } from '../domain/language/messages.ts'
import { capital, wordsOf } from '../domain/language/words.ts'
import type { AdviceLevel } from '../domain/scoring/methodology.ts'
import { type Terminal, wrapped } from './terminal.ts'

const BAR = 40
/** Gaps that are named; further ones are counted. */
const GAPS = 4
const INDENT = '             '

type Colour = Parameters<Terminal['colour']>[0]

const COLOURS: Readonly<Record<AdviceLevel, Colour>> = {
  none: 'bold',
  attribute: 'green',
  corroborate: 'yellow',
  'do-not-rely-alone': 'red',
}

/** A context for a terminal: advice, score, what assessors say, what is missing, and the rest by importance. */
export function contextLines(
  context: SourceContext,
  asked: string,
  terminal: Terminal,
  messages: Messages,
): readonly string[] {
  const { colour, width } = terminal
  const { terminal: labels } = messages
  const row = (label: string, text: string) =>
    `  ${colour('dim', label.padEnd(INDENT.length - 2))}${wrapped(text, width, INDENT)}`
  const { outlet, match, warnings, advice, said, missing, highlights, gaps, flags, notice } = context
  const { date, country: countryOf } = wordsOf(messages.language)
  const title = outlet === null ? asked : [outlet.name, outlet.nativeName].filter(Boolean).join(' · ')
  const reasons = match?.reasons.map(({ detail }) => detail).join(' ') ?? ''
  return [
    colour('bold', title),
    row(labels.advice, colour(COLOURS[advice.level], advice.text)),
    ...scoreLines(context, row, terminal, messages),
    row(labels.said, said),
    ...(missing === '' ? [] : [row(labels.missing, missing)]),
    reasons === '' ? row(labels.status, messages.web.source.statuses[context.status]) : row(labels.match, reasons),
    ...(match?.via ?? []).map(({ kind, name }) => row(labels.via, `${name} (${messages.web.source.vias[kind]})`)),
    ...(match?.alternatives ?? []).map(({ name, country, outletId }) => {
      const where = country === null ? '' : `, ${countryOf(country)}`
      return row(labels.mayBe, `${name}${where} (${outletId})`)
    }),
    ...warnings.map(({ detail }) => row(labels.warning, colour('yellow', detail))),
    ...flags.map((flag) => {
      const when = flag.since === null ? '' : `, ${messages.web.dossier.since(date(flag.since))}`
      const why = reasonWords(flag)
      return row(labels.flag, `${flag.label}${when}${why === '' ? '' : ` (${why})`}`)
    }),
    ...highlights.flatMap(({ kind, text, on, reference }) => [
      row(labels.evidence, on === null || kind === 'assessment' ? text : labels.on(capital(date(on)), text)),
      `${INDENT}${colour('dim', reference ?? labels.noLink)}`,
    ]),
    ...(gaps.length === 0
      ? []
      : [
          row(
            labels.notKnown,
            labels.items(
              gaps.slice(0, GAPS).map((gap) => messages.context.whether[gap]),
              Math.max(0, gaps.length - GAPS),
            ),
          ),
        ]),
    ...sinceLines(context, row, messages),
    row('', colour('dim', notice)),
  ]
}

type Row = (label: string, text: string) => string

function scoreLines({ score, advice }: SourceContext, row: Row, { colour }: Terminal, messages: Messages) {
  if (score === null) return []
  const { value, interval } = score
  const { terminal: labels } = messages
  const placed = placedWords(score, messages)
  // The advice already says that there is too little evidence, or that no score applies.
  if (value === null || interval === null) return []
  const { number } = wordsOf(messages.language)
  return [
    row(
      labels.score,
      labels.placed(colour('bold', placed), number(value), number(interval.low), number(interval.high)),
    ),
    row('', colour(COLOURS[advice.level], bar(value, interval.low, interval.high))),
  ]
}

function sinceLines({ sinceCited: since, score }: SourceContext, row: Row, messages: Messages): readonly string[] {
  if (since === null || score === null) return []
  const { terminal: labels } = messages
  const placed = (value: typeof since.valueThen, leaning: typeof since.leaningThen, band: typeof since.bandThen) =>
    placedWords({ status: score.status === 'not-applicable' ? score.status : '', value, leaning, band }, messages)
  const before = placed(since.valueThen, since.leaningThen, since.bandThen)
  const now = placed(since.valueNow, since.leaningNow, since.bandNow)
  const { date } = wordsOf(messages.language)
  return [row(labels.sinceCited, labels.since(date(since.from), before, now, since.newEvidence.length))]
}

/** `│····░░░░█░░░░·····│`: the interval shaded, the value solid. */
function bar(value: number, low: number, high: number): string {
  const at = (points: number) => Math.min(BAR - 1, Math.floor((points / 100) * BAR))
  const cells: string[] = Array.from({ length: BAR }, (_, cell) => (cell >= at(low) && cell <= at(high) ? '░' : '·'))
  cells[at(value)] = '█'
  return `│${cells.join('')}│`
}

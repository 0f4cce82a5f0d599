import type { SourceContext } from '../domain/context/context.ts'
import { type Terminal, wrapped } from './terminal.ts'

const BAR = 40
const INDENT = '             '

const COLOURS = {
  high: 'green',
  'generally-reliable': 'green',
  mixed: 'yellow',
  low: 'red',
  'very-low': 'red',
} as const

/** A context for a reader in a terminal: who it is, the score drawn, what to know, what is not known. */
export function contextLines(context: SourceContext, asked: string, terminal: Terminal): readonly string[] {
  const { colour, width } = terminal
  const row = (label: string, text: string) =>
    `  ${colour('dim', label.padEnd(INDENT.length - 2))}${wrapped(text, width, INDENT)}`
  // A problem object stands in the place of a citation that could not be read.
  if (!('status' in context) || typeof context.status !== 'string')
    return [colour('bold', asked), row('problem', (context as unknown as { detail: string }).detail)]
  const { outlet, match, warnings, advice, summary, highlights, gaps, flags, sinceCited, notice } = context
  const title = outlet === null ? asked : [outlet.name, outlet.nativeName].filter(Boolean).join(' · ')
  const lines = [colour('bold', title)]
  if (match !== null)
    lines.push(
      row(context.status, match.reasons.map(({ detail }) => detail).join(' ') || `confidence ${match.confidence}`),
    )
  else lines.push(row('status', context.status))
  for (const { kind, name } of match?.via ?? []) lines.push(row('via', `${name} (${kind})`))
  for (const { name, outletId } of match?.alternatives ?? []) lines.push(row('may be', `${name} (${outletId})`))
  for (const { detail } of warnings) lines.push(row('warning', colour('yellow', detail)))
  lines.push(...scoreLines(context, row, terminal))
  lines.push(row('summary', summary))
  for (const { label, since } of flags) lines.push(row('flag', `${label}${since === null ? '' : ` since ${since}`}`))
  for (const { text, on, reference } of highlights)
    lines.push(
      row('evidence', `${on === null ? '' : `${on}: `}${text}`),
      `${INDENT}${colour('dim', reference ?? 'no link')}`,
    )
  if (gaps.length > 0) lines.push(row('not known', gaps.join(', ')))
  if (sinceCited !== null)
    lines.push(
      row(
        'since cited',
        `${sinceCited.bandThen ?? 'no band'} then, ${sinceCited.bandNow ?? 'no band'} now; ${sinceCited.newEvidence.length} new records`,
      ),
    )
  lines.push(row('advice', `${colour('bold', advice.level)}: ${advice.text}`), row('', colour('dim', notice)))
  return lines
}

function scoreLines(
  { score }: SourceContext,
  row: (label: string, text: string) => string,
  { colour }: Terminal,
): readonly string[] {
  if (score === null) return []
  const { status, value, band, interval, provisional, evidence, coverage } = score
  if (status === 'not-applicable') return [row('score', 'does not apply')]
  const known = `${evidence.toFixed(1)} evidence units, ${Math.round(coverage * 12)} of 12 criteria seen`
  const drawn = bar(value, interval?.low ?? 0, interval?.high ?? 100)
  if (value === null || band === null) return [row('score', `${drawn} not enough evidence`), row('', known)]
  const verdict = `${value} ${band}${provisional ? ' (provisional)' : ''}`
  return [
    row('score', `${colour(COLOURS[band], drawn)} ${colour('bold', verdict)}`),
    row('', `80 % interval ${interval?.low}–${interval?.high}; ${known}`),
  ]
}

/** `│····░░░░█░░░░·····│`: the interval shaded, the value solid. */
function bar(value: number | null, low: number, high: number): string {
  const at = (points: number) => Math.min(BAR - 1, Math.floor((points / 100) * BAR))
  const cells: string[] = Array.from({ length: BAR }, (_, cell) => (cell >= at(low) && cell <= at(high) ? '░' : '·'))
  if (value !== null) cells[at(value)] = '█'
  return `│${cells.join('')}│`
}

/** One line of a file in `db/assessments`. */
export interface VerdictLine {
  readonly host: string
  readonly path: string
  /** Topic, section or period that the verdict is limited to; empty for the whole. */
  readonly scope: string
  readonly verdict: string
  /** Date of the source's edition. */
  readonly on: string
  /** Anchor of the verdict on the source's page; empty for the page. */
  readonly anchor: string
  readonly note: string
}

const COLUMNS = ['host', 'path', 'scope', 'verdict', 'on', 'anchor', 'note'] as const

/** The file's text, ordered by host, path, scope and date. Of lines with the same key the first is kept. */
export function textOfLines(lines: readonly VerdictLine[]): string {
  const byKey = new Map<string, VerdictLine>()
  for (const line of lines) {
    const key = [line.host, line.path, line.scope, line.on].join('\t')
    if (!byKey.has(key)) byKey.set(key, line)
  }
  const sorted = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line)
  return [COLUMNS.join(','), ...sorted.map((line) => COLUMNS.map((column) => cell(line[column])).join(',')), ''].join(
    '\n',
  )
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

import { styleText } from 'node:util'

/** Columns where a terminal says that it has none, as some do that are new. */
const UNKNOWN_WIDTH = 80
/** Columns of a pipe, and at most: longer lines are hard to read. */
const PIPE_WIDTH = 100
const WIDEST = 110

/** Colours where a person looks, plain text in a pipe; `NO_COLOR` is honoured. */
export interface Terminal {
  readonly width: number
  readonly colour: (style: Parameters<typeof styleText>[0], text: string) => string
}

export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const coloured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {
    width: Math.min(stream.columns === undefined ? PIPE_WIDTH : stream.columns || UNKNOWN_WIDTH, WIDEST),
    colour: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  }
}

/** What a bar counts: how an amount is written. */
export const AMOUNTS = {
  things: (amount: number) => amount.toLocaleString('en'),
  bytes: (amount: number) => `${(amount / 1_000_000).toFixed(1)} MB`,
} as const

export type Progress = (done: number, total: number) => void

/** A bar that draws over itself on a terminal, one line until all is done, and stays silent elsewhere. */
export function progressBar(
  label: string,
  stream: NodeJS.WriteStream = process.stderr,
  amount: (amount: number) => string = AMOUNTS.things,
): Progress {
  if (stream.isTTY !== true) return () => {}
  let drawn = ''
  let isDone = false
  return (done, total) => {
    if (isDone) return
    isDone = done >= total
    const counted = ` ${amount(done)} of ${amount(total)}`
    const room = (stream.columns || UNKNOWN_WIDTH) - label.length - counted.length - 2
    const cells = Math.max(0, Math.min(30, room))
    const filled = total === 0 ? cells : Math.round((cells * done) / total)
    const line = `${label} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)}${counted}`
    // A shorter line would leave the end of the last one standing.
    if (line !== drawn || isDone) stream.write(`\r${line.padEnd(drawn.length)}${isDone ? '\n' : ''}`)
    drawn = line
  }
}

/** Words broken into lines of at most `width` columns, each after the first indented. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${indent}`)
}

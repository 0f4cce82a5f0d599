import { styleText } from 'node:util'

/** Width in columns where the terminal reports 0, as some new ones do. */
const UNKNOWN_WIDTH = 80
/** Width for a pipe, and the maximum, in columns: longer lines are hard to read. */
const PIPE_WIDTH = 100
const WIDEST = 110

/** Colours on a terminal, plain text in a pipe; honours `NO_COLOR`. */
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

/** Units of a progress bar. */
export const AMOUNTS = {
  things: (amount: number) => amount.toLocaleString('en'),
  bytes: (amount: number) => `${(amount / 1_000_000).toFixed(1)} MB`,
} as const

export type Progress = (done: number, total: number) => void

/** A progress bar: one line that is overwritten on a terminal, nothing elsewhere. */
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
    // Padded, so that a shorter line overwrites the whole previous one.
    if (line !== drawn || isDone) stream.write(`\r${line.padEnd(drawn.length)}${isDone ? '\n' : ''}`)
    drawn = line
  }
}

/** Wraps words into lines of at most `width` columns; all but the first are indented. */
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

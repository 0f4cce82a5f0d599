import { styleText } from 'node:util'

/** Colours where a person looks, plain text in a pipe; `NO_COLOR` is honoured. */
export interface Terminal {
  readonly width: number
  readonly colour: (style: Parameters<typeof styleText>[0], text: string) => string
}

export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const coloured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {
    width: Math.min(stream.columns ?? 100, 110),
    colour: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  }
}

/** A bar that draws over itself on a terminal, and stays silent elsewhere. */
export function progressBar(
  label: string,
  stream: NodeJS.WriteStream = process.stderr,
): (done: number, total: number) => void {
  if (stream.isTTY !== true) return () => {}
  return (done, total) => {
    const filled = total === 0 ? 30 : Math.round((30 * done) / total)
    stream.write(
      `\r${label} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${total}${done === total ? '\n' : ''}`,
    )
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

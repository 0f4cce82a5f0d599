import { describe, expect, it } from 'vitest'
import { AMOUNTS, progressBar, terminalOf } from '../../src/cli/terminal.ts'

/** A stream that keeps what is written, as wide as it says it is. */
function streamOf(columns: number | undefined, isTTY = true) {
  const written: string[] = []
  const stream = { columns, isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
  return { stream, written }
}

describe('the width of a terminal', () => {
  it.each([
    [0, 80],
    [1, 1],
    [80, 80],
    [110, 110],
    [111, 110],
    [undefined, 100],
  ])('that says it has %s columns is %i', (columns, width) => {
    expect(terminalOf(streamOf(columns).stream).width).toBe(width)
  })
})

describe('a progress bar', () => {
  it('is one line, which ends once', () => {
    const { stream, written } = streamOf(80)
    const bar = progressBar('Reading', stream)
    for (const done of [1, 2, 3, 3, 3]) bar(done, 3)
    expect(written).toHaveLength(3)
    expect(written.join('').match(/\n/g)).toHaveLength(1)
    expect(written.at(-1)).toBe(`\rReading ${'█'.repeat(30)} 3 of 3\n`)
  })

  it('fits the terminal, and says bytes with their unit', () => {
    const { stream, written } = streamOf(40)
    progressBar('Reading', stream, AMOUNTS.bytes)(1_000_000, 2_500_000)
    expect(written[0]).toContain('1.0 MB of 2.5 MB')
    expect(written[0]?.length).toBeLessThanOrEqual(40)
  })

  it('is silent in a pipe', () => {
    const { stream, written } = streamOf(undefined, false)
    progressBar('Reading', stream)(1, 1)
    expect(written).toEqual([])
  })
})

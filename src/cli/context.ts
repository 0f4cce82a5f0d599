import { once } from 'node:events'
import { resolveCitation } from '../domain/citation/resolve.ts'
import type { SourceContext } from '../domain/context/context.ts'
import { TABLE_HEAD, tableRow } from '../domain/context/context-table.ts'
import { isDay } from '../domain/date.ts'
import type { Messages } from '../domain/language/messages.ts'
import { contextValues, type KnownOutlets } from '../reading/context-values.ts'
import { askedViewpoint } from '../reading/viewpoint.ts'
import { answerLanguage } from './answer-language.ts'
import { CREATE } from './configured.ts'
import { columnOf, type GivenSource, sourcesOf } from './context-input.ts'
import { contextLines } from './context-lines.ts'
import { embedded } from './embedded.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { progressBar, terminalOf } from './terminal.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const OPTIONS = {
  json: flag,
  ndjson: flag,
  csv: flag,
  column: text,
  lang: text,
  country: text,
  language: text,
  'cited-on': text,
  'as-of': text,
  ...CREATE,
} as const

/** `masthead context <url|name|->`: the context of each source, as text, JSON or CSV. */
export async function context(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS)
  const { column, country, language, 'cited-on': citedOn, 'as-of': asOf } = values
  if (positionals.length === 0 && column === undefined)
    throw new UsageError('Say which source: masthead context <address|name|->')
  if (values.csv && (values.json || values.ndjson)) throw new UsageError('Give --csv or --ndjson, not both.')
  for (const [option, day] of Object.entries({ 'cited-on': citedOn, 'as-of': asOf }))
    if (day !== undefined && !isDay(day)) throw new UsageError(`--${option} takes a day as YYYY-MM-DD.`)
  if (country !== undefined && !/^[a-z]{2}$/i.test(country))
    throw new UsageError('--country takes a country as two letters, as LB.')
  const messages = answerLanguage(values.lang)
  const { store, close } = await embedded(values.create)
  try {
    const viewpoint = askedViewpoint({ asOf }, store.now(), messages)
    const snapshot = await store.catalogue.current()
    const known: KnownOutlets = new Map()
    const answer = ({ citation }: GivenSource) =>
      resolveCitation({ ...citation, country, language, citedOn }, snapshot.lookup)
    const write = writerOf(values, messages)
    // A progress bar for JSON and CSV; answers on a terminal show progress by themselves.
    const progress = process.stdout.isTTY ? () => {} : progressBar('Looking up')
    let done = 0
    const words = positionals.length === 0 ? ['-'] : positionals
    for await (const { sources, total } of column === undefined ? sourcesOf(words) : columnOf(words, column)) {
      const contexts = await contextValues(store, snapshot, sources.map(answer), viewpoint, known)
      const written = contexts.map((each, at) => write(each, sources[at]?.given ?? '')).join('')
      await put(values.csv && done === 0 ? TABLE_HEAD + written : written)
      done += sources.length
      progress(done, total ?? done + 1)
    }
    progress(done, done)
  } finally {
    close()
  }
}

/** The function that formats one answer. */
function writerOf({ json, ndjson, csv }: { json?: boolean; ndjson?: boolean; csv?: boolean }, messages: Messages) {
  if (csv) return (context: SourceContext, given: string) => tableRow(context, given, process.env.MASTHEAD_URL ?? '')
  if (json || ndjson) return (context: SourceContext) => `${JSON.stringify(context)}\n`
  const terminal = terminalOf(process.stdout)
  return (context: SourceContext, given: string) => `${contextLines(context, given, terminal, messages).join('\n')}\n\n`
}

async function put(output: string): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain')
}

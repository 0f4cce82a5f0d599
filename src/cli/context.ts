import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { SourceContext } from '../domain/context/context.ts'
import { contextLines } from './context-lines.ts'
import { embedded } from './embedded.ts'
import { UsageError } from './faults.ts'
import { terminalOf } from './terminal.ts'

/** Items to a call; the API takes up to 500. */
const BATCH = 200

interface Item {
  readonly key: string
  readonly url?: string
  readonly name?: string
  readonly account?: string
}

/** `masthead context <url|name|->`: what to know about each source, for a reader or as JSON. */
export async function context(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args)
  if (positionals.length === 0) throw new UsageError('Say which source: masthead context <url|name|->')
  const { app, close } = await embedded()
  const terminal = terminalOf(process.stdout)
  const ask = async (items: readonly Item[]) => {
    const body = { citations: items, lang: values.lang, citedOn: values['cited-on'], asOf: values['as-of'] }
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await app.request('/v1/contexts', request)
    const answer = (await response.json()) as { contexts: (SourceContext & { key?: string })[]; detail: string }
    if (!response.ok) throw new UsageError(answer.detail)
    for (const { key, ...context } of answer.contexts) {
      process.stdout.write(
        values.json
          ? `${JSON.stringify(context)}\n`
          : `${contextLines(context as SourceContext, key ?? '', terminal).join('\n')}\n\n`,
      )
    }
  }
  try {
    for (const positional of positionals) {
      if (positional !== '-') await ask([toItem(positional)])
      else for await (const lines of batched(createInterface({ input: process.stdin }))) await ask(lines.map(toItem))
    }
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
        lang: { type: 'string' },
        'cited-on': { type: 'string' },
        'as-of': { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** `https://x.example/a`, `x.example/a` → an address; `@handle` → an account; the rest are names. */
function toItem(source: string): Item {
  const key = source.slice(0, 200)
  if (/^@\S+$/.test(source)) return { key, account: source }
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(source) || /^[^\s/@]+\.[a-z]{2,}(\/\S*)?$/i.test(source)
  return address ? { key, url: source } : { key, name: source }
}

async function* batched(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const line of lines) {
    if (line.trim() !== '') batch.push(line.trim())
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { readArticle } from '../domain/article/read-article.ts'
import type { Article } from '../domain/article/reading.ts'
import { dayOf } from '../domain/date.ts'
import { messagesFor } from '../domain/language/languages.ts'
import { Problem } from '../domain/problem.ts'
import { liveCatalogue } from '../reading/live-catalogue.ts'
import { articleLookup } from '../reading/read-article.ts'
import { openCatalogue } from '../store/open-catalogue.ts'
import { articleOf } from './article-of.ts'
import { configured } from './configured.ts'
import { UsageError } from './faults.ts'
import { AMOUNTS, progressBar } from './terminal.ts'
import { linesIn, readDeclared } from './utf8.ts'

export interface ArchiveOptions {
  readonly lang: string | undefined
  /** Output file. A run that was interrupted continues after its last complete line. */
  readonly out: string | undefined
  /** Whether a missing database folder is created. */
  readonly create: boolean | undefined
}

interface Item {
  /** The file, with the line number if it holds several articles: `archive.ndjson#12`. */
  readonly id: string
  readonly article: Article
}

/**
 * Reads many articles into NDJSON, one line each: `{ "id", …reading without its text }`, or `{ "id", "problem" }`. A
 * file is one article (text or HTML), or NDJSON of `{ text | html, url?, publishedOn? }`.
 */
export async function readArchive(files: readonly string[], { lang, out, create }: ArchiveOptions): Promise<void> {
  for (const file of files)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`${file}: ${existsSync(file) ? 'it is a folder, not a file' : 'there is no such file'}.`)
  const done = out === undefined ? new Set<string>() : await doneIn(out)
  const now = () => new Date()
  const db = await openCatalogue(
    configured(create).database,
    now(),
    console.error,
    progressBar('Loading the catalogue'),
  )
  try {
    const snapshot = await liveCatalogue(db, { now }).current()
    const matcher = await snapshot.matcher()
    const messages = messagesFor(lang)
    const sink = out === undefined ? process.stdout : createWriteStream(out, { flags: 'a' })
    const total = files.reduce((sum, file) => sum + statSync(file).size, 0)
    const progress = progressBar('Reading', process.stderr, AMOUNTS.bytes)
    const today = dayOf(now())
    let read = 0
    for (const file of files) {
      for await (const { id, article, size } of itemsOf(file)) {
        read += size
        if (done.has(id)) continue
        const day = article.publishedOn ?? today
        const line = lineOf(id, () => readArticle(article, matcher, articleLookup(snapshot, day), messages))
        if (!sink.write(line)) await once(sink, 'drain')
        progress(Math.min(read, total), total)
      }
    }
    progress(total, total)
    if (sink !== process.stdout) await new Promise<void>((resolve) => sink.end(resolve))
  } finally {
    db.close()
  }
}

function lineOf(id: string, read: () => ReturnType<typeof readArticle>): string {
  try {
    const { text: _, ...reading } = read()
    return `${JSON.stringify({ id, ...reading })}\n`
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return `${JSON.stringify({ id, problem: error.message })}\n`
  }
}

async function* itemsOf(file: string): AsyncGenerator<Item & { readonly size: number }> {
  if (!/\.(ndjson|jsonl)$/i.test(file)) {
    const source = await readDeclared(file)
    yield { id: file, article: articleOf(file, source), size: Buffer.byteLength(source) }
    return
  }
  let number = 0
  for await (const line of linesIn(createReadStream(file), file)) {
    number += 1
    if (line.trim() === '') continue
    yield { id: `${file}#${number}`, article: lineArticle(file, number, line), size: Buffer.byteLength(line) + 1 }
  }
}

function lineArticle(file: string, number: number, line: string): Article {
  const value = parsed(line)
  if (value === null) throw new UsageError(`${file} line ${number}: not a JSON object with text or html.`)
  const { text, html, url, publishedOn } = value
  return { text, html, url, publishedOn }
}

function parsed(line: string): { text?: string; html?: string; url?: string; publishedOn?: string } | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const strings = Object.entries(value).filter(([key]) => ['text', 'html', 'url', 'publishedOn'].includes(key))
    return strings.every(([, each]) => typeof each === 'string') ? Object.fromEntries(strings) : null
  } catch {
    return null
  }
}

/** Ids of the complete lines of an earlier run. A partial last line is truncated and written again. */
async function doneIn(out: string): Promise<ReadonlySet<string>> {
  if (!existsSync(out)) return new Set()
  const content = readFileSync(out)
  const whole = content.lastIndexOf(10) + 1
  if (whole < content.length) await truncate(out, whole)
  const lines = content.subarray(0, whole).toString('utf8').split('\n').filter(Boolean)
  return new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id))
}

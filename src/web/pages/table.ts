import type { Context } from 'hono'
import { MATCH_STATUSES } from '../../domain/citation/citation.ts'
import { TABLE_HEAD, tableRow } from '../../domain/context/context-table.ts'
import { namesApart } from '../../domain/language/names-apart.ts'
import { capital } from '../../domain/language/words.ts'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../../http/deps.ts'
import { readSheet, type Sheet } from '../../imports/sheet.ts'
import { type TableRow, tabulate } from '../../reading/tabulate.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { formOf } from '../form.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { flagText } from '../parts/flag-text.ts'
import { scoreWords } from '../parts/score-scale.ts'
import { scrolled } from '../parts/scrolled.ts'
import { type Answer, page } from '../send-page.ts'

/** Rows of a table that can be looked up at once. */
export const MOST_ROWS = 3_000
/** Lines of a table, as a cell may have several. More are refused before they are read. */
const MOST_LINES = 30_000
const ON_A_PAGE = 100
const LONGEST_SOURCE = 2_000

/**
 * Looks up a column of sources: results with counts, corrections, and a download in the format of `masthead context
 * --csv`.
 */
export function tablePages(app: App, deps: Deps): void {
  page(app, deps, 'get', '/table', (_, asked) => ({
    tag: `"table.${asked.messages.language}"`,
    title: asked.web.table.heading,
    body: () => html`<h1>${asked.web.table.heading}</h1>
<p class="lede">${asked.web.table.lede(asked.words.number(MOST_ROWS))}</p>
<form method="post" action="${asked.href('/table')}" class="stack" data-busy="${asked.web.table.busy}">
<p class="field"><label for="text">${asked.web.table.text}</label><textarea id="text" name="text" rows="12" required dir="auto" spellcheck="false"></textarea></p>
<p class="field" data-file="text" hidden><label for="file">${asked.web.table.file}</label><input type="file" id="file" accept=".csv,.tsv,.txt,text/csv,text/plain"></p>
<p><button>${asked.web.table.go}</button></p><p class="soft">${asked.web.table.kept}</p></form>`,
  }))

  page(app, deps, 'post', '/table', async (c, asked): Promise<Answer> => {
    const table = await tableOf(deps, c, asked)
    return {
      tag: null,
      title: asked.web.table.heading,
      body: () => html`<h1 id="table">${asked.web.table.heading}</h1>${results(asked, table)}`,
    }
  })

  page(app, deps, 'post', '/table.csv', async (c, asked): Promise<Response> => {
    const { rows } = await tableOf(deps, c, asked)
    const lines = rows.map(({ given, corrected, context }) => {
      const told = corrected === null ? [] : [{ code: 'corrected', detail: `looked up as ${corrected}` }]
      return tableRow(
        { ...context, warnings: [...told, ...context.warnings] as typeof context.warnings },
        given,
        asked.origin,
      )
    })
    return new Response(TABLE_HEAD + lines.join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': 'attachment; filename="sources.csv"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  })
}

interface Table {
  readonly text: string
  readonly sheet: Sheet
  readonly column: number
  readonly rows: readonly TableRow[]
  /** Index of the first row shown. */
  readonly from: number
}

async function tableOf(deps: Deps, c: Context, { web, messages, words }: Page): Promise<Table> {
  const fields = await formOf(c)
  const text = fields.get('text') ?? ''
  const tooMany = (rows: number) =>
    new Problem('too-large', web.table.tooMany(words.number(rows), words.number(MOST_ROWS)))
  const lines = linesOf(text)
  if (lines > MOST_LINES) throw tooMany(lines)
  const sheet = readSheet(text, MOST_ROWS)
  if (sheet.rows.length === 0) throw new Problem('invalid-request', web.table.empty)
  if (sheet.rows.length > MOST_ROWS) throw tooMany(sheet.rows.length)
  const asked = fields.get('column')
  const column = asked !== null && Number(asked) in (sheet.rows[0] ?? []) ? Number(asked) : sheet.likely
  const given = sheet.rows.map((row) => (row[column] ?? '').slice(0, LONGEST_SOURCE))
  // Corrections belong to the rows of the previous column.
  const isSame = fields.get('was') === null || fields.get('was') === String(column)
  const corrections = new Map<number, string>()
  for (const [name, value] of isSame ? fields : []) {
    const row = /^fix\.(\d{1,4})$/.exec(name)?.[1]
    const source = value.trim().slice(0, LONGEST_SOURCE)
    if (row !== undefined && source !== '' && source !== given[Number(row)]) corrections.set(Number(row), source)
  }
  const rows = await tabulate(deps, given, corrections, askedViewpoint({}, deps.now(), messages))
  const from = Number(fields.get('from'))
  return { text, sheet, column, rows, from: Number.isSafeInteger(from) && from > 0 && from < rows.length ? from : 0 }
}

function linesOf(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function results(asked: Page, { text, sheet, column, rows, from }: Table): Markup {
  const { web, words, href } = asked
  const { table } = web
  const shown = rows.slice(from, from + ON_A_PAGE)
  const beside = rows.flatMap(({ corrected }, at) =>
    corrected === null || (at >= from && at < from + ON_A_PAGE)
      ? []
      : html`<input type="hidden" name="fix.${at}" value="${corrected}">`,
  )
  const width = sheet.rows[0]?.length ?? 1
  const move = (to: number, label: string) => html`<button name="from" value="${to}">${label}</button> `
  return html`${counts(asked, rows)}
<form method="post" action="${href('/table')}" data-busy="${table.busy}">
<textarea name="text" hidden aria-hidden="true" tabindex="-1">${`\n${text}`}</textarea><input type="hidden" name="was" value="${column}">${beside}
${
  width < 2
    ? NOTHING
    : html`<p class="field"><label for="column">${table.column}</label><select id="column" name="column">${Array.from({ length: width }, (_, at) => html`<option value="${at}"${at === column ? html` selected` : NOTHING}>${sheet.head?.[at] || table.nth(at + 1, sheet.rows[0]?.[at]?.slice(0, 40) ?? '')}</option>`)}</select></p>`
}
<p class="after"><button>${table.again}</button> <button formaction="${href('/table.csv')}">${table.take}</button></p>
<p class="soft" role="status">${table.shown(words.number(from + 1), words.number(from + shown.length), words.number(rows.length))}</p>
${list(asked, shown, from)}
<p class="after">${from === 0 ? NOTHING : move(Math.max(0, from - ON_A_PAGE), table.before)}${from + ON_A_PAGE >= rows.length ? NOTHING : move(from + ON_A_PAGE, web.search.next)}<a href="${href('/table')}">${table.another}</a></p>
</form>`
}

function counts({ web, words, messages }: Page, rows: readonly TableRow[]): Markup {
  const { table } = web
  const count = (fits: (row: TableRow) => boolean) => rows.filter(fits).length
  const statuses = MATCH_STATUSES.map(
    (status) => [table.statuses[status], count(({ context }) => context.status === status)] as const,
  )
  const levels = (['attribute', 'corroborate', 'do-not-rely-alone'] as const).map(
    (level) =>
      [
        messages.context.adviceInShort[level],
        count(({ context }) => context.outlet !== null && context.advice.level === level),
      ] as const,
  )
  const row = ([label, number]: readonly [string, number]) =>
    number === 0 ? NOTHING : html`<div><dt>${capital(label)}</dt><dd>${words.number(number)}</dd></div>`
  return html`<section class="facts"><dl>${statuses.map(row)}${levels.map(row)}</dl></section>`
}

function list(asked: Page, rows: readonly TableRow[], from: number): Markup {
  const { table } = asked.web
  const { columns } = table
  return scrolled(
    'table',
    html`<table><thead><tr><th scope="col">${columns.given}</th><th scope="col">${columns.outlet}</th><th scope="col">${columns.advice}</th><th scope="col">${columns.reliability}</th><th scope="col">${columns.noted}</th><th scope="col">${columns.correct}</th></tr></thead>
<tbody>${rows.map((row, at) => tableLine(asked, row, from + at))}</tbody></table>`,
  )
}

function tableLine(asked: Page, { given, corrected, context }: TableRow, at: number): Markup {
  const { web, messages, href } = asked
  const { outlet, score, advice, flags, match, status, institution, unlisted } = context
  const others = outlet === null ? (match?.alternatives ?? []) : []
  return html`<tr><th scope="row"><bdi>${given}</bdi></th><td>${
    outlet === null
      ? institution === null
        ? capital(web.table.statuses[status])
        : html`<bdi>${unlisted?.registrableDomain ?? unlisted?.host}</bdi> <span class="soft">${web.table.statuses[status]}</span>`
      : html`<a href="${href(outlet.page)}"><bdi>${outlet.name}</bdi></a>`
  }</td><td>${advice.level === 'none' ? NOTHING : messages.context.adviceInShort[advice.level]}</td><td>${outlet === null || score === null ? NOTHING : scoreWords(asked, score)}</td><td>${flags.map((flag) => html`<p>${flagText(flag, flag.label)}</p>`)}</td><td><input type="text" name="fix.${at}" value="${corrected ?? ''}" dir="auto" spellcheck="false" aria-label="${web.table.correctTo(given)}"${others.length === 0 ? NOTHING : html` list="others.${at}"`}>${others.length === 0 ? NOTHING : html`<datalist id="others.${at}">${others.map(({ outletId, name }) => html`<option value="${outletId}">${name}</option>`)}</datalist><p class="soft">${namesApart(others, messages.language).map((name, index) => html`${index === 0 ? NOTHING : ', '}<bdi>${name}</bdi>`)}</p>`}</td></tr>`
}

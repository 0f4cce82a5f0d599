import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCsv } from '../../src/imports/csv.ts'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const TEXT = 'id,source\n1,https://thecradle.co/articles/x\n2,ABC\n3,https://no-such-site.example/a\n4,Le Monde\n'

describe.each(ENGINE_NAMES)('a table of sources on %s', (name) => {
  let client: Client
  beforeAll(async () => {
    client = await clientOn(name)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await client.close()
  })

  const post = (path: string, fields: Record<string, string>) =>
    client.app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
  const pageOf = async (fields: Record<string, string>) => {
    const response = await post('/table', fields)
    expect(response.status, await response.clone().text()).toBe(200)
    return response.text()
  }
  const tableOf = async (fields: Record<string, string>) => {
    const response = await post('/table.csv', fields)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain('sources.csv')
    const [head, ...rows] = readCsv(await response.text()).rows.map(({ cells }) => cells)
    return rows.map((row) => Object.fromEntries((head ?? []).map((column, at) => [column, row[at] ?? ''])))
  }

  it('is looked up row by row, with counts, its column found by itself', async () => {
    const page = await pageOf({ text: TEXT })
    expect(page).toContain('<option value="1" selected>source</option>')
    expect(page).toContain('<dt>On record</dt><dd>2</dd>')
    expect(page).toContain('<dt>May be several</dt><dd>1</dd>')
    expect(page).toContain('<dt>Not on record</dt><dd>1</dd>')
    expect(page).toContain('<a href="/outlets/the-cradle"><bdi>The Cradle</bdi></a>')
    expect(page).toContain('Rows 1 to 4 of 4')
  })

  it('calls an institution by its domain', async () => {
    const text = 'https://www.state.gov/x\nhttps://no-such-site.example/a\n'
    expect(await pageOf({ text })).toContain('<bdi>state.gov</bdi> <span class="soft">')
    expect((await tableOf({ text })).map(({ status, name }) => [status, name])).toEqual([
      ['institution', 'state.gov'],
      ['unlisted', ''],
    ])
  })

  it('reads another column where one is chosen', async () => {
    const page = await pageOf({ text: TEXT, column: '0', was: '1' })
    expect(page).toContain('<option value="0" selected>id</option>')
    expect(page).not.toContain('The Cradle</bdi></a>')
    expect(await pageOf({ text: TEXT, column: '7' })).toContain('<option value="1" selected>')
  })

  it('looks up what a row is corrected to, an outlet by its id or any source', async () => {
    const fixed = { text: TEXT, column: '1', was: '1', 'fix.1': 'abc-spain', 'fix.2': 'Reuters' }
    const page = await pageOf(fixed)
    expect(page).toContain('<a href="/outlets/abc-spain">')
    expect(page).toContain('<a href="/outlets/reuters">')
    expect(page).toContain('value="abc-spain"')
    expect(page).toContain('<dt>On record</dt><dd>4</dd>')
    // Corrections belong to the rows of the column that they were made for.
    expect(await pageOf({ ...fixed, column: '0' })).not.toContain('/outlets/abc-spain')
  })

  it('is downloaded in the command line’s format, with corrections marked', async () => {
    const rows = await tableOf({ text: TEXT, column: '1', was: '1', 'fix.1': 'abc-spain' })
    expect(rows.map(({ as_given, status, outlet }) => [as_given, status, outlet])).toEqual([
      ['https://thecradle.co/articles/x', 'matched', 'the-cradle'],
      ['ABC', 'matched', 'abc-spain'],
      ['https://no-such-site.example/a', 'unlisted', ''],
      ['Le Monde', 'matched', 'le-monde'],
    ])
    expect(rows[1]?.warnings).toMatch(/^corrected: looked up as abc-spain/)
    expect(rows[0]?.page).toMatch(/^https?:\/\/[^/]+\/outlets\/the-cradle$/)
  })

  it('shows a hundred rows at a time and keeps corrections of the others', async () => {
    const text = Array.from({ length: 101 }, (_, at) => `https://site-${at}.example/a`).join('\n')
    const first = await pageOf({ text, 'fix.100': 'Reuters' })
    expect(first).toContain('Rows 1 to 100 of 101')
    expect(first).toContain('<input type="hidden" name="fix.100" value="Reuters">')
    const second = await pageOf({ text, column: '0', was: '0', 'fix.100': 'Reuters', from: '100' })
    expect(second).toContain('Rows 101 to 101 of 101')
    expect(second).toContain('<a href="/outlets/reuters">')
  })

  it('takes 3,000 rows and no more, and no empty table', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `x${at}.example`).join('\n')
    expect((await post('/table', { text: lines(3_000) })).status).toBe(200)
    expect((await post('/table', { text: lines(3_001) })).status).toBe(413)
    expect((await post('/table', { text: ' \n ' })).status).toBe(400)
  })

  it('takes 30,000 lines, as cells may have several, and no more', async () => {
    const text = `x.example\ny.example${'\n'.repeat(29_998)}`
    expect((await post('/table', { text })).status).toBe(200)
    expect((await post('/table', { text: `${text}\n` })).status).toBe(413)
  })

  it('escapes what it was given', async () => {
    const page = await pageOf({ text: '<script>alert(1)</script>\n"><img>' })
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;alert(1)')
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { proposal as NewProposal } from '../../src/catalogue/proposal.ts'
import { importRequestOf } from '../../src/cli/import/request.ts'
import { runImport } from '../../src/cli/import/run.ts'
import { readCatalogueEntries } from '../../src/db/catalogue-entries.ts'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import type { Database } from '../../src/db/database.ts'
import { findRecord } from '../../src/db/record-document.ts'
import { applyProposal } from '../../src/editorial/apply-proposal.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { loadedStore } from '../support/loaded-store.ts'
import { inFolder, run } from '../support/process.ts'
import { recordFromRows } from '../support/record-from-rows.ts'
import { outletRecord } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const NOW = new Date('2026-11-26T12:00:00Z')
const SOURCE = `ni:///sha-256;${'a'.repeat(43)}`

/** Runs the command over a store, with the file's text in place of the file. */
async function imported(db: Database, args: readonly string[], text: string, now = NOW) {
  const [out, err, written]: [string[], string[], Map<string, string>] = [[], [], new Map()]
  const bars: string[] = []
  const code = await runImport(importRequestOf([...args, 'list.csv']), {
    db,
    now,
    input: { name: 'list.csv', text, source: SOURCE },
    progress: (label) => (done, total) => void bars.push(`${label} ${done}/${total}`),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    write: (path, text) => void written.set(path, text),
  })
  return { code, out, err, written, bars }
}

const ASSESSMENTS = ['assessments', '--assessor', 'mbfc', '--licence', 'Subscription 7']

describe.each(ENGINE_NAMES)('masthead import on %s', (name) => {
  let engine: Engine
  let db: Database
  beforeAll(async () => {
    engine = await ENGINES[name]()
    db = engine.db
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    // Each test has outlets that no other has touched.
    count += 1
    const [tribune, courier] = outlets()
    await publishRecords(db, [outletRecord(tribune), outletRecord(courier)], { now: NOW })
  })
  let count = 0
  const outlets = () => [`tribune-${count}`, `courier-${count}`] as const

  it('loads assessments in one commit, marked imported, their licence with each', async () => {
    const [tribune, courier] = outlets()
    const before = await readCatalogueState(db)
    const text = `domain,verdict,date,url\n${tribune}.example,high,2026-08,\n${courier}.example,low,2026-08,https://list.example/c\n`
    const { code, out, err, bars } = await imported(db, ASSESSMENTS, text)
    expect([code, err]).toEqual([0, []])
    expect(out[0]).toBe('2 assessments of 2 outlets from 2 rows loaded.')
    expect(out[1]).toContain('MASTHEAD_SHOW_IMPORTED')
    expect(bars).toContain('Reading rows 2/2')
    expect((await readCatalogueState(db)).revision).toBe(before.revision + 1)
    const record = await findRecord(db, tribune)
    expect(record?.assessments).toMatchObject([
      { id: `${tribune}/imported-mbfc-2026-08`, basis: 'imported', verdict: 'high', recordedAt: NOW.toISOString() },
    ])
    expect(record?.references.at(-1)).toMatchObject({ url: SOURCE, licence: 'Subscription 7', kind: 'data-file' })
    expect((await findRecord(db, courier))?.references.at(-1)?.url).toBe('https://list.example/c')
    expect(await recordFromRows(db, tribune)).toEqual(record)
  })

  it('finds listings too, which become records of their own', async () => {
    const id = `lantern-${count}`
    await loadRegister(db, registerFiles([listing(id)]), { now: NOW })
    const { code, err, out } = await imported(db, ASSESSMENTS, `domain,verdict,date\n${id}.example,high,2026-08\n`)
    expect([code, err, out[0]]).toEqual([0, [], '1 assessment of 1 outlet from 1 row loaded.'])
    const record = await findRecord(db, id)
    expect(record).toMatchObject({ id, names: [{ text: `The ${id}`, references: ['wikidata'] }] })
    expect(record?.listed).toBeUndefined()
    expect(record?.assessments).toMatchObject([{ id: `${id}/imported-mbfc-2026-08`, basis: 'imported' }])
    expect(await recordFromRows(db, id)).toEqual(record)
    const { entries } = await readCatalogueEntries(db)
    expect(entries.slice().filter((entry) => entry.id === id)).toMatchObject([{ depth: 'dossier' }])
  })

  it.each([
    [
      'trust-txt',
      'controlledby=https://holding.example/\n',
      { stakes: [{ party: 'holding.example', relation: 'controls' }] },
    ],
    [
      'ads-txt',
      'OWNERDOMAIN=holding.example\nexchange.example, 1, DIRECT\n',
      { stakes: [{ party: 'holding.example' }] },
    ],
  ] as const)(
    'takes what a listed outlet says of itself in its %s, which makes it a record',
    async (what, text, expected) => {
      const id = `beacon-${what}-${count}`
      await loadRegister(db, registerFiles([listing(id)]), { now: NOW })
      const args = [what, '--outlet', id, '--url', `https://${id}.example/${what}`]
      expect((await imported(db, args, text)).out.at(-1)).toContain('Nothing was written')
      expect((await findRecord(db, id))?.listed).toBeDefined()
      const { code, err } = await imported(db, [...args, '--publish'], text)
      expect([code, err]).toEqual([0, []])
      const record = await findRecord(db, id)
      expect(record).toMatchObject({ ...expected, names: [{ references: ['wikidata'] }] })
      expect(record?.listed).toBeUndefined()
      expect(await recordFromRows(db, id)).toEqual(record)
    },
  )

  it('loads nothing of a file with one faulty row, and names the row', async () => {
    const [tribune] = outlets()
    const before = await readCatalogueState(db)
    const text = `domain,verdict,date\n${tribune}.example,high,2026-08\nnowhere.example,high,2026-08\n`
    const { code, out, err } = await imported(db, ASSESSMENTS, text)
    expect(code).toBe(1)
    expect(err).toEqual(['list.csv:3 domain: "nowhere.example" is at no outlet of the catalogue'])
    expect(out).toEqual([
      '1 fault: nothing was loaded. Mend the rows, or load the others with --skip-faulty (1 assessment of 1 outlet from 2 rows).',
    ])
    expect(await readCatalogueState(db)).toEqual(before)
    expect((await findRecord(db, tribune))?.assessments).toEqual([])
  })

  it('loads the other rows where it is told to, and still names the faulty ones', async () => {
    const [tribune] = outlets()
    const text = `domain,verdict,date,extra\n${tribune}.example,high,2026-08,\nnowhere.example,high,2026-08,\n`
    const { code, out, err } = await imported(db, [...ASSESSMENTS, '--skip-faulty'], text)
    expect(code).toBe(0)
    expect(err.map((line) => line.slice(0, 20))).toEqual(
      ['list.csv: not read: e', 'list.csv:3 domain: "'].map((line) => line.slice(0, 20)),
    )
    expect(out[0]).toBe('1 assessment of 1 outlet from 2 rows loaded; 1 fault, those rows left out.')
    expect((await findRecord(db, tribune))?.assessments).toHaveLength(1)
  })

  it('never loads from a file whose end is lost in an open quotation mark', async () => {
    const [tribune] = outlets()
    const text = `domain,verdict,date\n${tribune}.example,high,2026-08\n"${tribune}.example,low,2025\n`
    const { code } = await imported(db, [...ASSESSMENTS, '--skip-faulty'], text)
    expect(code).toBe(1)
    expect((await findRecord(db, tribune))?.assessments).toEqual([])
  })

  it('writes nothing in a dry run, and says what it would', async () => {
    const [tribune] = outlets()
    const before = await readCatalogueState(db)
    const text = `domain,verdict,date\n${tribune}.example,high,2026-08\n`
    const { code, out } = await imported(db, [...ASSESSMENTS, '--dry-run'], text)
    expect(code).toBe(0)
    expect(out).toEqual([
      `list.csv:2 ${tribune}/imported-mbfc-2026-08: mbfc high (2026-08)`,
      '1 assessment of 1 outlet from 1 row would be loaded.',
    ])
    expect(await readCatalogueState(db)).toEqual(before)
    const faulty = await imported(db, [...ASSESSMENTS, '--dry-run'], `${text}nowhere.example,high,2026\n`)
    expect(faulty.code).toBe(1)
  })

  it('says of a list that was loaded before that every row is stored', async () => {
    const [tribune] = outlets()
    const text = `domain,verdict,date\n${tribune}.example,high,2026-08\n`
    await imported(db, ASSESSMENTS, text)
    const before = await readCatalogueState(db)
    const { code, err } = await imported(db, ASSESSMENTS, text)
    expect([code, err]).toEqual([1, [`list.csv:2: is stored already as ${tribune}/imported-mbfc-2026-08`]])
    expect((await imported(db, [...ASSESSMENTS, '--skip-faulty'], text)).code).toBe(0)
    expect(await readCatalogueState(db)).toEqual(before)
  })

  it('starts again where somebody else published meanwhile, and loses nothing of that', async () => {
    const [tribune] = outlets()
    let interfered = 0
    const contested: Database = {
      ...db,
      commit: async (statements) => {
        if (interfered++ === 0) {
          const record = await findRecord(db, tribune)
          if (record !== null) await publishRecords(db, [{ ...record, founded: '1951' }], { now: NOW })
        }
        return db.commit(statements)
      },
    }
    const { code } = await imported(contested, ASSESSMENTS, `domain,verdict,date\n${tribune}.example,high,2026-08\n`)
    expect(code).toBe(0)
    expect(await findRecord(db, tribune)).toMatchObject({ founded: '1951', assessments: [{ verdict: 'high' }] })
  })

  it('loads rulings', async () => {
    const [tribune] = outlets()
    const text = `body;date;outlet;subject;outcome;url;reference\r\nThe Example Council;2025-03-02;${tribune};accuracy;upheld;https://council.example/17;2025/17\r\n`
    const { code, out } = await imported(db, ['rulings'], text)
    expect([code, out]).toEqual([0, ['1 ruling of 1 outlet from 1 row loaded.']])
    const record = await findRecord(db, tribune)
    expect(record?.trackRecord).toMatchObject([
      { id: `${tribune}/imported-the-example-council-2025-17`, kind: 'ruling', basis: 'imported', outcome: 'upheld' },
    ])
    expect(await recordFromRows(db, tribune)).toEqual(record)
  })

  it('writes proposals instead of loading, on request', async () => {
    const [tribune] = outlets()
    const before = await readCatalogueState(db)
    const row = `The Example Council,2025-03-02,${tribune},accuracy,upheld,https://council.example/17`
    const text = `body,date,outlet,subject,outcome,url\n${row}\n`
    const { code, out, written } = await imported(db, ['rulings', '--out', 'proposals.ndjson'], text)
    expect(code).toBe(0)
    expect(out).toEqual([
      '1 ruling of 1 outlet from 1 row would be loaded.',
      'Wrote 1 proposal to proposals.ndjson: nothing was loaded.',
    ])
    const proposal = NewProposal.parse(JSON.parse(written.get('proposals.ndjson') ?? ''))
    expect(proposal).toMatchObject({ outletId: tribune, changes: [{ action: 'add', list: 'trackRecord' }] })
    const faulty = await imported(db, ['rulings', '--out', 'none.ndjson'], `${text}x\n`)
    expect([faulty.code, faulty.written.size]).toEqual([1, 0])
    expect(await readCatalogueState(db)).toEqual(before)
  })

  it('loads outlets whole or not at all, and shows what changes', async () => {
    const [tribune] = outlets()
    const line = (id: string, more: object = {}) =>
      JSON.stringify({
        id,
        kind: 'newspaper',
        recordedAt: '2026-11-01T00:00:00Z',
        names: [{ id: 'name-1', text: id, language: 'en', kind: 'official', references: ['s1'] }],
        references: [
          { id: 's1', url: 'https://register.example/', title: 'A', publisher: 'R', kind: 'official-record' },
        ],
        ...more,
      })
    const fresh = `herald-${name}-${count}`
    const bad = await imported(db, ['outlets'], `${line(fresh)}\n${line('bad', { kind: 'blog' })}\n`)
    expect(bad.code).toBe(1)
    expect(bad.err).toEqual([expect.stringMatching(/^list\.csv:2 \/kind: must be one of/)])
    expect(await findRecord(db, fresh)).toBeNull()

    const dry = await imported(db, ['outlets', '--dry-run'], `${line(fresh)}\n${line(tribune)}\n`)
    expect(dry.out[0]).toBe(`+ outlet ${fresh}: newspaper, ${fresh}`)
    expect(dry.out.at(-1)).toBe('2 records: 1 new and 1 changed would be loaded, 0 unchanged.')
    expect(await findRecord(db, fresh)).toBeNull()

    const good = await imported(db, ['outlets'], `${line(fresh)}\n${line(tribune)}\n`)
    expect(good.out).toEqual(dry.out.map((each) => each.replace('would be loaded', 'loaded')))
    expect(await findRecord(db, fresh)).toMatchObject({ id: fresh, kind: 'newspaper' })
    expect((await findRecord(db, tribune))?.locators[0]?.withdrawnAt).toBe(NOW.toISOString())
    const again = await imported(db, ['outlets'], `${line(fresh)}\n${line(tribune)}\n`)
    expect(again.out).toEqual(['2 records: 0 new and 0 changed loaded, 2 unchanged.'])
  })

  it('shows what an outlet says of itself, proposes it or publishes it', async () => {
    const [tribune] = outlets()
    const text = 'controlledby=https://holding.example/\ncontact=https://tribune.example/contact\n'
    const args = ['trust-txt', '--outlet', tribune, '--url', `https://${tribune}.example/trust.txt`]
    const before = await readCatalogueState(db)
    const shown = await imported(db, args, text)
    expect(shown.code).toBe(0)
    expect(shown.out.slice(0, 2).map((line) => line.split(':')[0])).toEqual([
      `+ stakes ${tribune}/imported-trust-txt-controls`,
      `+ transparency ${tribune}/imported-trust-txt-contact-published`,
    ])
    expect(shown.out.at(-1)).toContain('Nothing was written')

    const proposed = await imported(db, [...args, '--out', 'proposal.json'], text)
    const proposal = NewProposal.parse(JSON.parse(proposed.written.get('proposal.json') ?? ''))
    const record = await findRecord(db, tribune)
    expect(applyProposal(record, proposal, { number: 1, now: NOW.toISOString() }).faults).toEqual([])
    expect(proposal.changes.map(({ action }) => action)).toEqual(['add', 'add'])
    const unplaced = await imported(db, ['trust-txt', '--outlet', tribune, '--out', 'p.json'], text)
    const digest = NewProposal.parse(JSON.parse(unplaced.written.get('p.json') ?? ''))
    expect(digest.references).toMatchObject([{ url: SOURCE, kind: 'data-file' }])
    expect(applyProposal(record, digest, { number: 1, now: NOW.toISOString() }).faults).toEqual([])
    expect(await readCatalogueState(db)).toEqual(before)

    const published = await imported(db, [...args, '--publish'], text)
    expect(published.out.at(-1)).toBe(`Published 2 records of ${tribune}.`)
    expect(await findRecord(db, tribune)).toMatchObject({
      stakes: [{ party: 'holding.example', relation: 'controls', basis: 'self-declared' }],
      transparency: [{ criterion: 'contact-published', basis: 'self-declared', observedOn: '2026-11-26' }],
    })
    expect((await imported(db, args, text)).out.at(-1)).toContain('nothing that the record')
    expect((await imported(db, args, 'nonsense\n')).code).toBe(1)
  })
})

describe('importRequestOf', () => {
  const refused = (...args: string[]) => {
    try {
      importRequestOf(args)
    } catch (error) {
      return (error as Error).message
    }
    return null
  }

  it('says what is missing or not fitting', () => {
    expect(refused()).toContain('masthead import <what>')
    expect(refused('nonsense', 'a.csv')).toContain('masthead import <what>')
    expect(refused('assessments', '--licence', 'x', 'a.csv')).toMatch(
      /^Say whose assessments they are: .*mbfc.*newsguard/,
    )
    expect(refused('assessments', '--assessor', 'nobody', '--licence', 'x', 'a.csv')).toContain('"nobody"')
    // What is only shown as context is no assessment that counts.
    expect(refused('assessments', '--assessor', 'state-media-monitor', '--licence', 'x', 'a.csv')).toContain('knows no')
    expect(refused('assessments', '--assessor', 'mbfc', 'a.csv')).toContain('--licence')
    expect(refused('assessments', '--assessor', 'mbfc', '--licence', ' ', 'a.csv')).toContain('--licence')
    expect(refused('rulings')).toContain('Give one file')
    expect(refused('rulings', 'a.csv', 'b.csv')).toContain('Give one file')
    expect(refused('rulings', '--assessor', 'mbfc', 'a.csv')).toContain('--assessor is not for import rulings')
    expect(refused(...ASSESSMENTS, '--out', 'x', 'a.csv')).toContain('--out is not for import assessments')
    expect(refused('outlets', '--skip-faulty', 'a.ndjson')).toContain('--skip-faulty is not for import outlets')
    expect(refused('trust-txt', 'trust.txt')).toContain('--outlet')
    expect(refused('trust-txt', '--outlet', 'a', '--out', 'x', '--publish', 'trust.txt')).toContain('not both')
    expect(refused('trust-txt', '--outlet', 'a', '--seen-on', '2026', 'trust.txt')).toContain('--seen-on')
    expect(refused('rulings', '--nonsense', 'a.csv')).toContain('nonsense')
  })
})

describe('the command', () => {
  it('ends with 0, 1 or 2, reads standard input, and says so where a file cannot be read', async () => {
    await inFolder(async (folder) => {
      const env = { DATABASE: join(folder, 'store.sqlite') }
      await loadedStore(env.DATABASE)
      const masthead = (args: readonly string[], input?: string) =>
        run('src/cli.ts', ['import', ...args], env, input).ended
      const record = JSON.stringify({
        id: 'the-made-up-gazette',
        kind: 'newspaper',
        recordedAt: '2026-11-01T00:00:00Z',
        names: [{ id: 'name-1', text: 'The Made-up Gazette', language: 'en', kind: 'official', references: ['s1'] }],
        locators: [{ id: 'host-1', host: 'gazette.example', references: ['s1'] }],
        references: [
          { id: 's1', url: 'https://register.example/', title: 'A', publisher: 'R', kind: 'official-record' },
        ],
      })
      expect(await masthead(['outlets', '-'], record)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('1 new'),
      })
      const list = join(folder, 'list.csv')
      writeFileSync(
        list,
        '\ufeffdomain;verdict;date\r\ngazette.example;"High";2026-08\r\nnowhere.example;High;2026-08\r\n',
      )
      const args = [...ASSESSMENTS, list]
      expect(await masthead(args)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^list\.csv:3 domain: "nowhere\.example" is at no outlet of the catalogue$/m),
      })
      expect(await masthead([...args, '--skip-faulty'])).toMatchObject({ code: 0 })
      expect(await masthead(['rulings', join(folder, 'none.csv')])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('no such file'),
      })
      writeFileSync(list, Buffer.from([0xff, 0xfe, 0x61, 0x00]))
      expect(await masthead(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('not UTF-8') })
    })
  }, 60_000)
})

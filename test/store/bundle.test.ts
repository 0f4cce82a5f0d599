import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { toBase64url } from '../../src/domain/text/base64url.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { refreshCompiled } from '../../src/editorial/refresh-compiled.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { verifyLog } from '../../src/reading/verify-log.ts'
import { CHECKSUMS, MANIFEST, SIGNATURE } from '../../src/store/bundle-manifest.ts'
import { LOG_TABLES, PRIVATE_TABLES, PUBLIC_TABLES } from '../../src/store/bundle-tables.ts'
import { openBundle } from '../../src/store/open-bundle.ts'
import { openStore } from '../../src/store/open-store.ts'
import { writeBundle } from '../../src/store/write-bundle.ts'
import { assessment, hostOf, nameOf, outletRecord, REFERENCE, transparencyNote } from '../support/records.ts'

const NOW = new Date('2026-11-25T03:00:00Z')
const seedOf = (byte: number) => toBase64url(new Uint8Array(32).fill(byte))

function appOver(db: SqliteDatabase, now = () => NOW) {
  return createApp({
    db,
    now,
    catalogue: liveCatalogue(db, { now, checkEvery: 0 }),
    report: () => {},
    asset: async () => null,
  })
}

describe('a bundle', () => {
  let folder: string
  let source: string
  let db: SqliteDatabase
  const made = (name: string) => join(folder, name)
  const bundle = (name: string, more: { since?: string; seed?: string; now?: Date } = {}) =>
    (more.seed === undefined ? Promise.resolve(undefined) : signerOf(more.seed)).then((signer) =>
      writeBundle({ source, folder: made(name), since: more.since ?? null, now: more.now ?? NOW, signer }),
    )

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-bundle-'))
    source = made('source.sqlite')
    db = openStore(source)
    await publishRecords(
      db,
      [
        outletRecord('old-post', { transparency: [transparencyNote('old-post', 'transparency-1')] }),
        outletRecord('new-post'),
      ],
      { now: new Date('2026-11-01T00:00:00Z') },
    )
    await publishRecords(db, [outletRecord('new-post', { names: [nameOf('new-post', 'The New Post')] })], {
      now: new Date('2026-11-20T00:00:00Z'),
    })
    // Lists show what was compiled for the day, as a bundle is when it is written.
    await refreshCompiled(db, NOW.toISOString().slice(0, 10), 10)
    db.raw
      .prepare(
        'insert into proposal (id, outlet_id, state, author_id, author_name, reason, filed_at, body) values (1, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run('new-post', 'open', 'k1', 'A Secret Author', 'why', '2026-11-21', '{}')
  })
  afterAll(() => {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has decided for every table whether it is shown to anybody', () => {
    const tables = db.raw
      .prepare<[], { name: string }>(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> 'd1_migrations'",
      )
      .all()
    expect([...PUBLIC_TABLES, ...LOG_TABLES, ...PRIVATE_TABLES].sort()).toEqual(tables.map(({ name }) => name).sort())
  })

  it('is served as the database that it was taken from, and takes no writes', async () => {
    await bundle('plain')
    const { db: copy, manifest } = await openBundle(made('plain'))
    try {
      expect(manifest).toMatchObject({ outlets: 2, revision: 2, changeLog: true, publicKey: null, since: null })
      const [original, served] = [appOver(db), appOver(copy)]
      for (const path of [
        '/v1/outlets',
        '/v1/outlets/new-post',
        '/v1/outlets/old-post/evidence',
        '/v1/context?name=The%20New%20Post',
        '/v1/exports/outlets.csv',
        '/v1/changes',
      ])
        expect(await (await served.request(path)).text(), path).toBe(await (await original.request(path)).text())
      await expect(publishRecords(copy, [outletRecord('another')], { now: NOW })).rejects.toThrow(/read-only copy/)
      expect(await verifyLog(copy, {})).toMatchObject({ fault: null, entries: 3 })
    } finally {
      copy.close()
    }
  })

  it('answers on a later day too, though nothing can be compiled in it', async () => {
    const { db: copy } = await openBundle(made('plain'))
    try {
      const later = () => new Date('2027-02-01T00:00:00Z')
      const [original, served] = [appOver(db, later), appOver(copy, later)]
      const path = '/v1/context?name=The%20old-post%20Gazette'
      expect(await (await served.request(path)).text()).toBe(await (await original.request(path)).text())
    } finally {
      copy.close()
    }
  })

  it('holds nothing of what was filed and not published', () => {
    const bytes = readFileSync(join(made('plain'), 'masthead.sqlite'))
    expect(bytes.includes('A Secret Author')).toBe(false)
    expect(bytes.includes('The New Post')).toBe(true)
    const copy = sqliteDatabase(join(made('plain'), 'masthead.sqlite'), { readonly: true })
    for (const table of PRIVATE_TABLES)
      expect(copy.raw.prepare(`select count(*) as count from ${table}`).get()).toEqual({ count: 0 })
    copy.close()
    expect(readdirSync(made('plain')).sort()).toEqual([CHECKSUMS, MANIFEST, 'masthead.sqlite'].sort())
  })

  it('holds what was published since a day, and no more', async () => {
    const { files } = await bundle('delta', { since: '2026-11-15' })
    const name = 'delta-since-2026-11-15.ndjson'
    expect(files.map(({ name }) => name)).toContain(name)
    const lines = readFileSync(join(made('delta'), name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; publishedAt: string; record: { names: { text: string }[] } })
    expect(lines.map(({ id, publishedAt }) => [id, publishedAt])).toEqual([['new-post', '2026-11-20T00:00:00.000Z']])
    expect(lines[0]?.record.names[0]?.text).toBe('The New Post')
  })

  it('names the checksum of every file', async () => {
    const sums = readFileSync(join(made('delta'), CHECKSUMS), 'utf8')
      .trim()
      .split('\n')
    expect(sums.length).toBe(2)
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(join(made('delta'), name)))
          .digest('hex'),
      ).toBe(sum)
    }
  })

  it('is opened only where signature, key and files hold', async () => {
    const seed = seedOf(7)
    const { publicKey } = await signerOf(seed)
    const other = (await signerOf(seedOf(8))).publicKey
    await bundle('signed', { seed })
    const opened = await openBundle(made('signed'), publicKey)
    opened.db.close()
    await expect(openBundle(made('signed'), other)).rejects.toThrow(/not with the key expected/)
    await expect(openBundle(made('plain'), publicKey)).rejects.toThrow(/not signed/)
    await expect(openBundle(made('nowhere'))).rejects.toThrow(/no bundle/)

    const path = join(made('signed'), MANIFEST)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"outlets": 2', '"outlets": 3'))
    await expect(openBundle(made('signed'), publicKey)).rejects.toThrow(/signature .* does not hold/)
    writeFileSync(path, text.replace(publicKey, other))
    await expect(openBundle(made('signed'), other)).rejects.toThrow(/signature .* does not hold/)
    writeFileSync(path, text)
    rmSync(join(made('signed'), SIGNATURE))
    await expect(openBundle(made('signed'), publicKey)).rejects.toThrow(/signature .* does not hold/)
    appendFileSync(join(made('plain'), 'masthead.sqlite'), 'x')
    await expect(openBundle(made('plain'))).rejects.toThrow(/masthead\.sqlite is not the file/)
    writeFileSync(
      join(made('delta'), MANIFEST),
      readFileSync(join(made('delta'), MANIFEST), 'utf8').replace('masthead-bundle-1', 'masthead-bundle-9'),
    )
    await expect(openBundle(made('delta'))).rejects.toThrow(/not of the format/)
  })

  it('leaves out assessments imported under their own licence, and with them the change log', async () => {
    const id = 'rated-post'
    await publishRecords(
      db,
      [
        outletRecord(id, {
          locators: [hostOf(id, 'rated.example')],
          transparency: [transparencyNote(id, 'transparency-1')],
          assessments: [
            assessment(id, 'imported-1', { basis: 'imported', references: ['s2'], verdict: 'a-licensed-verdict' }),
          ],
          references: [REFERENCE, { ...REFERENCE, id: 's2', title: 'A licensed list' }],
        }),
      ],
      { now: new Date('2026-11-22T00:00:00Z') },
    )
    const { changeLog } = await bundle('imported', { since: '2026-11-01' })
    expect(changeLog).toBe(false)
    for (const name of readdirSync(made('imported'))) {
      const bytes = readFileSync(join(made('imported'), name))
      expect([bytes.includes('a-licensed-verdict'), bytes.includes('A licensed list')]).toEqual([false, false])
    }
    const { db: copy } = await openBundle(made('imported'))
    try {
      const paths = [
        `/v1/outlets/${id}/evidence`,
        `/v1/outlets/${id}/score`,
        '/v1/context?url=https%3A%2F%2Frated.example',
      ]
      for (const path of paths) {
        const [served, original] = await Promise.all(
          [appOver(copy), appOver(db)].map(
            async (app) => (await app.request(path)).json() as Promise<Record<string, unknown>>,
          ),
        )
        // What is known by now began to be known with the import, which the copy has never heard of.
        expect(withoutInstants(served), path).toEqual(withoutInstants(original))
      }
      expect(await verifyLog(copy, {})).toMatchObject({ entries: 0 })
    } finally {
      copy.close()
    }
  })

  it('leaves no half-written folder where the source is no database', async () => {
    writeFileSync(made('broken.sqlite'), 'not a database')
    await expect(
      writeBundle({ source: made('broken.sqlite'), folder: made('never'), since: null, now: NOW, signer: undefined }),
    ).rejects.toThrow()
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([])
  })
})

function withoutInstants(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'knownAt' ? undefined : each)))
}

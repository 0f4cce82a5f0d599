import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { toBase64url } from '../../src/domain/text/base64url.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { followedBundle } from '../../src/store/followed-bundle.ts'
import { openStore } from '../../src/store/open-store.ts'
import { writeBundle } from '../../src/store/write-bundle.ts'
import { hostOf, outletRecord } from '../support/records.ts'

const seedOf = (byte: number) => toBase64url(new Uint8Array(32).fill(byte))
const at = (hour: number) => new Date(`2026-11-25T${String(hour).padStart(2, '0')}:00:00Z`)

describe('a bundle that is replaced while it is served', () => {
  let folder: string
  let db: SqliteDatabase
  let published = 0
  const bundle = async (name: string, hour: number, byte = 1) =>
    writeBundle({
      source: join(folder, 'a.sqlite'),
      folder: join(folder, name),
      since: null,
      now: at(hour),
      signer: await signerOf(seedOf(byte)),
    })
  const publish = async () => {
    published += 1
    const record = outletRecord(`post-${published}`, {
      locators: [hostOf(`post-${published}`, `post-${published}.example`)],
    })
    await publishRecords(db, [record], { now: at(published) })
  }
  const put = (name: string) => {
    renameSync(join(folder, 'current'), join(folder, `before-${name}`))
    renameSync(join(folder, name), join(folder, 'current'))
  }
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-followed-'))
    db = openStore(join(folder, 'a.sqlite'))
    await publish()
    await bundle('current', 1)
  })
  afterAll(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })

  it('is followed where the new one is whole, signed and newer, and says how old it is', async () => {
    const { publicKey } = await signerOf(seedOf(1))
    const followed = await followedBundle(join(folder, 'current'), publicKey)
    const now = () => at(12)
    const catalogue = liveCatalogue(followed.db, { now, checkEvery: 0 })
    const deps = {
      db: followed.db,
      now,
      catalogue,
      report: console.error,
      asset: async () => null,
      bundle: followed.state,
    }
    const app = createApp(deps)
    const ready = async () => (await app.request('/readyz')).json()
    const statusOf = async (host: string) =>
      ((await (await app.request(`/v1/context?url=https://${host}/`)).json()) as { status: string }).status
    expect(await followed.look()).toBe(false)
    expect(await ready()).toMatchObject({ outlets: 1, bundle: { age: 11 * 3_600, fault: null } })
    expect(await statusOf('post-2.example')).toBe('unlisted')

    await publish()
    await bundle('second', 2)
    put('second')
    expect(await followed.look()).toBe(true)
    expect(await statusOf('post-2.example')).toBe('matched')
    expect(await ready()).toMatchObject({ outlets: 2, bundle: { age: 10 * 3_600, fault: null } })
    expect((await app.request('/v1/exports/outlets.ndjson')).status).toBe(200)

    await publish()
    await bundle('altered', 3)
    appendFileSync(join(folder, 'altered', 'masthead.sqlite'), 'x')
    put('altered')
    expect(await followed.look()).toBe(false)
    expect(await ready()).toMatchObject({ outlets: 2, bundle: { fault: expect.stringMatching(/is not the file/) } })

    await bundle('strange', 4, 2)
    put('strange')
    expect(await followed.look()).toBe(false)
    expect(followed.state().fault).toMatch(/not with the key expected/)

    const exported = await app.request('/v1/exports/outlets.ndjson')
    expect([exported.status, (await exported.text()).trim().split('\n').length]).toEqual([200, 2])

    renameSync(join(folder, 'before-second'), join(folder, 'old'))
    put('old')
    expect(await followed.look()).toBe(false)
    expect(followed.state().fault).toMatch(/no newer/)
    expect(await statusOf('post-2.example')).toBe('matched')

    await bundle('third', 5)
    put('third')
    expect(await followed.look()).toBe(true)
    expect(await statusOf('post-3.example')).toBe('matched')
    expect(followed.state().fault).toBeNull()
    followed.db.close()
  })

  it('is exported from as it was checked, whatever stands at its path meanwhile', async () => {
    await bundle('mine', 6)
    await bundle('other', 6, 2)
    put('mine')
    const followed = await followedBundle(join(folder, 'current'))
    const change = sqliteDatabase(join(folder, 'other', 'masthead.sqlite'))
    change.raw.exec(
      `update outlet set name = 'Altered'; update outlet_record set body = replace(body, 'post-1', 'forged')`,
    )
    change.close()
    put('other')
    const kept = followed.db.snapshot?.()
    const names = () => kept?.db.read.selectFrom('outlet').select('name').distinct().execute()
    expect(await names()).not.toContainEqual({ name: 'Altered' })
    await followed.look()
    kept?.close()
    followed.db.close()
  })

  it('is looked at again when files that were missing have come, and holds against the one in use nothing', async () => {
    await bundle('whole', 7)
    await bundle('now', 7)
    put('now')
    const followed = await followedBundle(join(folder, 'current'))
    await publish()
    await bundle('later', 8)
    const path = join(folder, 'later', 'masthead.sqlite')
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.subarray(0, 100))
    put('later')
    expect(await Promise.all([followed.look(), followed.look()])).toEqual([false, false])
    expect(followed.state().fault).toMatch(/is not the file/)
    expect(await followed.look()).toBe(false)
    const kept = followed.db.snapshot?.()
    writeFileSync(join(folder, 'current', 'masthead.sqlite'), bytes)
    expect(await followed.look()).toBe(true)
    expect(followed.state().fault).toBeNull()
    expect(await kept?.db.read.selectFrom('outlet').select('id').execute()).not.toHaveLength(0)
    kept?.close()
    put('whole')
    expect(await followed.look()).toBe(false)
    expect(followed.state().fault).toMatch(/no newer/)
    renameSync(join(folder, 'current'), join(folder, 'whole'))
    renameSync(join(folder, 'before-whole'), join(folder, 'current'))
    expect(await followed.look()).toBe(false)
    expect(followed.state().fault).toBeNull()
    followed.db.close()
  })

  it('is told of where its file is written to in its place, until it is whole again', async () => {
    await publish()
    await bundle('written-to', 9)
    put('written-to')
    const followed = await followedBundle(join(folder, 'current'))
    const path = join(folder, 'current', 'masthead.sqlite')
    const bytes = readFileSync(path)
    const written = (minutes: number, content: Buffer) => {
      writeFileSync(path, content)
      // A later time than the file's, however coarse the clock of the file system.
      utimesSync(path, at(10), new Date(at(10).getTime() + minutes * 60_000))
    }
    expect([await followed.look(), followed.state().fault]).toEqual([false, null])
    written(1, Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]))
    for (const _ of [1, 2]) {
      expect(await followed.look()).toBe(false)
      expect(followed.state().fault).toMatch(
        /^The bundle in use was written to, .* is not the file that its manifest names/,
      )
    }
    written(2, bytes)
    expect([await followed.look(), followed.state().fault]).toEqual([false, null])
    followed.db.close()
  })
})

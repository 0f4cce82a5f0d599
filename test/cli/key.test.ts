import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { UsageError } from '../../src/cli/faults.ts'
import { key } from '../../src/cli/key.ts'
import { findKey } from '../../src/db/keys.ts'
import { type SqliteDatabase, sqliteDatabase } from '../../src/db/sqlite.ts'
import { digestOfKey, keyIdOf } from '../../src/domain/editorial/key.ts'

describe('masthead key', () => {
  let folder: string
  let db: SqliteDatabase
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-key-'))
    await run('list')
    db = sqliteDatabase(join(folder, 'store.sqlite'))
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    db.close()
    rmSync(folder, { recursive: true })
  })

  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; told: string }>((resolve) => {
      const env = { ...process.env, DATABASE: join(folder, 'store.sqlite') }
      execFile(process.execPath, ['src/cli.ts', 'key', ...args], { env }, (error, out, told) =>
        resolve({ code: error === null ? 0 : Number(error.code), out, told }),
      )
    })

  it('shows a new key once, alone on standard output, and stores only its digest', async () => {
    const { code, out, told } = await run(
      'create',
      '--scope',
      'review,read',
      '--name',
      'City desk',
      '--expires',
      '2999-12-31',
    )
    expect(code).toBe(0)
    const shown = out.trim()
    const id = keyIdOf(shown)
    expect(told).toContain(id)
    expect(told).not.toContain(shown)
    const stored = await findKey(db, id ?? '')
    expect(stored).toMatchObject({
      name: 'City desk',
      scopes: ['read', 'review'],
      digest: digestOfKey(shown),
      expiresAt: '3000-01-01T00:00:00.000Z',
    })

    const { out: listed } = await run('list', '--json')
    expect(JSON.parse(listed)).toMatchObject([{ id, state: 'active', name: 'City desk' }])
    expect(listed).not.toContain(stored?.digest)
    expect((await run('list')).out).toMatch(new RegExp(`${id} +active +read,review .*City desk`))

    expect((await run('revoke', id ?? '')).code).toBe(0)
    expect(await findKey(db, id ?? '')).toMatchObject({ revokedAt: expect.any(String) })
    expect((await run('revoke', id ?? '')).code).toBe(2)
  })

  it('holds a key to the pages that it is for', async () => {
    const { out } = await run(
      ...['create', '--scope', 'read', '--name', 'Editors', '--origins', 'https://cms.example, http://localhost:8080'],
    )
    const id = keyIdOf(out.trim()) ?? ''
    const origins = ['https://cms.example', 'http://localhost:8080']
    expect(await findKey(db, id)).toMatchObject({ origins })
    expect((await run('list')).out).toContain(origins.join(','))
  })

  it.each([
    [['create', '--name', 'A'], /--scope/],
    [['create', '--scope', 'reed', '--name', 'A'], /read,analyse/],
    [['create', '--scope', 'read'], /whose key/],
    [['create', '--scope', 'read', '--name', 'A', '--expires', '2026-02-30'], /YYYY-MM-DD/],
    [['create', '--scope', 'read', '--name', 'A', '--expires', '2001-01-01'], /is over/],
    [['create', '--scope', 'read', '--name', 'A', '--origins', 'https://cms.example/'], /https:\/\/cms\.example\./],
    [['create', '--scope', 'read', '--name', 'A', '--origins', 'cms.example'], /no origin/],
    [['create', '--scop', 'read'], /scop/],
    [['revoke'], /masthead key/],
    [[], /masthead key/],
  ])('says what is wrong with %j', async (args, sentence) => {
    vi.stubEnv('DATABASE', join(folder, 'store.sqlite'))
    const fault = await key(args).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(UsageError)
    expect((fault as UsageError).message).toMatch(sentence)
    expect((fault as UsageError).message.split('\n').length).toBe(1)
  })
})

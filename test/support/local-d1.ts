import { createHash, createHmac } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { ASKING_WORKER, localD1Binding } from './local-d1-binding.ts'

/** Databases of one Miniflare. Starting it takes a second, opening one of its databases a twentieth of that. */
const DATABASES = 250
const NAMESPACE = 'miniflare-D1DatabaseObject'
/** A database file and SQLite's files beside it. */
const PARTS = ['', '-wal']

let running: { readonly origin: Promise<URL>; readonly folder: string } | undefined
let opened = 0

export interface LocalD1 {
  readonly binding: D1Database
  /** Path of its file. */
  readonly files: string
  close(): Promise<void>
}

/**
 * Opens a separate D1 database in Miniflare: empty, or a copy of `prepared`. One Miniflare serves all databases of a
 * process, and ends with it.
 */
export async function openD1(prepared?: string): Promise<LocalD1> {
  const number = opened++ % DATABASES
  if (number === 0 || running === undefined) running = start()
  const { origin, folder } = running
  const files = join(folder, 'd1', NAMESPACE, `${objectIdOf(`db-${number}`)}.sqlite`)
  // Miniflare opens the file on its first use.
  if (prepared !== undefined) copyDatabase(prepared, files)
  return {
    binding: localD1Binding(await origin, `DB_${number}`),
    files,
    close: async () => {
      for (const part of [...PARTS, '-shm']) rmSync(files + part, { force: true })
    },
  }
}

/** Copies a database that is not open. */
export function copyDatabase(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  for (const part of PARTS) if (existsSync(from + part)) copyFileSync(from + part, to + part)
}

function start() {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-d1-'))
  const names = Array.from({ length: DATABASES }, (_, at) => [`DB_${at}`, `db-${at}`])
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: true,
      script: ASKING_WORKER,
      d1Databases: Object.fromEntries(names),
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      compatibilityDate: '2026-11-01',
    }),
    resourcePersistencePath: folder,
  })
  return { origin: miniflare.unsafeGetDirectURL(), folder }
}

/** Id of the Durable Object behind a database, which is its file name; derived from a name as workerd does. */
function objectIdOf(name: string): string {
  const key = createHash('sha256').update(NAMESPACE).digest()
  const hash = (value: string | Buffer) => createHmac('sha256', key).update(value).digest().subarray(0, 16)
  const ofName = hash(name)
  return Buffer.concat([ofName, hash(ofName)]).toString('hex')
}

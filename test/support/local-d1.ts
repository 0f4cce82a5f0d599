import { createHash, createHmac } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { ASKING_WORKER, localD1Binding } from './local-d1-binding.ts'

/** Databases that one Miniflare has. Starting it takes a second, opening one of its databases a twentieth of that. */
const DATABASES = 250
const NAMESPACE = 'miniflare-D1DatabaseObject'
/** A file and what SQLite has written beside it. */
const PARTS = ['', '-wal']

let running: { readonly origin: Promise<URL>; readonly folder: string } | undefined
let opened = 0

export interface LocalD1 {
  readonly binding: D1Database
  /** Where its file lies. */
  readonly files: string
  close(): Promise<void>
}

/**
 * A D1 database of its own, as Miniflare has it: empty, or with what lies at `prepared`. One Miniflare serves all that a process opens;
 * it ends with the process.
 */
export async function openD1(prepared?: string): Promise<LocalD1> {
  const number = opened++ % DATABASES
  if (number === 0 || running === undefined) running = start()
  const { origin, folder } = running
  const files = join(folder, 'd1', NAMESPACE, `${objectIdOf(`db-${number}`)}.sqlite`)
  // Miniflare opens the file when it is first asked for something.
  if (prepared !== undefined) copyDatabase(prepared, files)
  return {
    binding: localD1Binding(await origin, `DB_${number}`),
    files,
    close: async () => {
      for (const part of [...PARTS, '-shm']) rmSync(files + part, { force: true })
    },
  }
}

/** Copies a database at rest. */
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

/** The id of the Durable Object behind a database, after which its file is called: as workerd makes it from a name. */
function objectIdOf(name: string): string {
  const key = createHash('sha256').update(NAMESPACE).digest()
  const hash = (value: string | Buffer) => createHmac('sha256', key).update(value).digest().subarray(0, 16)
  const ofName = hash(name)
  return Buffer.concat([ofName, hash(ofName)]).toString('hex')
}

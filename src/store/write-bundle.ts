import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { countOutlets, readCatalogueState } from '../db/catalogue-state.ts'
import { type SqliteDatabase, sqliteDatabase } from '../db/sqlite.ts'
import { dayOf } from '../domain/date.ts'
import type { Signer } from '../domain/editorial/signature.ts'

import { en } from '../domain/language/en/en.ts'
import { requireMethodology } from '../domain/scoring/methodologies/methodologies.ts'

import {
  BUNDLE_FORMAT,
  type BundleFile,
  type BundleManifest,
  CHECKSUMS,
  DATABASE,
  MANIFEST,
  SIGNATURE,
} from './bundle-manifest.ts'
import { copyPublic } from './copy-public.ts'
import { migrations } from './migrate.ts'

export interface BundleOptions {
  /** The source database. */
  readonly source: string
  /** A path that does not exist yet. */
  readonly folder: string
  /** `YYYY-MM-DD`; null for no delta. */
  readonly since: string | null
  readonly now: Date
  readonly signer: Signer | undefined
}

/**
 * Writes a bundle: the database, a delta since a day, checksums, and a signed manifest. The folder appears complete or
 * not at all.
 */
export async function writeBundle({ source, folder, since, now, signer }: BundleOptions): Promise<BundleManifest> {
  const draft = `${folder}.part`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  try {
    const day = dayOf(now)
    const changeLog = await copyPublic(source, join(draft, DATABASE), day)
    const db = sqliteDatabase(join(draft, DATABASE), { readonly: true })
    try {
      if (since !== null) await writeDelta(db, since, join(draft, `delta-since-${since}.ndjson`))
      const { revision } = await readCatalogueState(db)
      const manifest: BundleManifest = {
        format: BUNDLE_FORMAT,
        createdAt: now.toISOString(),
        revision,
        outlets: await countOutlets(db),
        asOf: day,
        methodology: requireMethodology().version,
        since,
        changeLog,
        licence: 'CC-BY-4.0',
        notice: en.context.notice,
        migration: migrations().at(-1)?.name ?? '',
        files: await Promise.all(
          readdirSync(draft)
            .sort()
            .map((name) => bundleFile(draft, name)),
        ),
        publicKey: signer?.publicKey ?? null,
      }
      const text = `${JSON.stringify(manifest, null, 2)}\n`
      writeFileSync(join(draft, MANIFEST), text)
      writeFileSync(join(draft, CHECKSUMS), manifest.files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''))
      if (signer !== undefined) writeFileSync(join(draft, SIGNATURE), `${await signer.sign(text)}\n`)
      renameSync(draft, folder)
      return manifest
    } finally {
      db.close()
    }
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
}

/**
 * One line for each outlet published on that day or later, with its current record. Nothing is ever deleted, only
 * withdrawn.
 */
async function writeDelta({ raw }: SqliteDatabase, since: string, path: string): Promise<void> {
  const rows = raw
    .prepare<[string], { id: string; revision: number; published_at: string; body: string }>(
      'select id, revision, published_at, body from outlet join outlet_record on outlet_id = id where published_at >= ? order by id',
    )
    .iterate(since)
  async function* lines() {
    for (const { id, revision, published_at, body } of rows)
      yield `${JSON.stringify({ id, revision, publishedAt: published_at }).slice(0, -1)},"record":${body}}\n`
  }
  await pipeline(lines, createWriteStream(path))
}

export async function bundleFile(folder: string, name: string): Promise<BundleFile> {
  const path = join(folder, name)
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { name, bytes: statSync(path).size, sha256: hash.digest('hex') }
}

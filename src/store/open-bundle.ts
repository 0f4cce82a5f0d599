import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SqliteDatabase, sqliteDatabase } from '../db/sqlite.ts'
import { isSignedBy } from '../domain/editorial/signature.ts'
import { Problem } from '../domain/problem.ts'
import { BUNDLE_FORMAT, type BundleManifest, DATABASE, MANIFEST, SIGNATURE } from './bundle-manifest.ts'
import { migrations } from './migrate.ts'
import { bundleFile } from './write-bundle.ts'

export interface Bundle {
  readonly manifest: BundleManifest
  /** Read-only: a write is a Problem 'unavailable'. */
  readonly db: SqliteDatabase
}

/**
 * Opens a bundle after checking every file and the signature. `publicKey` is the expected signer; without it, whoever
 * altered the files could have signed them again.
 *
 * @throws Error with one sentence on the first fault
 */
export async function openBundle(folder: string, publicKey?: string): Promise<Bundle> {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) throw new Error(`There is no bundle at ${folder}: it has no ${MANIFEST}.`)
  const text = readFileSync(path, 'utf8')
  const manifest = toManifest(text)
  await checkSignature(folder, text, manifest, publicKey)
  for (const { name, bytes, sha256 } of manifest.files) {
    if (!/^[\w.-]+$/.test(name) || !existsSync(join(folder, name)))
      throw new Error(`The bundle lacks its file ${JSON.stringify(name)}.`)
    const found = await bundleFile(folder, name)
    if (found.bytes !== bytes || found.sha256 !== sha256)
      throw new Error(`The bundle's ${name} is not the file that its manifest names.`)
  }
  const newest = migrations().at(-1)?.name
  if (manifest.migration !== newest)
    throw new Error(
      `The bundle was written by another version (its database ends with ${manifest.migration}, this program's with ${newest}): use that version.`,
    )
  const db = sqliteDatabase(join(folder, DATABASE), { readonly: true })
  const refuse = async (): Promise<never> => {
    throw new Problem('unavailable', 'This is a read-only copy: write to the service that it was taken from.')
  }
  // It never changes, so it is its own snapshot; one opened by its path anew could be another, unchecked file.
  const served: SqliteDatabase = { ...db, commit: refuse, snapshot: () => ({ db: served, close: () => {} }) }
  return { manifest, db: served }
}

function toManifest(text: string): BundleManifest {
  const manifest = parse(text) as Partial<BundleManifest> | null
  if (
    manifest?.format !== BUNDLE_FORMAT ||
    !Array.isArray(manifest.files) ||
    !manifest.files.some(({ name }) => name === DATABASE)
  )
    throw new Error(`The bundle's ${MANIFEST} is not of the format ${BUNDLE_FORMAT}.`)
  return manifest as BundleManifest
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

async function checkSignature(
  folder: string,
  text: string,
  manifest: BundleManifest,
  expected: string | undefined,
): Promise<void> {
  const signer = manifest.publicKey
  if (expected !== undefined && signer !== expected)
    throw new Error(
      signer === null
        ? 'The bundle is not signed, though a signature is expected.'
        : `The bundle is signed with ${signer}, not with the key expected.`,
    )
  if (signer === null) return
  const path = join(folder, SIGNATURE)
  const signature = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  if (!(await isSignedBy(signer, signature, text)))
    throw new Error(`The signature of the bundle's ${MANIFEST} does not hold.`)
}

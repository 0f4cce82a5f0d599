import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SqliteDatabase } from '../db/sqlite.ts'
import { type BundleManifest, MANIFEST } from './bundle-manifest.ts'
import { openBundle } from './open-bundle.ts'

/** How long a replaced database stays open for requests that read it, in milliseconds. */
const LET_GO_AFTER = 60_000

/** The state of a served bundle. */
export interface BundleState {
  /** When the bundle in use was made, an instant (ISO 8601, UTC). */
  readonly createdAt: string
  /** Why the newest bundle in the folder is not in use, in a sentence; null where it is. */
  readonly fault: string | null
}

export interface FollowedBundle {
  readonly manifest: BundleManifest
  /** Read-only; reads the bundle in use. */
  readonly db: SqliteDatabase
  state(): BundleState
  /** Checks whether another bundle was put in the folder's place, and uses it if it is complete, signed and newer. */
  look(): Promise<boolean>
}

/**
 * A bundle that can be replaced while it is served, by renaming another folder, or a link to one, to its path. An
 * invalid bundle is reported and ignored.
 *
 * @throws Error with one sentence where the first bundle is invalid
 */
export async function followedBundle(folder: string, publicKey?: string): Promise<FollowedBundle> {
  let seen = manifestText(folder)
  let { manifest, db } = await openBundle(folder, publicKey)
  let fault: string | null = null
  const inUse: SqliteDatabase = {
    get raw() {
      return db.raw
    },
    get read() {
      return db.read
    },
    /** Refuses writes, like every bundle. */
    get commit() {
      return db.commit
    },
    all: (query, parameters) => db.all(query, parameters),
    allNow: (query, parameters) => db.allNow?.(query, parameters) ?? [],
    together: (queries) => db.together(queries),
    snapshot: () => db.snapshot?.() ?? null,
    close: () => db.close(),
  }
  return {
    get manifest() {
      return manifest
    },
    db: inUse,
    state: () => ({ createdAt: manifest.createdAt, fault }),
    async look() {
      const text = manifestText(folder)
      if (text === null || text === seen) return false
      try {
        const next = await openBundle(folder, publicKey)
        if (next.manifest.revision <= manifest.revision) {
          next.db.close()
          throw new Error(`The bundle of ${next.manifest.createdAt} is no newer than the one in use.`)
        }
        const old = db
        ;({ manifest, db } = next)
        fault = null
        setTimeout(() => old.close(), LET_GO_AFTER).unref()
        return true
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error)
        return false
      } finally {
        seen = text
      }
    },
  }
}

/** Null while the folder is being replaced. */
function manifestText(folder: string): string | null {
  try {
    return readFileSync(join(folder, MANIFEST), 'utf8')
  } catch {
    return null
  }
}

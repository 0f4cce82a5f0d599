import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SqliteDatabase } from '../db/sqlite.ts'
import { type BundleManifest, MANIFEST } from './bundle-manifest.ts'
import { type Bundle, openBundle } from './open-bundle.ts'

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

/** An opened bundle, with the number of snapshots that are read of it. */
interface Opened extends Bundle {
  readers: number
  isLetGo: boolean
}

/**
 * A bundle that can be replaced while it is served, by renaming another folder, or a link to one, to its path. An
 * invalid bundle is reported and ignored.
 *
 * @throws Error with one sentence where the first bundle is invalid
 */
export async function followedBundle(folder: string, publicKey?: string): Promise<FollowedBundle> {
  let usedText = manifestText(folder)
  let used: Opened = { ...(await openBundle(folder, publicKey)), readers: 0, isLetGo: false }
  let seen: string | null = null
  let isLooking = false
  let fault: string | null = null
  const closeUnread = (opened: Opened): void => {
    if (opened.isLetGo && opened.readers === 0) opened.db.close()
  }
  const inUse: SqliteDatabase = {
    get raw() {
      return used.db.raw
    },
    get read() {
      return used.db.read
    },
    /** Refuses writes, like every bundle. */
    get commit() {
      return used.db.commit
    },
    all: (query, parameters) => used.db.all(query, parameters),
    allNow: (query, parameters) => used.db.allNow?.(query, parameters) ?? [],
    together: (queries) => used.db.together(queries),
    snapshot: () => {
      const opened = used
      let isOpen = true
      opened.readers += 1
      const close = () => {
        if (!isOpen) return
        isOpen = false
        opened.readers -= 1
        closeUnread(opened)
      }
      return { db: opened.db, close }
    },
    close: () => used.db.close(),
  }
  const replace = async (text: string): Promise<void> => {
    const next = await openBundle(folder, publicKey)
    if (next.manifest.revision <= used.manifest.revision) {
      next.db.close()
      throw new Error(`The bundle of ${next.manifest.createdAt} is no newer than the one in use.`)
    }
    const old = used
    used = { ...next, readers: 0, isLetGo: false }
    usedText = text
    setTimeout(() => {
      old.isLetGo = true
      closeUnread(old)
    }, LET_GO_AFTER).unref()
  }
  return {
    get manifest() {
      return used.manifest
    },
    db: inUse,
    state: () => ({ createdAt: used.manifest.createdAt, fault }),
    async look() {
      const text = manifestText(folder)
      if (text === null || isLooking) return false
      const files = text + filesOf(folder)
      if (text === usedText || files === seen) {
        if (text === usedText) fault = null
        return false
      }
      isLooking = true
      try {
        await replace(text)
        fault = null
        return true
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error)
        return false
      } finally {
        seen = files
        isLooking = false
      }
    },
  }
}

/** Sizes and times of a folder's files: one that was copied there in part is looked at again when the rest has come. */
function filesOf(folder: string): string {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name))
        return `${name} ${size} ${mtimeMs}`
      })
      .join('\n')
  } catch {
    return ''
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

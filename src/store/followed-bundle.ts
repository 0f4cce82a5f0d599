import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SqliteDatabase } from '../db/sqlite.ts'
import { type BundleManifest, DATABASE, MANIFEST } from './bundle-manifest.ts'
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
  /** Of its database when it was last checked. */
  stamp: FileStamp | null
}

/** What tells that a file was written to since. */
interface FileStamp {
  readonly file: bigint
  readonly written: string
}

/**
 * A bundle that can be replaced while it is served, by renaming another folder, or a link to one, to its path. An
 * invalid bundle is reported and ignored.
 *
 * @throws Error with one sentence where the first bundle is invalid
 */
export async function followedBundle(folder: string, publicKey?: string): Promise<FollowedBundle> {
  let usedText = manifestText(folder)
  const opened = async (): Promise<Opened> => {
    // Before it is read, so that a change meanwhile is noticed too.
    const stamp = stampOf(folder)
    return { ...(await openBundle(folder, publicKey)), readers: 0, isLetGo: false, stamp }
  }
  let used = await opened()
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
    const next = await opened()
    if (next.manifest.revision <= used.manifest.revision) {
      next.db.close()
      throw new Error(`The bundle of ${next.manifest.createdAt} is no newer than the one in use.`)
    }
    const old = used
    used = next
    usedText = text
    setTimeout(() => {
      old.isLetGo = true
      closeUnread(old)
    }, LET_GO_AFTER).unref()
  }
  /** Checks the database in use anew where its file was written to: what it answers is read from there. */
  const checkUsed = async (): Promise<void> => {
    const stamp = stampOf(folder)
    if (stamp === null || stamp.file !== used.stamp?.file) {
      fault = null
      return
    }
    if (stamp.written === used.stamp.written) return
    used.stamp = stamp
    try {
      const { db } = await openBundle(folder, publicKey)
      db.close()
      fault = null
    } catch (error) {
      fault = `The bundle in use was written to, and answers are read from it: put a whole one in its place. ${toldBy(error)}`
    }
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
      isLooking = true
      try {
        const files = text + filesOf(folder)
        if (text === usedText) {
          // Whatever was put there meanwhile is gone; what was in use may have been written to before.
          if (seen !== null && used.stamp !== null) used.stamp = { ...used.stamp, written: '' }
          seen = null
          await checkUsed()
          return false
        }
        if (files === seen) return false
        seen = files
        await replace(text)
        seen = null
        fault = null
        return true
      } catch (error) {
        fault = toldBy(error)
        return false
      } finally {
        isLooking = false
      }
    },
  }
}

function toldBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Null while the folder is being replaced. */
function stampOf(folder: string): FileStamp | null {
  try {
    const { ino, size, mtimeNs } = statSync(join(folder, DATABASE), { bigint: true })
    return { file: ino, written: `${size} ${mtimeNs}` }
  } catch {
    return null
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

import type { D1Session } from '../db/d1-session.ts'
import type { Database } from '../db/database.ts'
import type { LiveCatalogue } from '../reading/live-catalogue.ts'

/** Header of the answer to a write; a caller that sends it back reads its own writes. */
export const BOOKMARK = 'masthead-bookmark'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

export interface Bookmarks {
  /** The store to use instead of the given one. */
  readonly db: Database
  /** Answers so that a caller with a bookmark reads its own writes, and one that writes gets a bookmark. */
  readonly answer: (
    request: Request,
    catalogue: Pick<LiveCatalogue, 'recheck'>,
    next: () => Response | Promise<Response>,
  ) => Promise<Response>
}

/**
 * Carries the state that a caller has seen from a write to its next read, which another isolate may answer from a
 * replica. The bookmark's text is never passed to the store, which would wait for made-up ones: its presence is enough
 * to read from the primary once.
 */
export function bookmarks(db: Database, session: Pick<D1Session, 'catchUp' | 'bookmark'>): Bookmarks {
  let commits = 0
  return {
    db: {
      ...db,
      commit: async (statements) => {
        const changed = await db.commit(statements)
        commits += 1
        return changed
      },
    },
    async answer(request, catalogue, next) {
      if (request.headers.has(BOOKMARK)) {
        session.catchUp()
        catalogue.recheck()
      }
      const before = commits
      const answer = await next()
      const bookmark = session.bookmark()
      if (READS.has(request.method) || commits === before || bookmark === null) return answer
      const headers = new Headers(answer.headers)
      headers.set(BOOKMARK, bookmark)
      return new Response(answer.body, { status: answer.status, headers })
    },
  }
}

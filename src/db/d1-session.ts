import type { D1Database, D1DatabaseSession } from '@cloudflare/workers-types'

/** Where queries are sent: the primary database, or a session that read replicas may answer. */
export type D1Queries = Pick<D1Database, 'prepare' | 'batch'>

export interface D1Session extends D1Queries {
  /** Makes later queries read from the primary, so that they see everything committed so far. */
  readonly catchUp: () => void
  /** The newest state that a query has seen; null before the first query. */
  readonly bookmark: () => string | null
}

/**
 * One session for all requests of a Worker isolate. They share indexes, and a session never goes back in time, while a
 * replica without one could answer with an older revision than the indexes have.
 */
export function d1Session(database: Pick<D1Database, 'withSession'>): D1Session {
  let session: D1DatabaseSession = database.withSession('first-unconstrained')
  return {
    prepare: (query) => session.prepare(query),
    batch: (statements) => session.batch(statements),
    catchUp: () => {
      session = database.withSession('first-primary')
    },
    bookmark: () => session.getBookmark(),
  }
}

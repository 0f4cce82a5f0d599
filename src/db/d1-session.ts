import type { D1Database, D1DatabaseSession } from '@cloudflare/workers-types'

/** What queries are sent to: a database's primary, or a session, which read replicas may answer. */
export type D1Queries = Pick<D1Database, 'prepare' | 'batch'>

export interface D1Session extends D1Queries {
  /** Anchors the queries to come at the primary: they see at least everything that is committed by now. */
  readonly catchUp: () => void
  /** The newest state that a query has seen; null before the first one. */
  readonly bookmark: () => string | null
}

/**
 * One session for all requests of a Worker isolate. Its indexes are shared too, and a session never goes back in time,
 * whereas a replica asked without one could answer with a revision older than the indexes.
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

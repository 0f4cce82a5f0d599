import type { Database } from '../../src/db/database.ts'

/** Wraps a store and calls `tell` for each round trip on D1. */
export function tellingRoundTrips(db: Database, tell: () => void): Database {
  return {
    read: db.read.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        tell()
        return result
      },
    }),
    all: (query, parameters) => {
      tell()
      return db.all(query, parameters)
    },
    together: (queries) => {
      tell()
      return db.together(queries)
    },
    commit: (statements) => {
      tell()
      return db.commit(statements)
    },
  }
}

import type { Database } from '../../src/db/database.ts'

/** The same store, telling each time that it is asked: on D1 each is a round trip. */
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

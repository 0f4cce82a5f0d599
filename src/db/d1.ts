import type { D1PreparedStatement } from '@cloudflare/workers-types'
import {
  type Compilable,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { D1Queries, D1Session } from './d1-session.ts'
import type { Database, RowsOfEach } from './database.ts'
import type { Schema } from './schema.ts'

/** A store in Cloudflare D1. A batch is one round trip and one transaction. */
export function d1Database(binding: D1Queries | D1Session): Database {
  const batch = (statements: readonly Compilable[]) =>
    binding.batch(
      statements.map((statement) => {
        const { sql, parameters } = statement.compile()
        return binding.prepare(sql).bind(...parameters)
      }),
    )
  return {
    read: new Kysely<Schema>({ dialect: d1Dialect(binding) }),
    async all<Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) {
      const { results } = await binding
        .prepare(query.sql)
        .bind(...parameters)
        .all<Row>()
      return results
    },
    // A batch is one transaction, so all queries read one state.
    async together<Rows extends readonly object[]>(queries: readonly Compilable[]) {
      return (await batch(queries)).map(({ results }) => results) as RowsOfEach<Rows>
    },
    async commit(statements) {
      if (statements.length === 0) return []
      return (await batch(statements)).map(({ meta }) => meta.changes)
    },
    ...('catchUp' in binding && { catchUp: binding.catchUp }),
  }
}

/** Read-only: D1 has no interactive transactions, so the driver refuses them. */
function d1Dialect(binding: D1Queries): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({
      sql,
      parameters,
    }: {
      sql: string
      parameters: readonly unknown[]
    }): Promise<QueryResult<Row>> {
      const statement: D1PreparedStatement = binding.prepare(sql).bind(...parameters)
      const { results, meta } = await statement.all<Row>()
      return { rows: results, numAffectedRows: BigInt(meta.changes) }
    },
    // biome-ignore lint/correctness/useYield: a stream is asked for by the interface, and D1 has none.
    async *streamQuery() {
      throw new Error('D1 does not stream.')
    },
  }
  const refuse = async (): Promise<never> => {
    throw new Error('D1 has no interactive transactions: use commit().')
  }
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => {},
  }
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** A write that is part of a commit. */
export type Statement = Compilable

/**
 * What the queries need of a store, and no more than D1 can give: reads one at
 * a time, writes as one list that takes effect whole or not at all. There are
 * no interactive transactions, so nothing read between two writes can steer
 * the second; put the condition into the statement instead.
 */
export interface Database {
  readonly read: Kysely<Schema>
  /** Runs a query that was compiled once, with other parameters: for the read path, where building costs more than reading. */
  all<Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]): Promise<readonly Row[]>
  /** The same at once, where the store lies in this process: a promise costs as much as the reading. */
  allNow?<Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]): readonly Row[]
  /** Several reads of one state of the store, in one round trip where it lies elsewhere: the rows of each, in order. */
  together<Rows extends readonly object[]>(
    queries: { readonly [At in keyof Rows]: Compilable<Rows[At]> },
  ): Promise<{ readonly [At in keyof Rows]: readonly Rows[At][] }>
  /** The store as it stands now, whatever is written from now on, where the engine can keep that for a while. To be closed. */
  snapshot?(): { readonly db: Database; close(): void } | null
  /** Rows changed by each statement, in order. Called by `src/editorial` alone. */
  commit(statements: readonly Statement[]): Promise<readonly number[]>
}

import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** A write that is part of a commit. */
export type Statement = Compilable

/** The rows of several queries, in their order. */
export type RowsOfEach<Rows extends readonly object[]> = { readonly [At in keyof Rows]: readonly Rows[At][] }

/**
 * The operations that queries need of a store, limited to what D1 offers: single reads, and writes as one list that
 * takes effect whole or not at all. There are no interactive transactions: what is read between two writes cannot
 * influence the second, so conditions go into the statements.
 */
export interface Database {
  readonly read: Kysely<Schema>
  /**
   * Runs a query that was compiled once with new parameters: for the read path, where building a query takes longer
   * than running it.
   */
  all<Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]): Promise<readonly Row[]>
  /** Synchronous `all`, where the store is in this process: a promise would cost as much as the read. */
  allNow?<Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]): readonly Row[]
  /** Several reads of one state of the store, in one round trip; returns the rows of each, in order. */
  together<Rows extends readonly object[]>(
    queries: { readonly [At in keyof Rows]: Compilable<Rows[At]> },
  ): Promise<RowsOfEach<Rows>>
  /** The store as it is at this moment, to read only, where the engine supports one; must be closed. */
  snapshot?(): { readonly db: Database; close(): void } | null
  /** Returns the number of rows changed by each statement. Called only by `src/editorial`. */
  commit(statements: readonly Statement[]): Promise<readonly number[]>
  /** Gives back the memory of pages that were read, after a read of almost all; they are read again when needed. */
  releasePages?(): void
  /** Makes later reads see at least everything committed so far. For a store with read replicas; others always do. */
  catchUp?(): void
}

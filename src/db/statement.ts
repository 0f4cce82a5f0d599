import { CompiledQuery } from 'kysely'
import type { Statement } from './database.ts'

/** A statement written out, for what the query builder cannot say. */
export function statement(text: string, parameters: readonly unknown[] = []): Statement {
  return { compile: () => CompiledQuery.raw(text, [...parameters]) }
}

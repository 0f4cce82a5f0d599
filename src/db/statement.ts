import { CompiledQuery } from 'kysely'
import type { Statement } from './database.ts'

/** A statement as SQL text, for what the query builder does not support. */
export function statement(text: string, parameters: readonly unknown[] = []): Statement {
  return { compile: () => CompiledQuery.raw(text, [...parameters]) }
}

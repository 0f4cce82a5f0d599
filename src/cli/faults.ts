import { storeFaultOf } from '../db/store-fault.ts'

/** A mistake in how the command was called: told in one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What a person is told of an error that ended a command: what to do, where the database is at fault. */
export function endingOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const store = storeFaultOf(error)
  return store === null ? message : `${store.advice} (${message})`
}

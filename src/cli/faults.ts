/** A mistake in how the command was called: told in one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

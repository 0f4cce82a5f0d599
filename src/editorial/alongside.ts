import type { Statement } from '../db/database.ts'

/**
 * Makes the statements that the caller adds to the same commit, given the result of the change: the stored answer to an
 * idempotent request. May be none.
 */
export type Alongside<Made> = (made: Made) => readonly Statement[]

/**
 * Checks that the author has read the current version. @throws Problem 'precondition-required' or 'precondition-failed'
 */
export type Precondition<Read> = (read: Read) => void

import type { Statement } from '../db/database.ts'

/**
 * Statements that the caller wants in the same commit, made from what the change leaves: the answer to a request that may be repeated.
 * None where there are none.
 */
export type Alongside<Made> = (made: Made) => readonly Statement[]

/** Holds a change to what its author has read. @throws Problem 'precondition-required' or 'precondition-failed' */
export type Precondition<Read> = (read: Read) => void

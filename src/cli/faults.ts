import { storeFaultOf } from '../db/store-fault.ts'
import { Problem } from '../domain/problem.ts'

/** A mistake in the command line: printed as one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** File system errors in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder, not a file',
  EEXIST: 'it is there already',
  EACCES: 'this user may not read or write it',
  EPERM: 'the system does not allow it',
  EROFS: 'it lies on a disk that may only be read',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
}

/** `list.csv: there is no such file or folder.` for an error about a file; null for other errors. */
export function fileFaultOf(error: unknown, path = (error as NodeJS.ErrnoException).path): string | null {
  const refusal = REFUSALS[(error as NodeJS.ErrnoException).code ?? '']
  return refusal === undefined || path === undefined ? null : `${path}: ${refusal}.`
}

/** The message for an error that ended a command; with advice where the database is at fault. */
export function endingOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const store = storeFaultOf(error)
  return store === null ? (fileFaultOf(error) ?? message) : `${store.advice} (${message})`
}

/** Whether the message is complete by itself, so that no stack trace is printed. */
export function isExpected(error: unknown): boolean {
  return error instanceof UsageError || error instanceof Problem
}

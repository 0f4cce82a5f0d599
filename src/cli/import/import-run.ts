import type { Database } from '../../db/database.ts'
import type { Signer } from '../../domain/editorial/signature.ts'
import type { ImportOptions } from '../../editorial/import-rows.ts'
import type { Input } from './input.ts'

/** Dependencies of the command, so that tests can provide their own. */
export interface ImportRun {
  readonly db: Database
  readonly now: Date
  readonly signer?: Signer | undefined
  readonly input: Input
  readonly progress: ImportOptions['progress']
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly write: (path: string, text: string) => void
}

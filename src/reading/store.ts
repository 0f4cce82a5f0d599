import type { Database } from '../db/database.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import type { LiveCatalogue } from './live-catalogue.ts'

/** What operations need of a runtime: the database, the clock, the catalogue in memory, and the signer. */
export interface Store {
  readonly db: Database
  readonly now: () => Date
  readonly catalogue: LiveCatalogue
  /** Signs the change log's head; undefined where the operator has no key. */
  readonly signer?: Signer | Promise<Signer | undefined> | undefined
  /** Undefined where requests for unlisted sources are not counted. */
  readonly noteUnlisted?: NoteUnlisted | undefined
}

/** Called with the domain of each answer without a record, and the name that an article uses for it. */
export type NoteUnlisted = (domain: string, name?: string) => void

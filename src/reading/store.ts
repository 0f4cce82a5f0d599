import type { Database } from '../db/database.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import type { CatalogueView } from './catalogue-view.ts'

/** What operations need of a runtime: the database, the clock, the catalogue in memory, and the signer. */
export interface Store {
  readonly db: Database
  readonly now: () => Date
  readonly view: CatalogueView
  /** Signs the change log's head; undefined where the operator has no key. */
  readonly signer?: Signer | Promise<Signer | undefined> | undefined
  /** Left out where the operator wants nothing counted. */
  readonly noteUnlisted?: NoteUnlisted | undefined
}

/** Told of the domain of each answer that no record stands behind, and of the name by which an article calls it. */
export type NoteUnlisted = (domain: string, name?: string) => void

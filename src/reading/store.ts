import type { Database } from '../db/database.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import type { CatalogueView } from './catalogue-view.ts'

/** What questions and changes need of a runtime, and no more: the records, what is in memory of them, the time, and who signs. */
export interface Store {
  readonly db: Database
  readonly now: () => Date
  readonly view: CatalogueView
  /** Signs the change log's head, where the operator has a key. */
  readonly signer?: Signer | Promise<Signer | undefined> | undefined
}

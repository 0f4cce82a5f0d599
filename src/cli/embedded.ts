import { findSigner } from '../domain/editorial/signature.ts'
import { liveCatalogue } from '../reading/live-catalogue.ts'
import type { Store } from '../reading/store.ts'
import { openCatalogue } from '../store/open-catalogue.ts'
import { configured } from './configured.ts'
import { progressBar } from './terminal.ts'

export interface Embedded {
  readonly store: Store
  close(): void
}

/**
 * Opens the configured database with its catalogue in this process, so that a command can use the same operations as
 * the service.
 */
export async function embedded(create?: boolean): Promise<Embedded> {
  const { database, signingKey } = configured(create)
  const now = () => new Date()
  const signer = await findSigner(signingKey)
  const db = await openCatalogue(database, now(), console.error, progressBar('Loading the catalogue'), signer)
  return { store: { db, now, catalogue: liveCatalogue(db, { now }) }, close: () => db.close() }
}

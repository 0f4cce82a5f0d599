import { createApp } from '../app.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import type { App } from '../http/deps.ts'
import { catalogueView } from '../reading/catalogue-view.ts'
import type { Store } from '../reading/store.ts'
import { openCatalogue } from '../store/open-catalogue.ts'
import { configured } from './configured.ts'
import { progressBar } from './terminal.ts'

export interface Embedded {
  readonly app: App
  readonly store: Store
  close(): void
}

/** The service in this process, over the configured database, listening nowhere: a command asks it what a client would. */
export async function embedded(create?: boolean): Promise<Embedded> {
  const { database, signingKey } = configured(create)
  const now = () => new Date()
  const signer = await findSigner(signingKey)
  const db = await openCatalogue(database, now(), console.error, progressBar('Loading the catalogue'), signer)
  const store = { db, now, view: catalogueView(db, { now }) }
  const app = createApp({ ...store, report: console.error, asset: async () => null })
  return { app, store, close: () => db.close() }
}

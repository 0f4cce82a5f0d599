import { createApp } from '../app.ts'
import { configOf } from '../config.ts'
import { findSigner } from '../domain/editorial/signature.ts'
import type { App } from '../http/deps.ts'
import { catalogueView } from '../reading/catalogue-view.ts'
import { openCatalogue } from '../store/open-catalogue.ts'
import { progressBar } from './terminal.ts'

export interface Embedded {
  readonly app: App
  close(): void
}

/** The service in this process, over the configured database, listening nowhere: a command asks it what a client would. */
export async function embedded(): Promise<Embedded> {
  const { database, signingKey } = configOf(process.env)
  const now = () => new Date()
  const signer = await findSigner(signingKey)
  const db = await openCatalogue(database, now(), console.error, progressBar('Loading the catalogue'), signer)
  const view = catalogueView(db, { now })
  const app = createApp({ db, now, view, report: console.error, asset: async () => null })
  return { app, close: () => db.close() }
}

import { parseArgs } from 'node:util'
import type { D1Database } from '@cloudflare/workers-types'
import { getPlatformProxy } from 'wrangler'
import { progressBar } from '../src/cli/terminal.ts'
import { configOf } from '../src/config.ts'
import { d1Database } from '../src/db/d1.ts'
import { findSigner } from '../src/domain/editorial/signature.ts'
import { loadCatalogue } from '../src/editorial/load-catalogue.ts'
import { loadRegister } from '../src/editorial/load-register.ts'
import { readCatalogueFiles, readRegister } from '../src/store/catalogue-files.ts'

// The same loader as on Node, through wrangler's binding: the local database, or with --remote the deployed one.
const { values } = parseArgs({ options: { remote: { type: 'boolean', default: false } } })
const proxy = await getPlatformProxy<{ DB: D1Database }>({
  ...(values.remote && { environment: 'remote' }),
  remoteBindings: values.remote,
})
try {
  const db = d1Database(proxy.env.DB)
  const now = new Date()
  const signer = await findSigner(configOf(process.env).signingKey)
  const { changed, unchanged } = await loadCatalogue(db, readCatalogueFiles(), {
    now,
    signer,
    progress: progressBar('Compiling records'),
  })
  console.error(
    `Loaded ${changed.length} records (${unchanged} unchanged) into D1 (${values.remote ? 'remote' : 'local'}).`,
  )
  const register = await loadRegister(db, readRegister(), { now, signer, progress: progressBar('Writing listings') })
  console.error(`Loaded ${register.listings} listings in ${register.rows} rows.`)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(
    /no such table/.test(message) ? `${message}: apply the migrations first (npm run migrate:d1).` : message,
  )
  process.exitCode = 1
} finally {
  await proxy.dispose()
}

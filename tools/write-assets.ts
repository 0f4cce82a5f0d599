import { copyFileSync, mkdirSync } from 'node:fs'
import { DOC_ASSETS } from '../src/http/routes/get-docs.ts'
import { assetPath } from '../src/server/file-asset.ts'
import { WEB_ASSETS } from '../src/web/pages/assets.ts'

const FOLDER = new URL('../dist/assets/', import.meta.url)

// The pages' own files, and the documentation's renderer out of its package, for the Worker's asset binding.
mkdirSync(FOLDER, { recursive: true })
for (const name of [...DOC_ASSETS, ...WEB_ASSETS]) copyFileSync(assetPath(name) ?? name, new URL(name, FOLDER))

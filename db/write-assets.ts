import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DOC_ASSETS } from '../src/http/routes/get-docs.ts'

const FOLDER = new URL('../dist/assets/', import.meta.url)
const require = createRequire(import.meta.url)

// The documentation's renderer, copied out of its package for the Worker's asset binding.
mkdirSync(FOLDER, { recursive: true })
for (const name of DOC_ASSETS) copyFileSync(require.resolve(`swagger-ui-dist/${name}`), new URL(name, FOLDER))

import { copyFileSync, mkdirSync } from 'node:fs'
import { assetPath } from '../src/server/file-asset.ts'
import { WEB_ASSETS } from '../src/web/pages/assets.ts'

const FOLDER = new URL('../dist/assets/', import.meta.url)

// Copies the pages' assets for the Worker's asset binding.
mkdirSync(FOLDER, { recursive: true })
for (const name of WEB_ASSETS) copyFileSync(assetPath(name) ?? name, new URL(name, FOLDER))

import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Beside the packages, which are made anew when they change; where it cannot be written, nothing is kept. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/masthead', import.meta.url))

/**
 * Has Node keep the modules that are loaded from here on as it compiled them, when the process ends: reading and
 * stripping some 600 files of TypeScript is half of a start. Node checks each against its source, and has settings of
 * its own (`NODE_COMPILE_CACHE`, `NODE_DISABLE_COMPILE_CACHE=1`).
 */
export function keepCompiled(): void {
  enableCompileCache(FOLDER)
}

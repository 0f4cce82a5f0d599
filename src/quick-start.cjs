/**
 * Shortens every start but the first; loaded before all else (`node --require`), and again by the entries, for whoever runs
 * them without it. Plain JavaScript, because whatever is TypeScript here would load the compiler that strips it.
 *
 * Half of a start is reading, resolving and stripping some 1,400 modules. Node keeps them here as it compiled them,
 * beside the packages, which are made anew when they change; where the folder cannot be written, nothing is kept. It
 * checks each against its source, and has settings of its own (`NODE_COMPILE_CACHE`, `NODE_DISABLE_COMPILE_CACHE=1`).
 */
const { enableCompileCache, registerHooks } = require('node:module')
const { join } = require('node:path')

enableCompileCache(join(__dirname, '../node_modules/.cache/masthead'))

// Modules of a package, and our own, name each other by file: looking for each in the file system, through links and in
// package.json takes Node a sixth of a start.
registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.\.?\/.*\.[jt]s$/.test(specifier) || context.parentURL?.startsWith('file:') !== true)
      return next(specifier, context)
    const { href: url } = new URL(specifier, context.parentURL)
    return specifier.endsWith('.ts')
      ? { url, format: 'module-typescript', shortCircuit: true }
      : { url, shortCircuit: true }
  },
})

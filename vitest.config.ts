import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Rooms whose tests share a process and what it has loaded: they hold no state outside the stores that each opens for itself. */
const SHARING = ['test/{architecture,config,linear-expressions}.test.ts', 'test/{catalogue,db,domain,editorial,http,imports,reading}/**/*.test.ts']

/** Run at length by night and shortly by `.ci/run`, which both say how often to kill: not in `npm test`. */
const BY_NIGHT = process.env.KILLS === undefined ? ['test/store/killed.test.ts'] : []

// Vitest keeps a secret of its own among the user's data; here it is kept in the clone.
process.env.XDG_DATA_HOME ??= fileURLToPath(new URL('data/share', import.meta.url))

export default defineConfig({
  test: {
    globalSetup: ['test/support/test-run.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Native handles and Miniflare's processes stay apart.
    pool: 'forks',
    // Vitest by itself leaves a core to whoever watches.
    maxWorkers: availableParallelism(),
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'data/test-results.json' }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'sharing', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: [...SHARING, ...BY_NIGHT] } },
    ],
  },
})

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

/** Run at length by night and shortly by `.ci/run`, which both say how often to kill: not in `npm test`. */
const BY_NIGHT = process.env.KILLS === undefined ? ['test/store/killed.test.ts'] : []

/** Files that take ten seconds or more: begun first, so that none is left to one worker when the others are done. */
const LONG = [
  'runtime/durability',
  'web/browser',
  'runtime/node',
  'packages/badge/masthead-source',
  'store/backup',
  'editorial/publish',
  'http/fuzz',
  'http/webhooks',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
    const placeOf = ({ moduleId }: (typeof files)[0]) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return at < 0 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

// Vitest keeps a secret of its own among the user's data; here it is kept in the clone.
process.env.XDG_DATA_HOME ??= fileURLToPath(new URL('data/share', import.meta.url))

export default defineConfig({
  test: {
    globalSetup: ['test/support/test-run.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // One more than cores: tests of processes and browsers wait for these much of their time.
    maxWorkers: availableParallelism() + 1,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'data/test-results.json' }]] : ['default'],
    include: ['test/**/*.test.ts'],
    exclude: BY_NIGHT,
    // Tests share a process and what it has loaded: they hold no state outside the stores that each opens for itself.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
})

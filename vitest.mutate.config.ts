import { defineConfig } from 'vitest/config'

/** The tests that Stryker runs against each change: those that hold values, in this process. */
export default defineConfig({
  test: {
    env: { TEST_ENGINE: 'sqlite' },
    include: ['test/domain/{citation,editorial,scoring,lookup,context}/**/*.test.ts', 'test/editorial/**/*.test.ts'],
    globalSetup: ['test/support/test-run.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

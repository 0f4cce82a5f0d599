import { defineConfig } from 'vitest/config'

/**
 * The tests that Stryker runs against each change: those that hold values, in this process. A room by itself goes faster with its own
 * tests alone: `MUTATE_TESTS='test/domain/scoring/*.test.ts' npm run mutate -- --mutate 'src/domain/scoring/*.ts'`.
 */
export default defineConfig({
  test: {
    env: { TEST_ENGINE: 'sqlite' },
    include: process.env.MUTATE_TESTS?.split(' ') ?? [
      'test/domain/{citation,editorial,scoring,lookup,context}/**/*.test.ts',
      'test/editorial/**/*.test.ts',
      'test/golden/*.test.ts',
    ],
    // They start processes, which no change in this one reaches.
    exclude: ['test/domain/scoring/documents.test.ts'],
    globalSetup: ['test/support/test-run.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two engines and generated requests: threads share the loaded modules, forks isolate native handles.
    pool: 'forks',
  },
})

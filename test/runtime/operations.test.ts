import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { processMetrics } from '../../src/server/process-metrics.ts'
import { requestMetrics } from '../../src/server/request-metrics.ts'
import { clientOn } from '../support/client.ts'
import { keyOf } from '../support/keys.ts'

const guide = readFileSync('docs/operations.md', 'utf8')

/** `env.PORT`, or `text('PORT', …)` as the configuration reads it. */
const READ_SETTING = /\benv\.([A-Z][A-Z_]+)|\((?:env, )'([A-Z][A-Z_]{3,})'/g

describe('docs/operations.md', () => {
  it('names every setting that is read from the environment', () => {
    const read = new Set(
      globSync('src/**/*.ts')
        .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(READ_SETTING)])
        .map(([, name, read]) => name ?? read ?? ''),
    )
    // Of terminals, of debugging, of wrangler, and bindings of the Worker.
    for (const name of ['NO_COLOR', 'TERM', 'DEBUG', 'WRANGLER_LOG_PATH', 'DB', 'ASSETS']) read.delete(name)
    expect(read.size).toBeGreaterThan(8)
    expect([...read].filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })

  it('names every metric', async () => {
    const client = await clientOn('sqlite', { catalogue: false })
    const metrics = requestMetrics()
    const { app } = client
    Object.assign(client.deps, { metrics: () => metrics.text() + processMetrics() })
    const headers = await keyOf(client, 'operator', ['admin'])
    const text = await (await app.request('/metrics', { headers })).text()
    await client.close()
    const kept = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? '')
    expect(kept).toContain('masthead_webhook_messages')
    expect(kept.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })

  it('shows only commands that exist', () => {
    const shown = [...guide.matchAll(/^(?:bin\/)?masthead ([a-z-]+)/gm)].map(([, name]) => name ?? '')
    expect(shown.length).toBeGreaterThan(8)
    expect(shown.filter((name) => !Object.hasOwn(COMMANDS, name))).toEqual([])
  })
})

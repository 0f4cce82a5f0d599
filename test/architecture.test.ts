import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What each part of `src` may import, besides itself. Entries, `cli` and `server` put the parts together and may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly RegExp[]>> = {
  domain: [/^tldts$/, /^@noble\/hashes\//, /^canonicalize$/, /^jstat$/, /^htmlparser2$/],
  catalogue: [/^\.\.\/domain\//, /^zod$/, /^tldts$/],
  imports: [/^\.\.\/domain\//, /^\.\.\/catalogue\//, /^htmlparser2$/],
  db: [/^\.\.\/domain\//, /^kysely$/, /^@noble\/hashes\//, /^canonicalize$/],
  reading: [/^\.\.\/domain\//, /^\.\.\/db\/(?!sqlite|d1)/],
  editorial: [
    /^\.\.\/domain\//,
    /^\.\.\/catalogue\//,
    /^\.\.\/imports\//,
    /^\.\.\/db\/(?!sqlite|d1)/,
    /^\.\.\/reading\//,
    /^kysely$/,
    /^\.\.\/store\/catalogue-files\.ts$/,
  ],
  http: [
    /^(\.\.\/)+domain\//,
    /^(\.\.\/)+catalogue\//,
    /^(\.\.\/)+db\/(?!sqlite|d1)/,
    /^(\.\.\/)+(reading|editorial)\//,
    /^(\.\.\/)+openapi\/openapi\.json$/,
    /^hono(\/|$)/,
    /^@hono\/zod-openapi$/,
    /^zod$/,
  ],
  webhooks: [/^\.\.\/domain\//, /^\.\.\/db\/(?!sqlite|d1)/, /^node:(dns(\/promises)?|https?|net)$/],
  web: [
    /^(\.\.\/)+domain\//,
    /^(\.\.\/)+db\/(?!sqlite|d1)/,
    /^(\.\.\/)+(reading|http)\//,
    /^hono(\/|$)/,
    /^(\.\.\/)+package\.json$/,
    /^d3-(scale|shape)$/,
  ],
}

/** Files that alone may import an engine. */
const ENGINES: Readonly<Record<string, RegExp>> = {
  'db/sqlite.ts': /^better-sqlite3$/,
  'db/d1.ts': /^@cloudflare\/workers-types$/,
}

/** Words by which the pure core would know the world around it. */
const IMPURE = /\b(Date\.now|new Date\(\)|Math\.random|crypto\.randomUUID|process\.|console\.|fetch\()/

const root = new URL('../src/', import.meta.url)
const IMPORT =
  /(?:^|\n)(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)import ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g

describe.each(Object.entries(MAY_IMPORT))('src/%s', (part, allowed) => {
  const files = globSync(`${part}/**/*.{ts,tsx}`, { cwd: root })
  it.each(files)('%s imports only what its part may', (file) => {
    const source = readFileSync(new URL(file, root), 'utf8')
    const depth = file.split('/').length - 2
    for (const match of source.matchAll(IMPORT)) {
      const specifier = match[1] ?? match[2] ?? match[3] ?? ''
      const inside =
        specifier.startsWith('./') ||
        (specifier.startsWith('../') && (specifier.match(/\.\.\//g) ?? []).length <= depth)
      const fits = inside || allowed.some((rule) => rule.test(specifier)) || ENGINES[file]?.test(specifier)
      expect(fits, `${file} imports ${specifier}`).toBe(true)
    }
  })
})

describe('the core', () => {
  it.each(globSync('domain/**/*.ts', { cwd: root }))('%s knows no clock, chance or world', (file) => {
    const code = readFileSync(new URL(file, root), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(IMPURE.exec(code)?.[0]).toBeUndefined()
  })
})

describe('entries', () => {
  it.each(['node.ts', 'worker.ts', 'cli.ts', 'app.ts'])('%s is short', (file) => {
    expect(readFileSync(new URL(file, root), 'utf8').split('\n').length).toBeLessThan(60)
  })
})

describe('the tree', () => {
  it('has no drawer for leftovers and no barrel', () => {
    const names = globSync('**/*.{ts,tsx}', { cwd: root }).map((file) =>
      file
        .split('/')
        .at(-1)
        ?.replace(/\.tsx?$/, ''),
    )
    expect(
      names.filter((name) => /^(utils?|helpers?|common|types|service|manager|index|misc)$/.test(name ?? '')),
    ).toEqual([])
  })
})

import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What each part of `src` may import, besides itself. Entries, `cli` and `server` put the parts together and may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly RegExp[]>> = {
  domain: [/^tldts$/, /^@noble\/hashes\//, /^canonicalize$/, /^jstat$/, /^htmlparser2$/],
  catalogue: [/^\.\.\/domain\//, /^zod$/, /^tldts$/],
  imports: [/^\.\.\/domain\//, /^\.\.\/catalogue\//, /^htmlparser2$/],
  db: [/^\.\.\/domain\//, /^kysely$/, /^@noble\/hashes\//, /^canonicalize$/],
  reading: [/^\.\.\/domain\//, /^\.\.\/catalogue\//, /^\.\.\/db\/(?!sqlite|d1)/],
  editorial: [
    /^\.\.\/domain\//,
    /^\.\.\/catalogue\//,
    /^\.\.\/imports\//,
    /^\.\.\/db\/(?!sqlite|d1)/,
    /^\.\.\/reading\//,
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
  webhooks: [
    /^\.\.\/domain\//,
    /^\.\.\/db\/(?!sqlite|d1)/,
    /^\.\.\/editorial\//,
    /^node:(dns(\/promises)?|https?|net)$/,
  ],
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

/** The wings of the article reader and what each may import of the others; `reading.ts` and `messages.ts` are the contract of all. */
const WINGS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  page: [],
  cues: ['text'],
  names: ['text', 'cues'],
  scene: ['text', 'page', 'cues', 'names'],
  grammar: ['text', 'cues', 'scene'],
  sources: ['text', 'cues', 'names', 'scene', 'grammar'],
  answer: ['text', 'page', 'cues', 'names', 'scene', 'grammar', 'sources'],
}

describe('the article reader', () => {
  const files = globSync('domain/article/*/**/*.ts', { cwd: root })

  it('has the wings that are drawn here and no other', () => {
    expect(new Set(files.map((file) => file.split('/')[2]))).toEqual(new Set(Object.keys(WINGS)))
  })

  it.each(files)('%s imports only the wings below it', (file) => {
    const wing = file.split('/')[2] as string
    const source = readFileSync(new URL(file, root), 'utf8')
    for (const match of source.matchAll(IMPORT)) {
      const other = /^\.\.\/([a-z]+)\/|^\.\.\/([a-z-]+)\.ts$/.exec(match[1] ?? match[2] ?? match[3] ?? '')
      if (other?.[1]) expect(WINGS[wing], `${file} imports ${other[0]}`).toContain(other[1])
      if (other?.[2]) expect(['reading', 'messages'], `${file} imports ${other[0]}`).toContain(other[2])
    }
  })

  it.each(files.filter((file) => !file.includes('/cues/')))('%s asks for no language by its name', (file) => {
    const source = readFileSync(new URL(file, root), 'utf8')
    expect(/language\s*[!=]==?\s*'(?!und')|[!=]==?\s*'(en|fr|ar|es|de|it|pt|nl)'/.exec(source)?.[0]).toBeUndefined()
  })

  it('has no circle of imports', () => {
    const all = globSync('domain/article/**/*.ts', { cwd: root })
    const importsOf = new Map(
      all.map((file) => [
        file,
        [...readFileSync(new URL(file, root), 'utf8').matchAll(IMPORT)]
          .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => new URL(specifier, new URL(file, root)).pathname.slice(root.pathname.length)),
      ]),
    )
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      expect(path, `${[...path, file].join(' → ')} is a circle`).not.toContain(file)
      if (done.has(file)) return
      for (const next of importsOf.get(file) ?? []) if (importsOf.has(next)) walk(next, [...path, file])
      done.add(file)
    }
    for (const file of all) walk(file, [])
    expect(done.size).toBe(all.length)
  })
})

describe('what finds facts', () => {
  it.each(globSync('domain/{citation,lookup}/**/*.ts', { cwd: root }))(
    '%s knows no language to say them in',
    (file) => {
      const imports = [...readFileSync(new URL(file, root), 'utf8').matchAll(IMPORT)].map(([, from]) => from ?? '')
      expect(imports.filter((from) => from.includes('/language/'))).toEqual([])
    },
  )
})

describe('the store', () => {
  const others = globSync('**/*.ts', { cwd: root }).filter((file) => !file.startsWith('db/'))

  it('is written to by editorial/ alone', () => {
    const writers = others.filter((file) => /\.commit\(/.test(readFileSync(new URL(file, root), 'utf8')))
    expect(writers).toEqual(['editorial/commit.ts'])
  })

  it('is asked by db/ alone: nobody else builds a query', () => {
    const asking = others.filter((file) =>
      /from 'kysely'|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(
        readFileSync(new URL(file, root), 'utf8'),
      ),
    )
    expect(asking).toEqual([])
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

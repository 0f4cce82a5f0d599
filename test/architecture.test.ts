import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Room {
  /** Other folders that it may import, besides itself. */
  readonly rooms: readonly string[]
  /** Packages and files outside `src`. */
  readonly packages?: RegExp
}

const HTTP_PACKAGES = /^(hono(\/|$)|@hono\/zod-openapi$|zod$|(\.\.\/)+openapi\/openapi\.json$)/

/**
 * The layout: every folder of `src`, and of `http`, with what it may import. A file directly in `src` or `http` is a
 * folder of its own here; entry points, `cli`, `server` and `worker` may import all.
 */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: /^(tldts|@noble\/hashes\/.*|canonicalize|jstat|htmlparser2)$/ },
  catalogue: { rooms: ['domain'], packages: /^(zod|tldts)$/ },
  imports: { rooms: ['domain', 'catalogue'], packages: /^htmlparser2$/ },
  db: { rooms: ['domain'], packages: /^(kysely|canonicalize|node:crypto)$/ },
  reading: { rooms: ['domain', 'catalogue', 'db'] },
  editorial: { rooms: ['domain', 'catalogue', 'imports', 'db', 'reading'] },
  webhooks: { rooms: ['domain', 'db', 'editorial'], packages: /^node:(dns(\/promises)?|https?|net)$/ },
  store: {
    rooms: ['domain', 'catalogue', 'db', 'reading', 'editorial'],
    packages: /^(node:.*|better-sqlite3)$/,
  },
  'http/bodies': { rooms: ['domain', 'catalogue', 'db', 'reading'], packages: HTTP_PACKAGES },
  'http/form': {
    rooms: ['domain', 'catalogue', 'db', 'reading', 'http', 'http/bodies'],
    packages: HTTP_PACKAGES,
  },
  'http/gate': {
    rooms: ['domain', 'db', 'editorial', 'http', 'http/bodies', 'http/form'],
    packages: HTTP_PACKAGES,
  },
  'http/reconcile': {
    rooms: ['domain', 'reading', 'http', 'http/bodies', 'http/form'],
    packages: HTTP_PACKAGES,
  },
  'http/exports': {
    rooms: ['domain', 'db', 'reading', 'http', 'http/bodies', 'http/form'],
    packages: HTTP_PACKAGES,
  },
  'http/mcp': { rooms: ['domain', 'reading', 'http', 'http/bodies', 'http/form'], packages: HTTP_PACKAGES },
  'http/routes': {
    rooms: [
      ...['domain', 'catalogue', 'db', 'reading', 'editorial', 'http'],
      ...['http/bodies', 'http/form', 'http/gate', 'http/reconcile', 'http/exports', 'http/mcp'],
    ],
    packages: HTTP_PACKAGES,
  },
  http: {
    rooms: ['domain', 'db', 'reading', 'editorial', 'http/bodies', 'http/form', 'http/gate', 'http/routes'],
    packages: HTTP_PACKAGES,
  },
  web: {
    // A page that files a proposal asks for a key and files it as the API does.
    rooms: ['domain', 'imports', 'db', 'reading', 'editorial', 'http', 'http/form', 'http/gate'],
    packages: /^(hono(\/.*)?|d3-(scale|shape)|(\.\.\/)+(package|openapi\/openapi)\.json)$/,
  },
}

/** Folders and files that wire the others together and may import any of them. */
const TOGETHER: readonly string[] = ['app', 'cli', 'config', 'node', 'server', 'worker']

/** The only files that may import a database engine, and the runtimes' files that choose one. */
const ENGINES: Readonly<Record<string, RegExp>> = {
  'db/sqlite.ts': /^better-sqlite3$/,
  'db/settle-journal.ts': /^(better-sqlite3|node:fs)$/,
  'db/d1.ts': /^@cloudflare\/workers-types$/,
  'db/d1-session.ts': /^@cloudflare\/workers-types$/,
}
const ENGINE_FILES: ReadonlySet<string> = new Set(['db/sqlite.ts', 'db/d1.ts'])

/** Calls that would make the pure core depend on its environment. */
const IMPURE = /\b(Date\.now|new Date\(\)|Math\.random|crypto\.randomUUID|process\.|console\.|fetch\()/

const root = new URL('../src/', import.meta.url)
const IMPORT =
  /(?:^|\n)(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)import ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g

const sourceOf = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const codeOf = (file: string): string => sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
const ALL = globSync('**/*.ts', { cwd: root }).toSorted()

/**
 * Folder of a file: `http/form/body.ts` → `http/form`, `http/deps.ts` → `http`, `db/keys.ts` → `db`, `node.ts` → `node`
 */
function roomOf(file: string): string {
  const [first = '', second, third] = file.replace(/\.ts$/, '').split('/')
  return first === 'http' && third !== undefined ? `http/${second}` : first
}

/** Imports of a file: files of `src` by their path, everything else as written. */
function importsOf(file: string): readonly string[] {
  return [...sourceOf(file).matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? ''
    if (!specifier.startsWith('.')) return specifier
    const { pathname } = new URL(specifier, new URL(file, root))
    return pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : specifier
  })
}

describe('the layout', () => {
  it('has exactly the folders listed here', () => {
    const found = new Set(ALL.map(roomOf))
    expect([...found].toSorted()).toEqual([...Object.keys(ROOMS), ...TOGETHER].toSorted())
  })

  it.each(ALL.filter((file) => ROOMS[roomOf(file)] !== undefined))('%s imports only what its room may', (file) => {
    const own = roomOf(file)
    const { rooms, packages } = ROOMS[own] as Room
    for (const imported of importsOf(file)) {
      const isInside = ALL.includes(imported)
      const isEngine = ENGINE_FILES.has(imported) && own !== 'store'
      const room = roomOf(imported)
      const fits = isInside
        ? !isEngine && (room === own || rooms.includes(room))
        : packages?.test(imported) || ENGINES[file]?.test(imported)
      expect(fits, `${file} imports ${imported}`).toBe(true)
    }
  })

  it('has no circle of imports', () => {
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      expect(path, `${[...path, file].join(' → ')} is a circle`).not.toContain(file)
      if (done.has(file)) return
      for (const next of importsOf(file)) if (ALL.includes(next)) walk(next, [...path, file])
      done.add(file)
    }
    for (const file of ALL) walk(file, [])
    expect(done.size).toBe(ALL.length)
  })
})

/** HTTP terms, which the core must not use: callers translate its results into statuses and headers. */
const HTTP_WORDS =
  /['"`](headers?|etag|retry-after|www-authenticate|content-type|cache-control)['"`]|\bheaders\b|\bstatus\w*\s*[:=]+\s*[1-5]\d\d\b/i

describe('the core', () => {
  it.each(ALL.filter((file) => file.startsWith('domain/')))('%s knows no status and no header', (file) => {
    expect(HTTP_WORDS.exec(codeOf(file))?.[0]).toBeUndefined()
  })

  it('is nowhere asked for instants as text, which are written in more than one form', () => {
    const textual =
      /\b(recordedAt|withdrawnAt|knownAt)\s*[<>]=?\s*\w|At\s*[<>]=?\s*(\w+\.)?(recordedAt|withdrawnAt|knownAt)\b/
    const found = ALL.flatMap((file) => textual.exec(codeOf(file).replaceAll(/=>/g, ''))?.[0] ?? [])
    expect(found).toEqual([])
  })

  it.each(globSync('domain/**/*.ts', { cwd: root }))('%s knows no clock, chance or world', (file) => {
    const code = readFileSync(new URL(file, root), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(IMPURE.exec(code)?.[0]).toBeUndefined()
  })
})

/**
 * The folders of the article reader, and which of the others each may import; `reading.ts` and `messages.ts` are the
 * contract.
 */
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

  it('has exactly the article folders listed here', () => {
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
  const others = ALL.filter((file) => !file.startsWith('db/'))

  it('is written to only by editorial/', () => {
    const writers = others.filter((file) => /\.commit\(/.test(readFileSync(new URL(file, root), 'utf8')))
    // The Worker's bookmarks pass a commit on, and count it.
    expect(writers).toEqual(['editorial/commit.ts', 'worker/bookmark.ts'])
  })

  it('has its SQL written in db/ and, for whole files and tables, in store/', () => {
    const writing = others.filter((file) => importsOf(file).includes('db/statement.ts'))
    expect(writing.filter((file) => !file.startsWith('store/'))).toEqual([])
  })

  it('is queried only in db/', () => {
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

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const PLUGIN = new URL('../packages/wordpress/masthead/', import.meta.url)
const FOLDER = new URL('languages/', PLUGIN)

/** Scripts with translations, by their WordPress handles. */
const SCRIPTS = { 'masthead-editor': 'assets/editor.js', 'masthead-block': 'assets/block.js' }

interface Entry {
  readonly id: string
  readonly plural: string | null
  readonly texts: readonly string[]
}

/** The entries of a translators' file; the header is the entry of the empty text. */
export function entriesOf(po: string): readonly Entry[] {
  return po
    .split(/\n\s*\n/)
    .filter((part) => /^msgid /m.test(part))
    .map((part) => {
      const fields = new Map<string, string>()
      let field = ''
      for (const line of part.split('\n')) {
        const [, name, quoted] = /^(?:(msg[\w[\]]+) )?(".*")$/.exec(line) ?? []
        if (quoted === undefined) continue
        field = name ?? field
        fields.set(field, (fields.get(field) ?? '') + JSON.parse(quoted))
      }
      const texts = [...fields].filter(([name]) => name.startsWith('msgstr')).map(([, text]) => text)
      return { id: fields.get('msgid') ?? '', plural: fields.get('msgid_plural') ?? null, texts }
    })
}

/** The translatable texts of a PHP or JavaScript source; a plural follows its singular after a NUL. */
export function wordsOf(source: string): ReadonlySet<string> {
  const call = /\b(?:esc_html|esc_attr)?_(?:_|e|n)\(\s*'((?:[^'\\]|\\.)*)'(?:, '((?:[^'\\]|\\.)*)')?/g
  const isPlural = (text: string) => /\b_n\(/.test(text)
  return new Set(
    [...source.matchAll(call)].map(([text, one, other]) => (isPlural(text) ? `${one}\0${other}` : (one as string))),
  )
}

const keyOf = ({ id, plural }: Entry) => (plural === null ? id : `${id}\0${plural}`)

/**
 * The binary form that gettext reads (`.mo`): a header, two tables of lengths and offsets in the order of the texts,
 * the texts.
 */
export function compiled(entries: readonly Entry[]): Buffer {
  const pairs = entries
    .map((entry) => [Buffer.from(keyOf(entry)), Buffer.from(entry.texts.join('\0'))] as const)
    .sort(([one], [other]) => Buffer.compare(one, other))
  const head = Buffer.alloc(28 + pairs.length * 16)
  const table = 28 + pairs.length * 8
  for (const [at, value] of [0x950412de, 0, pairs.length, 28, table, 0, head.length].entries())
    head.writeUInt32LE(value, at * 4)
  let place = head.length
  const bodies: Buffer[] = []
  for (const side of [0, 1] as const)
    for (const [at, pair] of pairs.entries()) {
      const row = (side === 0 ? 28 : table) + at * 8
      head.writeUInt32LE(pair[side].length, row)
      head.writeUInt32LE(place, row + 4)
      bodies.push(pair[side], Buffer.of(0))
      place += pair[side].length + 1
    }
  return Buffer.concat([head, ...bodies])
}

/** The JSON for one script of the editor, with its own texts only. */
function scriptWords(entries: readonly Entry[], words: ReadonlySet<string>, locale: string): string {
  const head = entries[0]?.texts[0] ?? ''
  const own = entries.filter((entry) => words.has(keyOf(entry)))
  const messages = {
    '': { domain: 'messages', lang: locale, 'plural-forms': /Plural-Forms: (.*)\n/.exec(head)?.[1] ?? '' },
    ...Object.fromEntries(own.map(({ id, texts }) => [id, texts])),
  }
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages } }, null, 2)}\n`
}

/** The compiled files by name; throws where a text has no translation, or a translation no text. */
export function languageFiles(): ReadonlyMap<string, Buffer> {
  const read = (path: string) => readFileSync(new URL(path, PLUGIN), 'utf8')
  const php = ['masthead.php', ...readdirSync(new URL('includes/', PLUGIN)).map((name) => `includes/${name}`)]
  const words = new Set([...php, ...Object.values(SCRIPTS)].flatMap((path) => [...wordsOf(read(path))]))
  const files = new Map<string, Buffer>()
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.po'))) {
    const entries = entriesOf(read(`languages/${name}`))
    const translated = new Set(entries.filter(({ texts }) => !texts.includes('')).map(keyOf))
    const wrong = [
      ...[...words].filter((each) => !translated.has(each)).map((each) => `lacks “${each}”`),
      ...[...translated].filter((each) => each !== '' && !words.has(each)).map((each) => `has “${each}” for nothing`),
    ]
    if (wrong.length > 0) throw new Error(`${name} ${wrong.join(', ')}.`)
    const base = name.slice(0, -'.po'.length)
    files.set(`${base}.mo`, compiled(entries))
    for (const [script, path] of Object.entries(SCRIPTS))
      files.set(
        `${base}-${script}.json`,
        Buffer.from(scriptWords(entries, wordsOf(read(path)), base.slice('masthead-'.length))),
      )
  }
  return files
}

if (import.meta.main)
  for (const [name, text] of languageFiles()) {
    const file = new URL(name, FOLDER)
    if (!process.argv.includes('--check')) writeFileSync(file, text)
    else if (!readFileSync(file).equals(text)) {
      console.error(`${name} is not what the translators’ file says: run npm run wordpress-languages.`)
      process.exit(1)
    }
  }

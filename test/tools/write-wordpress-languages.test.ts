import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compiled, entriesOf, wordsOf } from '../../tools/write-wordpress-languages.ts'

const FOLDER = new URL('../../packages/wordpress/masthead/languages/', import.meta.url)
const PO = `msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

# A note.
msgid "b \\"c\\""
msgstr "B « c »"

msgid "%d a"
msgid_plural "%d as"
msgstr[0] "%d A"
msgstr[1] "%d As"
`

/** Texts by their words, read back from the compiled form by its two tables. */
function readBack(file: Buffer): Record<string, string> {
  const at = (table: number, row: number) => {
    const place = file.readUInt32LE(file.readUInt32LE(table) + row * 8 + 4)
    return file.toString('utf8', place, place + file.readUInt32LE(file.readUInt32LE(table) + row * 8))
  }
  return Object.fromEntries(Array.from({ length: file.readUInt32LE(8) }, (_, row) => [at(12, row), at(16, row)]))
}

describe('the languages of the plugin for WordPress', () => {
  it('compiles what translators wrote, ordered as gettext looks words up', () => {
    const read = readBack(compiled(entriesOf(PO)))
    expect(read).toEqual({
      '': 'Plural-Forms: nplurals=2; plural=(n > 1);\n',
      '%d a\0%d as': '%d A\0%d As',
      'b "c"': 'B « c »',
    })
    expect(Object.keys(read)).toEqual(Object.keys(read).sort())
  })

  it('finds the words of PHP and of scripts, and nothing that is not said through gettext', () => {
    const php = `esc_html_e( 'One', 'masthead' ); echo esc_html__( 'Two', 'masthead' ); _n( '%d x', '%d xs', $n, 'masthead' ); __construct( 'No' );`
    expect([...wordsOf(php)]).toEqual(['One', 'Two', '%d x\0%d xs'])
    expect([...wordsOf("i18n.__('Three', 'masthead'); _n('%d y', '%d ys', n, 'masthead'); key('No')")]).toEqual([
      'Three',
      '%d y\0%d ys',
    ])
  })

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.po')))(
    'keeps in %s the places for names and numbers',
    (name) => {
      const placesOf = (text: string) => [...new Set(text.match(/%(?:\d\$)?[sd]/g) ?? [])].sort()
      for (const { id, plural, texts } of entriesOf(readFileSync(new URL(name, FOLDER), 'utf8')).slice(1)) {
        // Where Arabic says one and two in words, the number need not stand.
        const said = plural === null ? texts : [texts.at(-1) ?? '']
        for (const text of said) expect(placesOf(text), text).toEqual(placesOf(id))
      }
    },
  )
})

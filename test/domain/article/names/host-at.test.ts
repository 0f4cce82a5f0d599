import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildArticleMatcher } from '../../../../src/domain/article/names/build-matcher.ts'
import { findNames } from '../../../../src/domain/article/names/find-names.ts'
import { hostAt } from '../../../../src/domain/article/names/host-at.ts'
import { formsAt, hostTableWriter } from '../../../../src/domain/article/names/host-table.ts'
import { entryOf as entryOfForm } from '../../../../src/domain/article/names/matcher.ts'
import { FORM } from '../../../../src/domain/article/names/name-forms.ts'
import { tokenise } from '../../../../src/domain/article/text/tokenise.ts'
import { entryOf, hostOf, nameOf } from '../../lookup/made-up-entries.ts'

const matcher = buildArticleMatcher([
  entryOf('reed', { names: [nameOf('Reed')], locators: [hostOf('reed.example'), hostOf('news.reed.example')] }),
  entryOf('halm', { names: [nameOf('Halm Post')], locators: [hostOf('halm-post.example')] }),
  entryOf('twin', { names: [nameOf('Twin')], locators: [hostOf('reed.example')] }),
  entryOf('path', { names: [nameOf('Path')], locators: [hostOf('path.example', { path: '/news' })] }),
  entryOf('booking', { names: [nameOf('Straw.example')], locators: [hostOf('straw.example')] }),
])

/** The host at each token where there is one, with its outlets. */
function hostsIn(text: string): string[] {
  const tokens = tokenise(text)
  return Array.from({ length: tokens.count }, (_, at) => at).flatMap((at) => {
    const hit = hostAt(tokens, matcher, at)
    if (hit === null) return []
    const host = text.slice(tokens.start[at], tokens.end[hit.to - 1])
    return [`${host} ${hit.forms.map((form) => entryOfForm(matcher, form)?.id).join()}`]
  })
}

describe('a listed host in a text', () => {
  it.each([
    ['told Reed.example that', ['Reed.example reed,twin']],
    ['at news.reed.example.', ['news.reed.example reed', 'reed.example reed,twin']],
    ['in HALM-POST.EXAMPLE, today', ['HALM-POST.EXAMPLE halm']],
    ['reed.example.The end', ['reed.example reed,twin']],
    ['halm.post.example', []],
    ['other.reed.example.net', []],
    ['mail@reed.example', []],
    ['x-reed.example', []],
    ['path.example/news', []],
    ['reed example', []],
    ['version 3.5 of reed', []],
  ])('is found as written: %s', (text, expected) => {
    expect(hostsIn(text)).toEqual(expected)
  })

  it('is one hit with a name of the same letters', () => {
    const hits = findNames(tokenise('as Straw.example says'), matcher, null, () => true)
    expect(hits.map(({ from, to, forms }) => [from, to, forms.length])).toEqual([[1, 3, 2]])
    const alone = findNames(tokenise('as news.reed.example says'), matcher, null, () => true)
    expect(alone.map(({ from, to, flags }) => [from, to, flags & FORM.host])).toEqual([[1, 4, FORM.host]])
  })
})

describe('a table of hosts', () => {
  it('has every form of every host, however far it grew, and an earlier table keeps its own', () => {
    const host = fc.string({ unit: fc.constantFrom(...'ab.'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(host, { maxLength: 300 }), fc.array(host, { maxLength: 300 }), (first, later) => {
        const writer = hostTableWriter()
        for (const [form, each] of first.entries()) writer.add(each, form)
        const before = writer.table()
        for (const [at, each] of later.entries()) writer.add(each, first.length + at)
        const all = [...first, ...later]
        for (const each of new Set(all)) {
          const forms = all.flatMap((other, form) => (other === each ? [form] : []))
          expect(formsAt(writer.table(), each).toSorted((a, b) => a - b)).toEqual(expect.arrayContaining(forms))
          const known = forms.filter((form) => form < first.length)
          expect(formsAt(before, each)).toEqual(expect.arrayContaining(known))
        }
      }),
    )
  })
})

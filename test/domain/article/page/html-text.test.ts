import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../src/domain/article/page/html-text.ts'

describe('readHtml', () => {
  it.each([
    ['<p>One<p>Two', 'One\n\nTwo'],
    ['<p>a <b>b</b>  c</p>', 'a b c'],
    ['one<br>two', 'one\ntwo'],
    ['<ul><li>a<li>b</ul>', 'a\n\nb'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['x &amp; y &eacute; &#x1F600; &nbsp;z', 'x & y é 😀 \u00a0z'],
    ['<p>line\r\nbreak</p>', 'line break'],
    ['<div>  <div>  </div> a </div>', 'a'],
    ['AT&T <3 you', 'AT&T <3 you'],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 'a\n\nb\n\nc'],
  ])('reads %s as a reader would', (html, text) => {
    expect(readHtml(html).text).toBe(text)
  })

  it.each([
    '<script>var s = "<p>no</p>"</script>',
    '<style>p { color: red }</style>',
    '<nav><a href="/">no</a></nav>',
    '<div role="navigation">no</div>',
    '<p hidden>no</p>',
    '<p aria-hidden="true">no</p>',
    '<div style="display: none">no<div>no</div>no</div>',
    '<span style="visibility:hidden">no</span>',
    '<template><p>no</p></template>',
    '<noscript>no</noscript>',
    '<!-- no -->',
    '<head><title>no</title></head>',
    '<svg><text>no</text></svg>',
    '<select><option>no</select>',
  ])('leaves out %s', (hidden) => {
    expect(readHtml(`<p>before</p>${hidden}<p>after</p>`).text).toBe('before\n\nafter')
  })

  it('gives anchors and italics their place in the text, past entities, emoji and marks', () => {
    const { text, anchors, setOff } = readHtml(
      '<p>&#x1F600;&nbsp;e\u0301 <a href="/x?a=1&amp;b=2">Reu<b>te</b>rs</a> and <em>Time</em></p>',
    )
    expect(anchors).toHaveLength(1)
    const [anchor] = anchors
    expect(text.slice(anchor?.start, anchor?.end)).toBe('Reuters')
    expect(anchor?.href).toBe('/x?a=1&b=2')
    expect(setOff.map(({ start, end }) => text.slice(start, end))).toEqual(['Time'])
  })

  it('takes the canonical address', () => {
    expect(readHtml('<head><link rel=canonical href="https://a.example/x"></head>x').canonicalUrl).toBe(
      'https://a.example/x',
    )
  })

  it('does not close what was never opened, nor lose what follows', () => {
    expect(readHtml('</div></p>a</b><i>b').text).toContain('a')
    expect(readHtml('<p hidden>no</p></p>yes').text).toBe('yes')
  })

  it('keeps every visible word of any nesting, and every span within the text', () => {
    const tag = fc.constantFrom('p', 'div', 'b', 'em', 'a', 'li', 'span', 'section', 'td')
    const html = fc
      .array(fc.tuple(tag, fc.stringMatching(/^[a-z]{1,6}$/), fc.boolean()), { minLength: 1, maxLength: 30 })
      .map((parts) => ({
        words: parts.map(([, word]) => word),
        html: parts.map(([name, word, closes]) => `<${name} href=x> ${word} ${closes ? `</${name}>` : ''}`).join(''),
      }))
    fc.assert(
      fc.property(html, ({ words, html }) => {
        const { text, anchors, setOff } = readHtml(html)
        expect(text.split(/\s+/)).toEqual(words)
        for (const { start, end } of [...anchors, ...setOff]) {
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end).trim()).not.toBe('')
        }
      }),
    )
  })
})

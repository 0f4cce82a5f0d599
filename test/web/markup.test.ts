import { describe, expect, it } from 'vitest'
import { html } from '../../src/web/markup.ts'

describe('a value in a page', () => {
  it('is escaped', () => {
    expect(String(html`<p>${'<b>'}</p>`)).toBe('<p>&lt;b&gt;</p>')
  })

  it('does not change the text direction around it', () => {
    expect(String(html`<p>${'a\u202egnp.exe'} is safe</p>`)).toBe('<p>\u2068a\u202egnp.exe\u202c\u2069 is safe</p>')
    expect(String(html`<p>${'a\u2069\u202cb'} c</p>`)).toBe('<p>ab c</p>')
    expect(String(html`<p>${'Reuters\u200f'}: 5</p>`)).toBe('<p>\u2068Reuters\u200f\u2069: 5</p>')
  })

  it('stays as it is in an attribute, in a sentence of ours that isolates names, and as markup', () => {
    expect(String(html`<input value="${'a\u202eb'}">`)).toBe('<input value="a\u202eb">')
    expect(String(html`<p>${'قالت \u2068Reuters\u2069'}</p>`)).toBe('<p>قالت \u2068Reuters\u2069</p>')
    expect(String(html`<p>${html`<i>\u200e</i>`}</p>`)).toBe('<p><i>\u200e</i></p>')
  })
})

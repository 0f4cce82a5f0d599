import { expect, it } from 'vitest'
import { replaceSpans } from '../../../src/domain/text/replace-spans.ts'

const cut = (text: string) => replaceSpans(text, /<s>/i, /<\/s>/i, (_, inner) => `[${inner}]`)

it('replaces every span by what is made of it', () => {
  expect(cut('a<s>b</s>c<S>d</S>e')).toBe('a[b]c[d]e')
})

it('ends a span at the first close, however often it was opened', () => {
  expect(cut('<s>a<s>b</s>c</s>')).toBe('[a<s>b]c</s>')
})

it('leaves what is never closed', () => {
  expect(cut('a<s>b</s>c<s>d<s>e')).toBe('a[b]c<s>d<s>e')
})

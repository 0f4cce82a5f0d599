import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unicodeLabel } from '../../../src/domain/lookup/punycode.ts'
import { mixesScripts, skeletonOf } from '../../../src/domain/lookup/skeleton.ts'

test('punycode decodes to the host that the URL parser encoded', () => {
  const letters = [...'abcdéüßспиегельابجدひらがな漢字한글αβγ0-9']
  const label = fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 })
    .filter((text) => !/^-|-$/.test(text))
  fc.assert(
    fc.property(label, (text) => {
      const encoded = URL.parse(`https://${text}.example/`)?.hostname.split('.')[0]
      if (encoded === undefined) return
      expect(new URL(`https://${unicodeLabel(encoded)}.example/`).hostname).toBe(`${encoded}.example`)
    }),
  )
})

test('what is no punycode stays as it is', () => {
  for (const label of ['spiegel', 'xn--', 'xn--!!', 'xn--99999999999999']) expect(unicodeLabel(label)).toBe(label)
})

test.each([
  ['spіegel', 'spiegel'],
  ['ѕрiegel', 'spiegel'],
  ['tíme', 'time'],
  ['bloornberg', 'bloomberg'],
  ['1emonde', 'lemonde'],
  ['g00d', 'good'],
])('%s looks like %s', (label, other) => {
  expect(skeletonOf(label)).toBe(skeletonOf(other))
})

test.each(['reuters', 'rueters', 'spiegel', 'lemonde'])('%s looks like no other of them', (label) => {
  const others = ['reuters', 'rueters', 'spiegel', 'lemonde'].filter((other) => other !== label)
  expect(others.map(skeletonOf)).not.toContain(skeletonOf(label))
})

test('only letters of scripts that look alike are said to mix', () => {
  expect(mixesScripts('bбc')).toBe(true)
  expect(mixesScripts('спіегель')).toBe(false)
  expect(mixesScripts('nhk総合')).toBe(false)
})

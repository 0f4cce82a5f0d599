import { expect, it } from 'vitest'
import { typedCitation } from '../../../src/domain/citation/typed-citation.ts'

it.each([
  ['https://lantern.example/a', { url: 'https://lantern.example/a' }],
  ['HTTP://lantern.example', { url: 'HTTP://lantern.example' }],
  ['lantern.example', { url: 'https://lantern.example' }],
  ['www.lantern.co/a?b=1', { url: 'https://www.lantern.co/a?b=1' }],
  ['фонарь.рф', { name: 'фонарь.рф' }],
  ['фонарь.рф/a', { url: 'https://фонарь.рф/a' }],
  ['Lantern.example', { name: 'Lantern.example' }],
  ['Lantern.example/a', { url: 'https://Lantern.example/a' }],
  ['WWW.Lantern.example', { url: 'https://WWW.Lantern.example' }],
  ['lantern.xn--p1ai/', { url: 'https://lantern.xn--p1ai/' }],
  ['lantern.x', { name: 'lantern.x' }],
  ['lantern.example and more', { name: 'lantern.example and more' }],
  ['/lantern.example', { name: '/lantern.example' }],
  ['see lantern.example', { name: 'see lantern.example' }],
  ['desk@lantern.example', { name: 'desk@lantern.example' }],
  ['see https://lantern.example/a', { name: 'see https://lantern.example/a' }],
  ['httpss://lantern', { name: 'httpss://lantern' }],
  ['@lantern', { account: '@lantern' }],
  ['@lantern.example', { account: '@lantern.example' }],
  ['@lantern news', { name: '@lantern news' }],
  ['by @lantern', { name: 'by @lantern' }],
  ['@', { name: '@' }],
  ['x:lantern', { account: 'x:lantern' }],
  ['Telegram:lantern', { account: 'Telegram:lantern' }],
  ['facebook:lantern', { account: 'facebook:lantern' }],
  ['instagram:lantern', { account: 'instagram:lantern' }],
  ['youtube:lantern', { account: 'youtube:lantern' }],
  ['tiktok:lantern', { account: 'tiktok:lantern' }],
  ['vk:lantern', { account: 'vk:lantern' }],
  ['x: lantern', { name: 'x: lantern' }],
  ['x:lantern news', { name: 'x:lantern news' }],
  ['max:lantern', { name: 'max:lantern' }],
  ['x:', { name: 'x:' }],
  ['The Lantern', { name: 'The Lantern' }],
  ['The Lantern. Extra', { name: 'The Lantern. Extra' }],
  ['', { name: '' }],
])('%j is read by its form', (text, citation) => {
  expect(typedCitation(text)).toEqual(citation)
})

it('takes a hundred characters for a name, and more for a printed reference', () => {
  const [name, text] = ['a'.repeat(100), 'a'.repeat(101)]
  expect([typedCitation(name), typedCitation(text)]).toEqual([{ name }, { text }])
})

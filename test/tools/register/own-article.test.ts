import { describe, expect, it } from 'vitest'
import { withOwnArticle } from '../../../tools/register/own-article.ts'

describe('the article of a name', () => {
  it('is the one that the outlet’s own domain or account spells', () => {
    expect(withOwnArticle('Parsnip', ['theparsnip.example'], undefined)).toBe('The Parsnip')
    expect(withOwnArticle('Parsnip News', ['the-parsnip-news.example'], undefined)).toBe('The Parsnip News')
    expect(withOwnArticle('Parsnip', ['parsnip.example'], 'The_Parsnip')).toBe('The Parsnip')
  })

  it.each([
    ['spells another name', 'Parsnip', ['theparsnipnews.example'], 'TheParsnips'],
    ['spells none', 'Parsnip', ['parsnip.example'], 'Parsnip'],
    ['spells it, as the name does', 'The Parsnip', ['theparsnip.example'], undefined],
  ] as const)('is left as it is where the domain %s', (_, name, hosts, account) => {
    expect(withOwnArticle(name, hosts, account)).toBe(name)
  })
})

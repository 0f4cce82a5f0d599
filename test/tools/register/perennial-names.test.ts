import { describe, expect, it } from 'vitest'
import { type ListedSource, perennialListings } from '../../../tools/register/perennial-names.ts'

const source = (outlet: string, ...hosts: string[]): ListedSource => ({
  outlet,
  hosts,
  dates: { asOf: '2026-04-18' },
  url: 'https://lists.example/sources#anchor',
})

const named = (...sources: ListedSource[]) =>
  perennialListings(
    sources,
    (host) => host === 'held.example',
    (name) => name === 'Morning Example',
    (host) => host === 'newsofexample.org',
  )

describe('what only Wikipedia’s list names', () => {
  it('is listed by name and host, with the list as its page and no country', () => {
    expect(named(source('Quiet River (magazine)', 'quietriver.org', 'holding.org'))).toEqual([
      {
        id: 'quietriver-org',
        kind: 'magazine',
        name: 'Quiet River',
        hosts: ['quietriver.org'],
        confidence: 'one-list',
        pages: [
          {
            url: 'https://lists.example/sources#anchor',
            title: 'Wikipedia:Reliable sources/Perennial sources',
            publisher: 'Editors of English Wikipedia',
            published: '2026-04-18',
          },
        ],
      },
    ])
  })

  it('keeps every host that is like the name', () => {
    expect(named(source('Quiet River', 'quietriver.org', 'quietriver.net'))[0]?.hosts).toEqual([
      'quietriver.org',
      'quietriver.net',
    ])
  })

  it('has the part of another site that is called as it is', () => {
    const places = ['quietriver.org', 'held.example/quietriver', 'held.example/rivers', 'free.example/quietriver']
    expect(named(source('The Quiet River', ...places))[0]?.sections).toEqual(['held.example/quietriver'])
    expect(named(source('Quiet River', 'quietriver.org', 'youtube.com/quietriver'))[0]?.sections).toBeUndefined()
  })

  it('is a news site where a list of news sites has its host', () => {
    expect(named(source('News of Example', 'newsofexample.org'))[0]?.kind).toBe('news-site')
    expect(named(source('Quiet River', 'quietriver.org'))[0]?.kind).toBe('website')
  })

  it.each([
    ['its first host is unlike its name', source('Quiet River', 'order-order.org', 'quietriver.org')],
    ['another listing has its host', source('Held', 'held.example')],
    ['a dossier or another listing is called so', source('Morning Example', 'morningexample.org')],
    ['it is a place', source('New York (magazine)', 'newyork.org')],
    ['it is a company', source('Quiet River (company)', 'quietriver.org')],
    ['its host is a platform’s', source('YouTube', 'youtube.com')],
    ['its host is an institution’s', source('Hansard', 'hansard.parliament.uk')],
    ['no host is given', source('Quiet River')],
  ])('is left out where %s', (_, left) => {
    expect(named(left)).toEqual([])
  })
})

import { existsSync, readFileSync } from 'node:fs'

export interface TranslatedArticle {
  readonly name: string
  readonly text: string
  readonly publishedOn: string
  readonly anonymousSpeaker: string
  readonly author: string
  readonly link: string
}

const REAL = new URL('../../../shared/data/articles/anbar-2024-02-03.fr.txt', import.meta.url)

/**
 * A French translation of an article of The Cradle that cites three outlets in three ways and ends with a link to
 * itself. One is made up in the form of the first real one; the real one is added where it lies beside the project, as
 * its text is not ours to distribute.
 */
export const TRANSLATED_ARTICLES: readonly TranslatedArticle[] = [
  {
    name: 'the made-up article on a bridge',
    text: readFileSync(new URL('../cases/articles/translated.fr.txt', import.meta.url), 'utf8'),
    publishedOn: '2024-03-03',
    anonymousSpeaker: 'une source municipale irakienne',
    author: 'Ahmed Lister',
    link: 'https://thecradle.co/articles/the-old-bridge-reopens-stone-by-stone',
  },
  ...(existsSync(REAL)
    ? [
        {
          name: 'the article on Anbar of 3 February 2024',
          text: readFileSync(REAL, 'utf8'),
          publishedOn: '2024-02-03',
          anonymousSpeaker: 'une source de sécurité irakienne',
          author: 'Charles Lister',
          link: 'https://thecradle.co/articles/isis-exploits-us-strikes-to-attack-iraqi-forces-in-anbar',
        },
      ]
    : []),
]

import { isMarkup } from '../domain/article/page/markup.ts'
import type { Article } from '../domain/article/reading.ts'

/** HTML, a feed or NewsML by the file's extension or its content; otherwise plain text. */
export function articleOf(file: string, source: string): Article {
  return /\.(x?html?|xml|rss|atom)$/i.test(file) || isMarkup(source) ? { html: source } : { text: source }
}

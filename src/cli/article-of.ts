import type { Article } from '../domain/article/reading.ts'

/** HTML by the file's extension, or by how the text begins; otherwise plain text. */
export function articleOf(file: string, source: string): Article {
  return /\.x?html?$/i.test(file) || /^\s*<(!doctype|html|body|article|div|p)\b/i.test(source)
    ? { html: source }
    : { text: source }
}

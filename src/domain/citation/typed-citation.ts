import type { Citation } from './citation.ts'

/** Longer input is taken for a printed reference, not a name; in characters. */
const LONGEST_TYPED_NAME = 100

/**
 * A typed or tabulated source as a citation, by its form: `https://a.example/x`, `a.example` → url · `@name`, `x:name`
 * → account · otherwise name or reference by length. A host alone that is written as names are (`Лента.ру`,
 * `Vishvas.News`) is a name, which resolves to the host where no outlet is called so.
 */
export function typedCitation(text: string): Pick<Citation, 'url' | 'name' | 'account' | 'text'> {
  if (/^https?:\/\//i.test(text)) return { url: text }
  if (/^@\S+$|^(x|facebook|instagram|youtube|telegram|tiktok|vk):\S+$/i.test(text)) return { account: text }
  if (/^(?=.*[\p{Lu}\P{ASCII}])[^\s/@]+\.[\p{L}\d-]{2,}$/u.test(text) && !/^www\./i.test(text)) return { name: text }
  if (/^[^\s/@]+\.[\p{L}\d-]{2,}(\/\S*)?$/u.test(text)) return { url: `https://${text}` }
  return text.length > LONGEST_TYPED_NAME ? { text } : { name: text }
}

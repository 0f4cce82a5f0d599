import { replaceSpans } from '../../text/replace-spans.ts'

/** Whether text is markup: it begins with a tag, declaration or XML prologue, or contains paragraphs and links. */
export function isMarkup(source: string): boolean {
  const start = source.slice(0, 2_000).trimStart()
  return (
    /^<(!doctype|!--|\?xml|[a-z][\w:.-]*[\s/>])/i.test(start) ||
    /<(p|div|br|h[1-6]|blockquote)\b[^<>]*>/i.test(start) ||
    (start.match(/<a\s[^<>]*>/gi) ?? []).some((tag) => /href\b/i.test(tag))
  )
}

/** Whether HTML is a whole page with menus, not an editor's text. */
export function isWholePage(html: string): boolean {
  return /<(!doctype\s+html|html|body)\b/i.test(html.slice(0, 5_000)) && !/<nitf\b/i.test(html.slice(0, 5_000))
}

const XML = /^\s*(<\?xml\b[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)?<(rss|feed|nitf|newsitem|newsml|rdf:rdf)\b/i

/**
 * Normalises input: CDATA in feeds and NewsML is replaced by the markup it contains, and blank lines in an editor's
 * text without paragraph tags become paragraphs and `[caption]` a caption, as in WordPress.
 */
export function settleMarkup(source: string): { readonly html: string; readonly isXml: boolean } {
  if (XML.test(source.slice(0, 4_000))) {
    let html = replaceSpans(source, /<!\[CDATA\[/, /\]\]>/, (_, inner) => inner)
    // Markup that is escaped twice: `&lt;p&gt;`.
    if (/&lt;(p|div|a)\b/i.test(html))
      html = html
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
    return { html, isXml: true }
  }
  const captioned = source.includes('[/caption]')
    ? replaceSpans(
        source,
        /\[caption\b[^[\]\n]{0,500}\]/,
        /\[\/caption\]/,
        (_, inner) => `<figcaption>${inner}</figcaption>`,
      )
    : source
  if (/\n[ \t\r]*\n/.test(source) && !/<(p|div|br|td|article|section)\b/i.test(source))
    return { html: captioned.replace(/\r?\n[ \t]*\r?\n\s*/g, '<br><br>'), isXml: false }
  return { html: captioned, isXml: false }
}

/** Removes large parts that are not text: data URLs, scripts except JSON-LD, styles. */
export function withoutBulk(html: string): string {
  const unpictured = html.replace(/(["'(])data:[\w/+.-]*[;,][^"')\s]*/gi, '$1')
  const unstyled = replaceSpans(unpictured, /<style\b[^<>]*>/i, /<\/style>/i, () => '')
  return replaceSpans(unstyled, /<script\b[^<>]*>/i, /<\/script>/i, (opening, _, whole) =>
    /ld\+json|data-telegram/i.test(opening) ? whole : '',
  )
}

/**
 * Parses JSON as leniently as browsers and search engines do: ignores comments, a surrounding HTML comment or CDATA, a
 * comma before a closing bracket, a semicolon at the end, bare control characters in strings, a backslash before a letter
 * that needs none, and quotation marks written as `&quot;`.
 *
 * @throws SyntaxError for anything else that is not JSON
 */
export function parseLenientJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    try {
      return JSON.parse(mended(text))
    } catch {
      throw error
    }
  }
}

/** A string, a comment, a delimiter of an HTML comment or CDATA, or any single character. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"?|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|[\s\S]/g

/** An escape of JSON, kept, or a backslash before anything else, dropped: `\\'`. */
const NEEDLESS = /(\\["\\/bfnrt]|\\u[\da-f]{4})|\\([\s\S])/gi

function mended(text: string): string {
  const kept: string[] = []
  const quoted = text.includes('"') ? text : text.replaceAll('&quot;', '"')
  for (const [token] of quoted.replace(/^\ufeff/, '').matchAll(TOKEN)) {
    if (token.startsWith('"'))
      kept.push([...token.replace(NEEDLESS, '$1$2')].map((letter) => (letter < ' ' ? ' ' : letter)).join(''))
    else if (token.length === 1 && !/\s/.test(token)) {
      if ((token === '}' || token === ']') && kept.at(-1) === ',') kept.pop()
      kept.push(token)
    }
  }
  while (kept.at(-1) === ';') kept.pop()
  return kept.join('')
}

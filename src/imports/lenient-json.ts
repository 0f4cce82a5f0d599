/**
 * Parses JSON as leniently as browsers and search engines do: ignores comments, a surrounding HTML comment or CDATA, a
 * comma before a closing bracket, a semicolon or comma at the end, several values one after another, bare control characters in strings, a backslash before a letter
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
  let depth = 0
  let areSeveral = false
  const quoted = text.includes('"') ? text : text.replaceAll('&quot;', '"')
  for (const [token] of quoted.replace(/^\ufeff/, '').matchAll(TOKEN)) {
    if (token.startsWith('"'))
      kept.push([...token.replace(NEEDLESS, '$1$2')].map((letter) => (letter < ' ' ? ' ' : letter)).join(''))
    else if (token.length === 1 && !/\s/.test(token)) {
      const closes = token === '}' || token === ']'
      if (closes && kept.at(-1) === ',') kept.pop()
      if (token === '{' || token === '[') {
        if (depth === 0 && kept.length > 0) {
          areSeveral = true
          while (kept.at(-1) === ';' || kept.at(-1) === ',') kept.pop()
          kept.push(',')
        }
        depth += 1
      } else if (closes) depth -= 1
      kept.push(token)
    }
  }
  while (kept.at(-1) === ';' || kept.at(-1) === ',') kept.pop()
  return areSeveral ? `[${kept.join('')}]` : kept.join('')
}

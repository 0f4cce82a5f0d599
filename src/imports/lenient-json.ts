/**
 * JSON as pages carry it: what browsers and search engines pass over is passed over too. That is comments, an HTML comment or CDATA
 * around it, a comma before a closing bracket, a semicolon at the end, and bare control characters in strings.
 * @throws SyntaxError where it is no JSON even so
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

/** A string, a comment, a mark of HTML or XML around the whole, or any one character. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"?|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|[\s\S]/g

function mended(text: string): string {
  const kept: string[] = []
  for (const [token] of text.replace(/^\ufeff/, '').matchAll(TOKEN)) {
    if (token.startsWith('"')) kept.push([...token].map((letter) => (letter < ' ' ? ' ' : letter)).join(''))
    else if (token.length === 1 && !/\s/.test(token)) {
      if ((token === '}' || token === ']') && kept.at(-1) === ',') kept.pop()
      kept.push(token)
    }
  }
  while (kept.at(-1) === ';') kept.pop()
  return kept.join('')
}

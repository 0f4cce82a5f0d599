import { Problem } from '../../domain/problem.ts'

/**
 * The query parameters of a URL, decoded as form data.
 *
 * @throws Problem 'invalid-request' for a repeated parameter, as it is unclear which value is meant; also as
 * `parametersOf`
 */
export function queryOf(address: string): Record<string, string> {
  const at = address.indexOf('?')
  if (at === -1) return {}
  // Without a prototype, so that parameters named `toString` or `__proto__` are unknown like any other.
  const found: Record<string, string> = Object.create(null)
  for (const [key, value] of parametersOf(address.slice(at + 1))) {
    if (key in found)
      throw new Problem('invalid-request', `${key} is given twice: give it once.`, [
        { pointer: `query/${key}`, detail: 'Given more than once.' },
      ])
    found[key] = value
  }
  return found
}

const CODED = /(?:%[0-9a-f]{2})+/gi
/** Old addresses contain letters in their site's encoding, and identify the page anyway. */
const IS_ADDRESS = /^\s*https?:/i

/**
 * The members of a query or a posted form.
 *
 * @throws Problem 'invalid-request' for letters in another encoding than UTF-8, as `Le%20T%E9l%E9gramme`, which cannot
 * be decoded
 */
export function parametersOf(text: string): URLSearchParams {
  const parameters = new URLSearchParams(text)
  if ([...text.matchAll(CODED)].every(([coded]) => isUtf8(coded))) return parameters
  for (const part of text.split('&')) {
    const [[name = '', value = ''] = []] = new URLSearchParams(part)
    if (IS_ADDRESS.test(value) || [...part.matchAll(CODED)].every(([coded]) => isUtf8(coded))) continue
    throw new Problem('invalid-request', `${name} is not in UTF-8: é is sent as %C3%A9.`, [
      { pointer: `query/${name}`, detail: 'Not in UTF-8.' },
    ])
  }
  return parameters
}

function isUtf8(coded: string): boolean {
  try {
    decodeURIComponent(coded)
    return true
  } catch {
    return false
  }
}

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

/** A percent sign that codes nothing, as in `100%`. */
const STRAY = /%(?![0-9a-f]{2})/gi
/** Old addresses contain letters in their site's encoding, and identify the page anyway. */
const IS_ADDRESS = /^\s*https?:/i
/** Members in one query or form, at most: a page with a correction for each of 3,000 rows has the most. */
const MOST_MEMBERS = 4_000

/**
 * The members of a query or a posted form.
 *
 * @throws Problem 'invalid-request' for too many members, or for letters in another encoding than UTF-8, as
 * `Le%20T%E9l%E9gramme`, which cannot be decoded
 */
export function parametersOf(text: string): URLSearchParams {
  if (hasMore(text, '&', MOST_MEMBERS - 1))
    throw new Problem('invalid-request', `A query or form has at most ${MOST_MEMBERS.toLocaleString('en')} members.`)
  const parameters = new URLSearchParams(text)
  if (isUtf8(text)) return parameters
  for (const part of text.split('&')) {
    const [[name = '', value = ''] = []] = new URLSearchParams(part)
    if (IS_ADDRESS.test(value) || isUtf8(part)) continue
    throw new Problem('invalid-request', `${name} is not in UTF-8: é is sent as %C3%A9.`, [
      { pointer: `query/${name}`, detail: 'Not in UTF-8.' },
    ])
  }
  return parameters
}

function hasMore(text: string, mark: string, most: number): boolean {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    count += 1
    if (count > most) return true
  }
  return false
}

function isUtf8(coded: string): boolean {
  try {
    decodeURIComponent(coded.replace(STRAY, '%25'))
    return true
  } catch {
    return false
  }
}

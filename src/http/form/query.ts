import { Problem } from '../../domain/problem.ts'

/**
 * The query parameters of an address, each given once; decoded as forms are. Bytes that are no UTF-8 become U+FFFD.
 * @throws Problem 'invalid-request' where one is given twice: guessing which is meant would be worse.
 */
export function queryOf(address: string): Record<string, string> {
  const at = address.indexOf('?')
  if (at === -1) return {}
  // Without a prototype, so that a parameter may be called toString or __proto__ and is unknown like any other.
  const found: Record<string, string> = Object.create(null)
  for (const [key, value] of new URLSearchParams(address.slice(at + 1))) {
    if (key in found)
      throw new Problem('invalid-request', `${key} is given twice: give it once.`, [
        { pointer: `query/${key}`, detail: 'Given more than once.' },
      ])
    found[key] = value
  }
  return found
}

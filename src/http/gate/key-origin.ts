import type { KeyHolder } from '../../domain/editorial/key.ts'
import { Problem } from '../../domain/problem.ts'

/**
 * Holds a key that lies in web pages to the origins it was made for: the fields by which a browser lets that page read the answer.
 * A request without an `Origin` comes from no other page. This keeps a key out of other people's pages; who has it can still use it elsewhere.
 * @throws Problem 'forbidden'
 */
export function originFields(
  { origins }: Pick<KeyHolder, 'origins'>,
  origin: string | null,
  own: string,
): Readonly<Record<string, string>> {
  if (origins === null || origin === null || origin === own) return {}
  if (!origins.includes(origin))
    throw new Problem('forbidden', `The key is for pages of ${origins.join(', ')}, not of ${origin.slice(0, 200)}.`)
  return { 'access-control-allow-origin': origin, vary: 'Origin, Accept-Language, Accept-Encoding' }
}

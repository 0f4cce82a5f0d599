import type { KeyHolder } from '../../domain/editorial/key.ts'
import { Problem } from '../../domain/problem.ts'

/**
 * Restricts a key that is visible in web pages to its origins: returns the CORS fields that let such a page read the
 * answer. A request without `Origin` does not come from another site's page. This stops other sites from using the key,
 * not somebody who copies it elsewhere.
 *
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

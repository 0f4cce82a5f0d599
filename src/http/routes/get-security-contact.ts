import { LANGUAGES } from '../../domain/language/languages.ts'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'

/** Days that a copy of the file may be relied on; RFC 9116 asks for less than a year. */
const GOOD_FOR = 180

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. Each service names its own contact, or has no such file. */
export function getSecurityContact(app: App, { now, securityContact }: Deps): void {
  app.get('/.well-known/security.txt', (c) => {
    if (securityContact === undefined)
      throw new Problem(
        'not-found',
        'Whoever runs this service has named no contact for security (MASTHEAD_SECURITY_CONTACT).',
      )
    const expires = new Date(now().getTime() + GOOD_FOR * 86_400_000).toISOString().slice(0, 10)
    const { origin } = new URL(c.req.url)
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires}T00:00:00Z`,
      `Preferred-Languages: ${LANGUAGES.map(({ language }) => language).join(', ')}`,
      `Canonical: ${origin}/.well-known/security.txt`,
    ]
    return new Response(`${lines.join('\n')}\n`, {
      headers: {
        ...CONSTANT_HEADERS,
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'public, max-age=86400',
      },
    })
  })
}

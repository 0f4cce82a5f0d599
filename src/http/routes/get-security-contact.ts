import { DAY, dayOf } from '../../domain/date.ts'
import { LANGUAGES } from '../../domain/language/languages.ts'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'

/** Validity of a copy of the file in days; RFC 9116 recommends less than a year. */
const GOOD_FOR = 180

/**
 * `/.well-known/security.txt` (RFC 9116), the contact for security reports. Each operator sets its own; without one
 * there is no such file.
 */
export function getSecurityContact(app: App, { now, securityContact }: Deps): void {
  app.get('/.well-known/security.txt', (c) => {
    if (securityContact === undefined)
      throw new Problem(
        'not-found',
        'Whoever runs this service has named no contact for security (MASTHEAD_SECURITY_CONTACT).',
      )
    const expires = dayOf(new Date(now().getTime() + GOOD_FOR * DAY))
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

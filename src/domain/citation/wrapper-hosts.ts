import { COPY_HOSTS } from './copy-hosts.ts'
import { REDIRECTOR_HOSTS } from './redirector-hosts.ts'
import { cache, firstOf, inGoogleCache, inParameter, inPath, redirector, translation, type Wrapper } from './unwrap.ts'

/** Hosts whose addresses contain another one, including sub-domains. */
export const WRAPPER_HOSTS: Readonly<Record<string, Wrapper>> = { ...COPY_HOSTS, ...REDIRECTOR_HOSTS }

/** Google's own pages, under any country's domain: AMP viewer, translation, search and image results. */
export const GOOGLE_WRAPPERS: readonly Wrapper[] = [
  cache('Google cache', (address) =>
    address.path === '/search' && /(?:^|&)q=cache(?::|%3a)/i.test(address.query) ? inGoogleCache(address) : null,
  ),
  cache('Google AMP', firstOf(inPath(/^\/amp\/s\//), inPath(/^\/amp\//))),
  translation('Google Translate', inParameter('u', /^\/(?:translate|website)/)),
  redirector(
    'Google',
    firstOf(inParameter('q url', /^\/url/), inParameter('imgrefurl', /^\/imgres/), inParameter('continue')),
  ),
]

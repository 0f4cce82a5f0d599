import type { Address } from './address.ts'

/** Former, mobile and other hosts of a platform that show the same pages under the same paths. */
const SAME_PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'm.youtube.com': 'www.youtube.com',
    'music.youtube.com': 'www.youtube.com',
    'youtube-nocookie.com': 'www.youtube.com',
    'www.youtube-nocookie.com': 'www.youtube.com',
    'twitter.com': 'x.com',
    'www.twitter.com': 'x.com',
    'mobile.twitter.com': 'x.com',
    'm.twitter.com': 'x.com',
    'www.x.com': 'x.com',
    'mobile.x.com': 'x.com',
    'm.facebook.com': 'www.facebook.com',
    'mbasic.facebook.com': 'www.facebook.com',
    'touch.facebook.com': 'www.facebook.com',
    'web.facebook.com': 'www.facebook.com',
    'old.reddit.com': 'www.reddit.com',
    'new.reddit.com': 'www.reddit.com',
    'telegram.me': 't.me',
    'telegram.dog': 't.me',
  }),
)

/**
 * The platform's own address of a page: `youtu.be/x` → `www.youtube.com/watch?v=x` ·
 * `m.youtube.com/x` → `www.youtube.com/x` · `twitter.com/x` → `x.com/x` · `en.m.wikipedia.org` → `en.wikipedia.org` ·
 * `open.substack.com/pub/a/p/b` → `a.substack.com/p/b`
 */
export function atHome(address: Address): Address {
  const { host, path, query } = address
  if (host.endsWith('u.be') && /^(?:www\.|m\.)?(?:youtu\.be|y2u\.be)$/.test(host) && path.length > 1) {
    const [video] = path.slice(1).split(/[/&]/, 1)
    return {
      ...address,
      host: 'www.youtube.com',
      path: '/watch',
      query: `v=${video}${query === '' ? '' : `&${query}`}`,
    }
  }
  const same = host.endsWith('.m.wikipedia.org') ? host.replace('.m.', '.') : SAME_PAGES.get(host)
  if (same !== undefined) return { ...address, host: same }
  if (host === 'open.substack.com') {
    const [, publication, rest] = /^\/pub\/([\w-]+)(\/p\/.+)$/.exec(path) ?? []
    if (publication !== undefined && rest !== undefined)
      return { ...address, host: `${publication.toLowerCase()}.substack.com`, path: rest }
  }
  return path.startsWith('//') ? { ...address, path: path.replace(/^\/+/, '/') } : address
}

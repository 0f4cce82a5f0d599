import type { Address } from './address.ts'

/**
 * The platform's own address of a page: `youtu.be/x` → `www.youtube.com/watch?v=x` ·
 * `m.youtube.com/x` → `www.youtube.com/x` · `open.substack.com/pub/a/p/b` →
 * `a.substack.com/p/b`
 */
export function atHome(address: Address): Address {
  const { host, path, query } = address
  if (host === 'youtu.be' && path.length > 1) {
    const video = path.slice(1).split('/', 1)[0]
    return {
      ...address,
      host: 'www.youtube.com',
      path: '/watch',
      query: `v=${video}${query === '' ? '' : `&${query}`}`,
    }
  }
  if (host === 'm.youtube.com' || host === 'music.youtube.com') return { ...address, host: 'www.youtube.com' }
  if (host === 'open.substack.com') {
    const [, publication, rest] = /^\/pub\/([\w-]+)(\/p\/.+)$/.exec(path) ?? []
    if (publication !== undefined && rest !== undefined)
      return { ...address, host: `${publication.toLowerCase()}.substack.com`, path: rest }
  }
  return path.startsWith('//') ? { ...address, path: path.replace(/^\/+/, '/') } : address
}

import { getPublicSuffix, parse } from 'tldts'

export interface HostAndPath {
  /** ASCII, lower case, without `www.`. */
  readonly host: string
  /** With a leading slash and no trailing one; empty for the whole host. */
  readonly path: string
}

/** `https://www.Example.com/en/` → `example.com`, `/en`; null for what is not a public host. */
export function hostAndPathOf(printed: string): HostAndPath | null {
  const [, given = '', rest = ''] = /^(?:https?:\/\/)?([^/]+)(.*)$/.exec(printed.trim()) ?? []
  const host = given.toLowerCase().replace(/^www\./, '')
  const path = rest.replace(/\/+$/, '')
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !parse(host).isIp && getPublicSuffix(host) !== host
  return isHost && (path === '' || /^(\/[\w.~%-]+)+$/.test(path)) ? { host, path } : null
}

import { getPublicSuffix } from 'tldts'

/** Whether the text is a host with a public suffix, with or without a path, and no scheme: `dw.com`, `dw.com/a`. */
export function isHostname(text: string): boolean {
  const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?=\/|$)/u.exec(text)?.[0].toLowerCase()
  return (
    host !== undefined && getPublicSuffix(host, { allowPrivateDomains: false }) !== null && /\.\p{L}{2,}$/u.test(host)
  )
}

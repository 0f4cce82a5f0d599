/**
 * Delimiters around credentials, plain or percent-encoded: what precedes a host, what ends credentials, and what ends
 * the host.
 */
const MARK = /\/\/+|(?:%2f){2,}|@|%40|%2f|[\s/?#]/gi

/**
 * Removes credentials from all addresses in a text: `https://user:secret@a.example` and, in a wrapper,
 * `%2F%2Fuser:secret%40a.example`.
 */
export function withoutCredentials(text: string): string {
  if (!text.includes('@') && !text.includes('%40')) return text
  const kept: string[] = []
  let from = 0
  let host = -1
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length
    if (mark.startsWith('//') || /^%2f%2f/i.test(mark)) host = end
    else if (mark !== '@' && mark !== '%40') host = -1
    else if (host >= 0) {
      kept.push(text.slice(from, Math.max(from, host)))
      from = end
    }
  }
  return kept.join('') + text.slice(from)
}

import type { LoggedChange } from '../../db/changes.ts'
import { changeLines, changeTitle } from '../../domain/editorial/change-text.ts'
import { toBase64url } from '../../domain/text/base64url.ts'

/** Entries in a feed. */
export const FEED_LENGTH = 50

/** The host of a feed request, and the feed's own URL. */
export interface FeedAddress {
  readonly origin: string
  readonly self: string
}

/** Changes as Atom (RFC 4287). Ids contain the entry's hash (RFC 6920), so that they do not change with the host. */
export function toAtom(changes: readonly LoggedChange[], updated: string, { origin, self }: FeedAddress): string {
  const entries = changes.map(
    (change) => `  <entry>
    <id>${idOf(change)}</id>
    <title>${xml(changeTitle(change))}</title>
    <updated>${change.at}</updated>
    <author><name>${xml(change.cause.by)}</name></author>
    <link rel="alternate" type="text/html" href="${xml(`${origin}${pageOf(change)}`)}"/>
    <link rel="related" type="application/json" href="${xml(`${origin}/v1/changes/${change.seq}`)}"/>
    <category term="${change.kind}"/>
    <content type="text">${xml(changeLines(change).join('\n'))}</content>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${xml(self)}</id>
  <title>Masthead: changes to the records</title>
  <updated>${updated}</updated>
  <author><name>Masthead</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="application/json" href="${xml(`${origin}/v1/changes`)}"/>
${entries.join('\n')}
</feed>
`
}

/** Changes as JSON Feed 1.1. */
export function toJsonFeed(changes: readonly LoggedChange[], { origin, self }: FeedAddress): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Masthead: changes to the records',
    home_page_url: origin,
    feed_url: self,
    language: 'en',
    items: changes.map((change) => ({
      id: idOf(change),
      url: `${origin}${pageOf(change)}`,
      external_url: `${origin}/v1/changes/${change.seq}`,
      title: changeTitle(change),
      content_text: changeLines(change).join('\n'),
      date_published: change.at,
      authors: [{ name: change.cause.by }],
      tags: [change.kind],
      _masthead: change,
    })),
  })
}

/** The page that an entry links to: the outlet, or the methodology. */
function pageOf({ outletId }: LoggedChange): string {
  return outletId === null ? '/methodology' : `/outlets/${outletId}`
}

function idOf({ hash }: LoggedChange): string {
  return `ni:///sha-256;${toBase64url(Uint8Array.from(hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))}`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an element or an attribute; characters that XML 1.0 forbids become U+FFFD. */
function xml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
  )
}

import type { Messages } from '../../domain/language/messages.ts'
import type { Snapshot } from '../../reading/catalogue-view.ts'
import type { AskedView } from '../../reading/viewpoint.ts'
import { bareTag } from './caching.ts'
import { CONSTANT_HEADERS } from './headers.ts'

const encoder = new TextEncoder()

/** The tag of an answer to a body: moves with the body (SHA-256, to 128 bits), with any record, with the day and with the language. */
export async function contentTag(
  body: string,
  { revision }: Snapshot,
  { asOf, messages }: Pick<AskedView, 'asOf' | 'messages'>,
): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(body))).subarray(0, 16)
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `"${hash}.${revision}.${asOf}.${messages.language}"`
}

/** The header fields of an answer to a body, which its caller alone may keep and must ask about again. */
export function contentFields(tag: string, { language }: Messages) {
  return {
    ...CONSTANT_HEADERS,
    'content-type': 'application/json',
    'content-language': language,
    'cache-control': 'private, no-cache',
    etag: tag,
    vary: 'Accept-Language, Accept-Encoding',
  }
}

/** Whether the caller has that very answer. `*` would be any answer at all, which of a POST nobody can mean. */
export function hasContent(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(',').some((each) => bareTag(each) === tag) ?? false
}

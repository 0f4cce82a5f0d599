import type { Messages } from '../../domain/language/messages.ts'
import type { Snapshot } from '../../reading/snapshot.ts'
import type { AskedViewpoint } from '../../reading/viewpoint.ts'
import { bareTag } from './caching.ts'
import { CONSTANT_HEADERS } from './headers.ts'

const encoder = new TextEncoder()

/**
 * ETag of an answer to a request body. Depends on the body (SHA-256, 128 bits of it), the catalogue's revision, the day
 * and the language.
 */
export async function contentTag(
  body: string,
  { revision }: Snapshot,
  { asOf, messages }: Pick<AskedViewpoint, 'asOf' | 'messages'>,
): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(body))).subarray(0, 16)
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `"${hash}.${revision}.${asOf}.${messages.language}"`
}

/** Header fields of an answer to a body: only its caller may cache it, and must revalidate. */
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

/** Whether the caller has this answer already. `*` is ignored: for a POST it would match any answer. */
export function hasContent(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(',').some((each) => bareTag(each) === tag) ?? false
}

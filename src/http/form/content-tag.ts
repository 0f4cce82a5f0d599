import { digestOfText } from '../../db/digest-of-text.ts'
import type { Messages } from '../../domain/language/messages.ts'
import type { Snapshot } from '../../reading/snapshot.ts'
import type { AskedViewpoint } from '../../reading/viewpoint.ts'
import { bareTag } from './caching.ts'
import { CONSTANT_HEADERS } from './headers.ts'

/**
 * ETag of an answer to a request body. Depends on the body (SHA-256, 128 bits of it), the catalogue's revision, the day
 * and the language.
 */
export function contentTag(
  body: string,
  { revision }: Snapshot,
  { asOf, messages }: Pick<AskedViewpoint, 'asOf' | 'messages'>,
): string {
  return `"${digestOfText(body).slice(0, 32)}.${revision}.${asOf}.${messages.language}"`
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

import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Problem } from '../../domain/problem.ts'
import { bareTag } from '../form/caching.ts'

/** The header field as routes declare it. */
export const IfMatch = z
  .string()
  .optional()
  .meta({
    param: { name: 'if-match', in: 'header' },
    example: '"tribune.3"',
    description:
      'The ETag that was read with what this changes. Without it the answer is 428; when it has moved on, 412.',
  })

/**
 * Requires that `If-Match` names the current ETag (RFC 9110, 13.1.1; strong comparison).
 *
 * @throws Problem 'precondition-required' without `If-Match`, 'precondition-failed' where it does not name `tag`
 */
export function requireIfMatch(c: Context, tag: string): void {
  const field = c.req.header('if-match')
  const faults = (detail: string) => [{ pointer: 'header/if-match', detail }]
  if (field === undefined)
    throw new Problem(
      'precondition-required',
      'Send If-Match with the ETag of what you read, so that nobody else’s change is overwritten.',
      faults('Missing.'),
    )
  if (field.trim() === '*' || field.split(',').some((each) => named(each) === named(tag))) return
  throw new Problem(
    'precondition-failed',
    'It has changed since you read it: read it again, and repeat the change if it still makes sense.',
    faults('Names another revision.'),
    { headers: { etag: tag } },
  )
}

/** A weak ETag never matches; that of a compressed answer matches the uncompressed one. */
function named(tag: string): string {
  return tag.trim().startsWith('W/') ? tag.trim() : bareTag(tag)
}

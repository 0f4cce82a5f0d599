import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { foreignCursor, fromCursor, toCursor } from '../../db/cursor.ts'

/** Query parameters of a list that is paged by number. */
export const PageFields = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'Give a number from 1 to 200.')
    .transform(Number)
    .pipe(z.number().min(1, 'Give a number from 1 to 200.').max(200, 'Give a number from 1 to 200.'))
    .prefault('50'),
  cursor: z.string().max(500).optional(),
}

/**
 * The number before the page's first item; null for the first page.
 *
 * @throws Problem 'invalid-request' for a cursor of another path
 */
export function startOf(c: Context, cursor: string | undefined): number | null {
  if (cursor === undefined) return null
  const [number] = fromCursor(cursor, new URL(c.req.url).pathname, ['number'])
  if (!Number.isSafeInteger(number) || number < 0) throw foreignCursor()
  return number
}

/** A page of at most `limit` items, from a list read with one item more, and the URL of the next page. */
export function pageOf<Item>(
  c: Context,
  found: readonly Item[],
  limit: number,
  numberOf: (item: Item) => number,
): { readonly items: readonly Item[]; readonly next: string | null; readonly headers: Record<string, string> } {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  if (found.length <= limit || last === undefined) return { items, next: null, headers: {} }
  const address = new URL(c.req.url)
  address.searchParams.set('cursor', toCursor(address.pathname, [numberOf(last)]))
  const next = `${address.pathname}${address.search}`
  return { items, next, headers: { link: `<${next}>; rel="next"` } }
}

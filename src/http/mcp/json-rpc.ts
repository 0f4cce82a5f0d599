import { z } from '@hono/zod-openapi'

/** A JSON-RPC message as a client may send it. */
export const Message = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number().int()]).optional(),
  method: z.string(),
  params: z.looseObject({ _meta: z.looseObject({}).optional() }).optional(),
})
export type Message = z.infer<typeof Message>

export const PARSE_ERROR = -32_700
export const INVALID_REQUEST = -32_600
export const METHOD_NOT_FOUND = -32_601
export const INVALID_PARAMS = -32_602
export const INTERNAL_ERROR = -32_603
/** Error codes defined by revision 2026-07-28. */
export const HEADER_MISMATCH = -32_020
export const UNSUPPORTED_VERSION = -32_022

/** The reply to a message: a result or an error, with its HTTP status. */
export interface Reply {
  readonly status: 200 | 202 | 400 | 403 | 404 | 500
  /** Null for a notification, which gets no answer. */
  readonly body: Readonly<Record<string, unknown>> | null
}

export function resultOf(id: string | number, result: Readonly<Record<string, unknown>>): Reply {
  return { status: 200, body: { jsonrpc: '2.0', id, result } }
}

/** `id` is undefined where it could not be read. */
export function errorOf(
  status: Reply['status'],
  id: string | number | undefined,
  code: number,
  message: string,
  data?: Readonly<Record<string, unknown>>,
): Reply {
  const error = { code, message, ...(data !== undefined && { data }) }
  return { status, body: { jsonrpc: '2.0', ...(id !== undefined && { id }), error } }
}

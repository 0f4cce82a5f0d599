import type { RouteConfig, RouteConfigToTypedResponse, z } from '@hono/zod-openapi'
import type { StoredAnswer } from '../../db/idempotency.ts'
import { CONSTANT_HEADERS } from './headers.ts'

/** A value whose parts nobody changes: what the domain gives and JSON is made of. Where a schema is loose, its named members. */
export type Unchanging<T> = T extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? [NamedIn<T>] extends [never]
      ? unknown extends T[keyof T]
        ? object
        : { readonly [Key in keyof T]: Unchanging<T[Key]> }
      : { readonly [Key in keyof T as string extends Key ? never : Key]: Unchanging<T[Key]> }
    : T

type NamedIn<T> = keyof { readonly [Key in keyof T as string extends Key ? never : Key]: true }

type SchemaOf<Answer> = Answer extends {
  readonly content: { readonly 'application/json': { readonly schema: infer S } }
}
  ? S
  : never

/** The JSON body that a route declares for its success. */
export type BodyOf<Route extends RouteConfig> = Unchanging<
  z.input<
    Extract<
      | SchemaOf<Route['responses'][200 & keyof Route['responses']]>
      | SchemaOf<Route['responses'][201 & keyof Route['responses']]>,
      z.ZodType
    >
  >
>

/** A response in the type by which a route's handler is checked. */
export type Sent<Route extends RouteConfig> = RouteConfigToTypedResponse<Route>

/** Says of a response that it is what its route declares: what was put into it is checked where it is made. */
export function asDeclared<Route extends RouteConfig>(response: Response): Sent<Route> {
  return response as unknown as Sent<Route>
}

/** A route's answer as it can be stored before it is sent; its body is checked against the route's schema by the compiler. */
export function answerOf<Route extends RouteConfig>(
  route: Route,
  body: BodyOf<Route>,
  headers: Readonly<Record<string, string>> = {},
): StoredAnswer {
  return {
    status: route.responses[201] === undefined ? 200 : 201,
    headers: { ...CONSTANT_HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  }
}

/** A route's answer that no cache keeps. */
export function answer<Route extends RouteConfig>(
  route: Route,
  body: BodyOf<Route>,
  headers?: Readonly<Record<string, string>>,
): Sent<Route> {
  return asDeclared<Route>(toResponse(answerOf(route, body, headers)))
}

export function toResponse({ status, headers, body }: StoredAnswer): Response {
  return new Response(body === '' ? null : body, { status, headers: { ...headers } })
}

import type { RouteConfig, RouteConfigToTypedResponse, z } from '@hono/zod-openapi'
import type { StoredAnswer } from '../../db/idempotency.ts'
import { CONSTANT_HEADERS } from './headers.ts'

/** A deeply readonly version of a type. Of a loose schema's type, only the named members. */
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

/** The JSON body that a route declares for success. */
export type BodyOf<Route extends RouteConfig> = Unchanging<
  z.input<
    Extract<
      | SchemaOf<Route['responses'][200 & keyof Route['responses']]>
      | SchemaOf<Route['responses'][201 & keyof Route['responses']]>,
      z.ZodType
    >
  >
>

/** The response type that a route's handler must return. */
export type Sent<Route extends RouteConfig> = RouteConfigToTypedResponse<Route>

/** Casts a response to its route's type; its content is checked where it is made. */
export function asDeclared<Route extends RouteConfig>(response: Response): Sent<Route>
export function asDeclared<Route extends RouteConfig>(
  response: Response | Promise<Response>,
): Sent<Route> | Promise<Sent<Route>>
export function asDeclared<Route extends RouteConfig>(response: unknown): Sent<Route> {
  return response as Sent<Route>
}

/** A route's answer as it is stored and sent; the compiler checks the body against the route's schema. */
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

/** A route's answer that must not be cached. */
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

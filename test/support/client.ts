import { expect } from 'vitest'
import type { ZodType } from 'zod'
import { createApp } from '../../src/app.ts'
import type { Database } from '../../src/db/database.ts'
import type { App, Deps } from '../../src/http/deps.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import { ENGINES, type Engine } from './engines.ts'

export const NOW = new Date('2026-11-26T12:00:00Z')

export interface Client {
  readonly app: App
  readonly deps: Deps
  readonly engine: Engine
  /** Errors reported as our own fault; a test that expects none checks this. */
  readonly reported: unknown[]
  /** The response, after its status and body were checked against the route's declaration. */
  request(path: string, init?: RequestInit): Promise<Response>
  get<T>(path: string, headers?: Record<string, string>): Promise<T>
  post<T>(path: string, body: unknown): Promise<T>
  close(): Promise<void>
}

export interface ClientOptions {
  readonly now?: () => Date
  /** Whether the outlets of `part-of-the-catalogue` are loaded. */
  readonly catalogue?: boolean
  /** Whether the whole catalogue is loaded. */
  readonly whole?: boolean
  /** Wraps the app's store. */
  readonly wrap?: (db: Database) => Database
}

/** The app on a fresh store, called like by a client. */
export async function clientOn(
  name: keyof typeof ENGINES,
  { now = () => NOW, catalogue = true, whole = false, wrap = (db) => db }: ClientOptions = {},
): Promise<Client> {
  const engine = await ENGINES[name](catalogue ? { now: now(), whole } : undefined)
  const reported: unknown[] = []
  const asset: Deps['asset'] = async (name) => ({ type: 'text/plain', body: name })
  const deps: Deps = {
    db: wrap(engine.db),
    now,
    catalogue: liveCatalogue(engine.db, { now, checkEvery: 0 }),
    report: (error) => void reported.push(error),
    asset,
  }
  const app = createApp(deps)
  const matchers = matchersOf(app)
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await app.request(path, init)
    await expectDeclared(matchers, path, init.method ?? 'GET', response.clone())
    return response
  }
  const json = async <T>(response: Response): Promise<T> => {
    const body = (await response.json()) as T
    expect(response.status, JSON.stringify(body)).toBeLessThan(300)
    return body
  }
  return {
    app,
    deps,
    engine,
    reported,
    request,
    get: async (path, headers = {}) => json(await request(path, { headers })),
    post: async (path, body) =>
      json(
        await request(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    close: () => engine.close(),
  }
}

interface DeclaredRoute {
  readonly method: string
  readonly path: string
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: ZodType }>> }>
  >
}

/** Every route in the contract, as registered. */
export function declaredRoutes(app: App): readonly DeclaredRoute[] {
  return app.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route' ? [definition.route as unknown as DeclaredRoute] : [],
  )
}

/** Routes of an app, each with the paths that it takes. */
function matchersOf(app: App): readonly { readonly route: DeclaredRoute; readonly paths: RegExp }[] {
  return declaredRoutes(app).map((route) => ({
    route,
    paths: new RegExp(`^${route.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  }))
}

async function expectDeclared(
  matchers: ReturnType<typeof matchersOf>,
  path: string,
  method: string,
  response: Response,
): Promise<void> {
  const { pathname } = new URL(path, 'http://test.example')
  const asked = method === 'HEAD' ? 'GET' : method
  const route = matchers.find((each) => each.route.method.toUpperCase() === asked && each.paths.test(pathname))?.route
  if (route === undefined || method === 'HEAD') return
  const declared = route.responses[response.status]
  expect(declared, `${method} ${pathname} does not declare ${response.status}`).toBeDefined()
  if (response.status >= 400) return void (await expectProblem(response))
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const schema = declared?.content?.[type]?.schema
  if (schema === undefined || !/^application\/(ld\+)?json$/.test(type)) return
  const body = await response.json()
  // Parsing drops undeclared members, so the comparison reveals them.
  expect(schema.parse(body)).toEqual(body)
}

export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

/** The problem document of a failed response, checked against the common schema. */
export async function expectProblem(response: Response, status = response.status): Promise<ProblemDocument> {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const problem = (await response.json()) as ProblemDocument
  expect(problem).toMatchObject({ type: expect.stringMatching(/^\/problems\/[a-z-]+$/), status })
  expect(problem.title.length).toBeGreaterThan(0)
  expect(problem.detail.length).toBeGreaterThan(0)
  // Nothing internal: no stack, path or SQL.
  expect(JSON.stringify(problem)).not.toMatch(/\bat .*\.ts:|node_modules|SQLITE|select .* from/i)
  return problem
}

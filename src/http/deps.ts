import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Store } from '../reading/store.ts'
import type { Limits } from './gate/limits.ts'

/** What a runtime lends the app. Tests lend their own. */
export interface Deps extends Store {
  /** Told of errors that are our fault; the caller sees none of their text. */
  readonly report: (error: unknown, requestId?: string) => void
  /** A file of the documentation page by name, or null: files on Node, an asset binding on a Worker. */
  readonly asset: (name: string) => Promise<Asset | null>
  /** False where reading needs a key too. */
  readonly open?: boolean
  /** Without it nothing is counted. */
  readonly limits?: Limits
  /** The address a request came from, or null where it is not known; `env` is what the runtime gave with the request. */
  readonly clientOf?: (request: Request, env: unknown) => string | null
  /** Told of every answer, for logs and figures. */
  readonly observe?: (served: Served) => void
  /** The figures of this process for Prometheus; left out where processes come and go. */
  readonly metrics?: () => string
  /** Whom to tell of a weakness: a mailto: or https: address for security.txt. */
  readonly securityContact?: string
  /** Packs a page, where the runtime does not pack answers by itself. */
  readonly gzip?: (text: string) => Uint8Array<ArrayBuffer>
}

/** One answered request. The query is left out on purpose: what a newsroom looks up is its own affair. */
export interface Served {
  readonly requestId: string
  readonly method: string
  readonly path: string
  /** The pattern of the route that answered, as `/v1/outlets/:id`, or `none`. */
  readonly route: () => string
  readonly status: number
  readonly milliseconds: number
  /** Id of the key it came with. */
  readonly key: string | null
  readonly client: string | null
}

export interface Asset {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

export type App = OpenAPIHono

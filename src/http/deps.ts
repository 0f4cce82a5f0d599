import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Store } from '../reading/store.ts'
import type { Limits } from './gate/limits.ts'

/** Dependencies that a runtime provides to the app; tests provide their own. */
export interface Deps extends Store {
  /** Called with errors that are our fault; callers never see their text. */
  readonly report: (error: unknown, requestId?: string) => void
  /** An asset of the pages by name, or null: files on Node, an asset binding on a Worker. */
  readonly asset: (name: string) => Promise<Asset | null>
  /** False where reading needs a key too; undefined counts as true. */
  readonly open?: boolean
  /** Rate limits; undefined for none. */
  readonly limits?: Limits
  /**
   * The client's address of a request, or null where it is unknown; `env` is what the runtime passed with the request.
   */
  readonly clientOf?: (request: Request, env: unknown) => string | null
  /** Called for every answer, for the request log and metrics. */
  readonly observe?: (served: Served) => void
  /** Metrics of this process for Prometheus; undefined where processes are short-lived. */
  readonly metrics?: () => string
  /** State of the served bundle; undefined where no bundle is served. */
  readonly bundle?: () => { readonly createdAt: string; readonly fault: string | null }
  /** Contact for security reports: a mailto: or https: URL for security.txt. */
  readonly securityContact?: string
  /** Compresses a page, where the runtime does not compress answers by itself. */
  readonly gzip?: (text: string) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
}

/** An answered request, for log and metrics. Without the query, as what a newsroom looks up is private. */
export interface Served {
  readonly requestId: string
  readonly method: string
  readonly path: string
  /** The route pattern that answered, as `/v1/outlets/:id`, or `none`. */
  readonly route: () => string
  readonly status: number
  readonly milliseconds: number
  /** Id of the request's key. */
  readonly key: string | null
  readonly client: string | null
}

export interface Asset {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

export type App = OpenAPIHono

import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Database } from '../db/database.ts'
import type { CatalogueView } from './catalogue-view.ts'

/** What a runtime lends the app. Tests lend their own. */
export interface Deps {
  readonly db: Database
  readonly now: () => Date
  readonly view: CatalogueView
  /** Told of errors that are our fault; the caller sees none of their text. */
  readonly report: (error: unknown) => void
  /** A file of the documentation page by name, or null: files on Node, an asset binding on a Worker. */
  readonly asset: (name: string) => Promise<Asset | null>
  /** Packs a page, where the runtime does not pack answers by itself. */
  readonly gzip?: (text: string) => Uint8Array<ArrayBuffer>
}

export interface Asset {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

export type App = OpenAPIHono

import document from '../../../openapi/openapi.json' with { type: 'json' }
import { cached } from '../caching.ts'
import type { App } from '../deps.ts'

const BODY = JSON.stringify(document)
const TAG = `"openapi.${document.info.version}.${BODY.length}"`

/** The contract, as it was generated from the routes and committed. */
export function getOpenapi(app: App): void {
  app.get('/openapi.json', (c) => cached(c, TAG, () => BODY))
}

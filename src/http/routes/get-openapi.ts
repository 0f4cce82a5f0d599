import document from '../../../openapi/openapi.json' with { type: 'json' }
import type { App } from '../deps.ts'
import { cachedText } from '../form/caching.ts'

const BODY = JSON.stringify(document)
const TAG = `"openapi.${document.info.version}.${BODY.length}"`

/** Serves the generated and committed contract. */
export function getOpenapi(app: App): void {
  app.get('/openapi.json', (c) => cachedText(c, TAG, () => BODY))
}

import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../deps.ts'
import { CONSTANT_HEADERS } from '../form/headers.ts'

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Masthead API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<noscript><p>This page draws <a href="/openapi.json">the OpenAPI document</a> with a script.</p></noscript>
<p style="font-family:sans-serif;margin:1em 1.5em"><a href="/docs/build-a-plugin">Build a plugin</a></p>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`

const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null, tryItOutEnabled: true })
`

/** The renderer's files that the page needs; everything is served from here. */
export const DOC_ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js'] as const

const HEADERS = {
  ...CONSTANT_HEADERS,
  // The renderer sets styles on elements and draws its icons from data: addresses.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
  'cache-control': 'public, max-age=3600',
}

/** The readable documentation of the API. Pages are no operations of the API and stay out of its document. */
export function getDocs(app: App, { asset }: Deps): void {
  app.get('/docs', () => new Response(PAGE, { headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } }))
  app.get(
    '/docs/start.js',
    () => new Response(START, { headers: { ...HEADERS, 'content-type': 'text/javascript; charset=utf-8' } }),
  )
  app.get('/docs/:file{[a-z-]+\\.[a-z]+}', async (c) => {
    const file = DOC_ASSETS.find((name) => name === c.req.param('file'))
    const found = file === undefined ? null : await asset(file)
    if (found === null) throw new Problem('not-found', 'There is no such file: the documentation is at /docs.')
    return new Response(found.body, { headers: { ...HEADERS, 'content-type': found.type } })
  })
}

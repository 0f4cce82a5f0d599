import { serve } from '@hono/node-server'
import { Hono } from 'hono'

// Bare Hono answering a constant string of 2 KB: what everything else is measured against.
const BODY = JSON.stringify({ body: 'x'.repeat(2_000) })
const app = new Hono()
app.get('/', () => new Response(BODY, { headers: { 'content-type': 'application/json' } }))
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' }, ({ port }) =>
  console.error(`listening on :${port}`),
)

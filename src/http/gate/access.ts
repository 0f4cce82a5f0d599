import { SCOPES, type Scope } from '../../domain/editorial/key.ts'
import type { Policy } from './limits.ts'

/** What a request needs to be admitted. */
export interface Access {
  /** The rate limit that it counts against; null for none. */
  readonly policy: Policy | null
  /** The scope that a key needs where reading needs a key; null where none is ever needed. */
  readonly closed: Scope | null
  /** Scopes of which a key must have one in any case. */
  readonly always: readonly Scope[]
}

const access = (policy: Policy | null, closed: Scope | null, ...always: readonly Scope[]): Access => ({
  policy,
  closed,
  always,
})

const READ = access('reads', 'read')
const BATCH = access('batches', 'read')
const ARTICLE = access('articles', 'analyse')
/** For what callers need before they have a key. */
const OPEN = access('reads', null)
const PROBE = access(null, null)
const WEBHOOK = access('writes', null, 'analyse', 'admin')

/**
 * Scope and rate limit of every operation, page, export and MCP tool, by method and route pattern. The guard enforces
 * them; a route checks the scopes in `always` against the store again.
 */
export const ACCESS: Readonly<Record<string, Access>> = {
  'GET /v1/context': READ,
  'POST /v1/contexts': BATCH,
  'POST /v1/articles': ARTICLE,
  'GET /v1/outlets': READ,
  'GET /v1/outlets/:id': READ,
  'GET /v1/outlets/:id/evidence': READ,
  'GET /v1/outlets/:id/score': READ,
  'GET /v1/outlets/:id/scores': READ,
  'POST /v1/scores': BATCH,
  'GET /v1/changes': READ,
  'GET /v1/changes.atom': READ,
  'GET /v1/changes.json-feed': READ,
  'GET /v1/changes/head': READ,
  'GET /v1/changes/:seq': READ,
  'POST /v1/proposals': access('writes', null, 'propose'),
  'GET /v1/proposals': access('reads', 'read', 'propose', 'review'),
  'GET /v1/proposals/:id': access('reads', 'read', 'propose', 'review'),
  'POST /v1/proposals/:id/review': access('writes', null, 'review'),
  'POST /v1/disputes': access('writes', null, 'propose'),
  'GET /v1/disputes': READ,
  'GET /v1/disputes/:id': READ,
  'POST /v1/disputes/:id/steps': access('writes', null, 'review', 'propose'),
  'POST /v1/disputes/:id/proof': access('writes', null, 'review'),
  'POST /v1/replies': access('writes', null, 'propose'),
  'GET /v1/replies': READ,
  'GET /v1/replies/:id': READ,
  'POST /v1/replies/:id/review': access('writes', null, 'review'),
  'POST /v1/replies/:id/withdrawal': access('writes', null, 'propose', 'review'),
  'POST /v1/replies/:id/proof': access('writes', null, 'review'),
  'POST /v1/feedback': access('writes', null, 'propose', 'analyse', 'read'),
  'GET /v1/feedback': access('reads', 'read', 'review'),
  // For its author, with any scope, or a reviewer.
  'GET /v1/feedback/:id': access('reads', 'read', ...SCOPES),
  'POST /v1/feedback/:id/review': access('writes', null, 'review'),
  'GET /v1/unlisted': access('reads', 'read', 'analyse'),
  'POST /v1/webhooks': WEBHOOK,
  'GET /v1/webhooks': access('reads', 'read', 'analyse', 'admin'),
  'GET /v1/webhooks/:id': access('reads', 'read', 'analyse', 'admin'),
  'PATCH /v1/webhooks/:id': WEBHOOK,
  'DELETE /v1/webhooks/:id': WEBHOOK,
  'POST /v1/webhooks/:id/secret': WEBHOOK,
  'GET /v1/webhooks/:id/deliveries': access('reads', 'read', 'analyse', 'admin'),
  'GET /v1/methodologies': READ,
  'GET /v1/methodologies/:version': READ,
  'GET /v1/matching': READ,
  'GET /v1/matching/:version': READ,
  'GET /v1/exports/outlets.csv': READ,
  'GET /v1/exports/outlets.ndjson': READ,
  'GET /v1/exports/outlets.jsonld': READ,
  'GET /v1/exports/evidence.csv': READ,
  'GET /v1/exports/evidence.ndjson': READ,

  'GET /openapi.json': OPEN,
  'GET /docs': OPEN,
  'GET /docs/build-a-plugin': OPEN,
  'GET /contribute': OPEN,
  'GET /problems/:kind': OPEN,
  'GET /.well-known/security.txt': OPEN,
  'GET /healthz': PROBE,
  'GET /readyz': PROBE,
  'GET /metrics': access('reads', null, 'admin'),

  'GET /reconcile': READ,
  'POST /reconcile': BATCH,
  'GET /reconcile/suggest/:kind': READ,
  'GET /reconcile/flyout/:kind': READ,
  'GET /reconcile/preview': READ,
  'GET /reconcile/preview.css': READ,
  'GET /reconcile/properties': READ,
  'GET /reconcile/v1': READ,
  'POST /reconcile/v1/match': BATCH,
  'GET /reconcile/v1/suggest/:kind': READ,
  'GET /reconcile/v1/preview': READ,
  'POST /reconcile/v1/extend': BATCH,
  'GET /reconcile/v1/extend/propose': READ,

  'POST /mcp': BATCH,
  'tool look_up_source': BATCH,
  'tool look_up_sources': BATCH,
  'tool read_article': ARTICLE,
  'tool get_outlet': BATCH,
  'tool explain_score': BATCH,
  'tool search_outlets': BATCH,

  'GET /': READ,
  'POST /ask': BATCH,
  'GET /source': READ,
  'GET /outlets': READ,
  'GET /outlets/:id': READ,
  'GET /outlets/:id/evidence.csv': READ,
  'GET /compare': READ,
  'GET /article': READ,
  'POST /article': ARTICLE,
  'GET /unlisted': READ,
  // A browser sends the key in the form.
  'POST /unlisted': access('reads', null, 'analyse'),
  'GET /unlisted/listing': READ,
  'POST /unlisted/listing': access('writes', null, 'propose'),
  'GET /media-freedom-act': READ,
  'GET /table': READ,
  'POST /table': BATCH,
  'POST /table.csv': BATCH,
  'GET /missing': READ,
  'GET /missing/finding': READ,
  'POST /missing/finding': access('writes', null, 'propose'),
  'GET /methodology': READ,
  'GET /changes': READ,
  'GET /badge/:file': READ,
  'GET /embed/:id': READ,
  'GET /oembed': READ,
  'GET /assets/:file': PROBE,
}

/**
 * Access for an unknown route: as strict as its method's, so that unknown and known paths cannot be told apart without
 * a key.
 */
export function accessOf(method: string, route: string): Access {
  if (method === 'OPTIONS') return PROBE
  const asked = method === 'HEAD' ? 'GET' : method
  return ACCESS[`${asked} ${route}`] ?? (asked === 'GET' ? READ : BATCH)
}

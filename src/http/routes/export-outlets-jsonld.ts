import type { App, Deps } from '../deps.ts'
import { JSON_LD } from '../exports/json-ld.ts'
import { JsonLdBody } from '../exports/json-ld-body.ts'
import { registerExport } from '../exports/register-export.ts'

export function exportOutletsJsonld(app: App, deps: Deps): void {
  registerExport(app, deps, {
    operationId: 'exportOutletsJsonld',
    subject: 'outlets',
    summary: 'Outlets as schema.org NewsMediaOrganization',
    format: JSON_LD,
    body: JsonLdBody,
  })
}

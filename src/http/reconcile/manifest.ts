import document from '../../../openapi/openapi.json' with { type: 'json' }
import type { Messages } from '../../domain/language/messages.ts'
import { MOST_QUERIES } from '../../reading/reconcile-query.ts'
import { outletTypes } from './outlet-types.ts'
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from './preview.ts'

const NAME = 'Masthead: news outlets'
const LIMIT_HELP = 'Values in one cell at most.'

const typesOf = (messages: Messages) => outletTypes(messages).map(({ id, name }) => ({ id, name }))

/** The service manifest in version 0.2. */
export function manifest02(origin: string, messages: Messages) {
  const service = `${origin}/reconcile`
  const suggestOf = (kind: string) => ({
    service_url: service,
    service_path: `/suggest/${kind}`,
    flyout_service_url: service,
    flyout_service_path: `/flyout/${kind}?id=\${id}`,
  })
  return {
    versions: ['0.2'],
    name: NAME,
    identifierSpace: `${origin}/outlets/`,
    schemaSpace: `${service}/properties`,
    documentation: `${origin}/docs`,
    serviceVersion: document.info.version,
    defaultTypes: typesOf(messages),
    view: { url: `${origin}/outlets/{{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT },
    suggest: { entity: suggestOf('entity'), property: suggestOf('property'), type: suggestOf('type') },
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: [{ name: 'limit', label: 'Limit', type: 'number', default: 10, help_text: LIMIT_HELP }],
    },
    batchSize: MOST_QUERIES,
  }
}

/** The service manifest in version 1.0-draft. */
export function manifest1(origin: string, messages: Messages) {
  return {
    versions: ['1.0-draft'],
    name: NAME,
    lang: messages.language,
    dir: 'ltr' as const,
    documentation: `${origin}/docs`,
    serviceVersion: document.info.version,
    defaultTypes: typesOf(messages),
    view: { url: `${origin}/outlets/{id}` },
    preview: { width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT },
    suggest: { entity: true, property: true, type: true },
    extend: {
      proposeProperties: true,
      propertySettings: [{ id: 'limit', name: 'Limit', type: 'number' as const, default: 10, helpText: LIMIT_HELP }],
    },
    batchSize: MOST_QUERIES,
    standardizedScore: true,
  }
}

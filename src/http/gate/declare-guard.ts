import type { App } from '../deps.ts'
import { problems } from '../form/problems.ts'
import { accessOf } from './access.ts'

/** Adds to the contract what any operation may answer: 401, 403 and 429 from the guard, 503 where the store fails. */
export function declareGuard(app: App): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key, as `masthead key create` shows it once. Reading needs none, unless the service was set up so.',
  })
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { route } = definition
    if (accessOf(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/g, ':$1')).policy === null) continue
    definition.route = {
      ...route,
      responses: { ...problems('unauthorized', 'forbidden', 'rate-limited', 'unavailable'), ...route.responses },
    }
  }
}

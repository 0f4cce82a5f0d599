import { readFileSync, writeFileSync } from 'node:fs'
import { version } from '../openapi/version.ts'
import { createApp } from '../src/app.ts'
import type { Deps } from '../src/http/deps.ts'

const FILE = new URL('../openapi/openapi.json', import.meta.url)

/** The contract as the routes declare it. The routes are registered but never called, so no store is opened. */
export function openapiText(): string {
  const app = createApp({} as Deps)
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Masthead',
      version,
      description:
        'Open records on news outlets, and reliability context for any cited source. A record describes an outlet; it is never a verdict on a claim.',
      contact: { name: 'Whoever runs the service that you ask: its /.well-known/security.txt says how to reach them' },
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'The service that this document was fetched from.' }],
    // Reading needs a key only where the service is configured so; operations that always need one name the scope.
    security: [{}, { key: [] }],
    tags: [
      { name: 'contexts', description: 'What to know about a cited source.' },
      { name: 'articles', description: 'Every source that a text cites.' },
      { name: 'outlets', description: 'The records.' },
      { name: 'scores', description: 'How evidence becomes a score.' },
      { name: 'changes', description: 'What was changed, disputed and answered, and the proof of it.' },
      { name: 'reconciliation', description: 'The two protocols that OpenRefine and its kin speak.' },
      { name: 'exports', description: 'The whole of the records in one file.' },
      { name: 'operation', description: 'For those who run it.' },
    ],
  })
  return `${JSON.stringify(document, null, 2)}\n`
}

if (import.meta.main) {
  const text = openapiText()
  if (!process.argv.includes('--check')) writeFileSync(FILE, text)
  else if (readFileSync(FILE, 'utf8') !== text) {
    console.error('openapi/openapi.json is not what the routes declare: run npm run openapi.')
    process.exit(1)
  }
}

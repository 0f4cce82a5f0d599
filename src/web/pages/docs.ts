import type { App, Deps } from '../../http/deps.ts'
import { CONTRACT, METHODS, type Operation } from '../docs/contract.ts'
import { operationOf } from '../docs/operation.ts'
import { prose } from '../docs/prose.ts'
import { kindOf, membersOf } from '../docs/schema-table.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import { page } from '../send-page.ts'

/** The API documentation, generated from the contract, in English, without scripts. */
export function docsPage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/docs', (_, { web, messages, origin, href }) => ({
    tag: `"docs.${CONTRACT.info.version}.${messages.language}.${origin.length}"`,
    title: web.site.docs,
    body: () => html`<div class="docs" lang="en" dir="ltr"><h1>Masthead API</h1>
<p class="lede">${CONTRACT.info.description}</p>
<p>Reading needs no key unless whoever runs this service says so; a key goes into <code>Authorization: Bearer …</code>. Errors are RFC 9457 problem documents. The whole contract: <a href="/openapi.json">OpenAPI 3.1</a>. For a CMS: <a href="${href('/docs/build-a-plugin')}">build a plugin</a>. For analysts: <a href="${href('/table')}">a table of sources</a> looked up at once; <a href="${href('/media-freedom-act')}">what Article 6 of the European Media Freedom Act asks for</a>, outlet by outlet. For contributors: <a href="${href('/missing')}">what is missing</a> on each outlet, with a form that files a proposal.</p>
<nav aria-label="Operations"><ul class="inline">${CONTRACT.tags.map(({ name }) => html`<li><a href="#tag-${name}">${name}</a></li>`)}<li><a href="#schemas">shapes</a></li></ul></nav>
${CONTRACT.tags.map(({ name, description }) => html`<section aria-labelledby="tag-${name}"><h2 id="tag-${name}">${name}</h2><p>${description}</p>${operationsOf(name).map(([method, path, operation]) => operationOf(method, path, operation, origin))}</section>`)}
<section aria-labelledby="schemas"><h2 id="schemas">shapes</h2>${Object.entries(CONTRACT.components.schemas).map(
      ([name, schema]) =>
        html`<details class="operation"><summary><code>${name}</code></summary><div id="schema-${name}">${schema.description === undefined ? NOTHING : html`<p>${prose(schema.description)}</p>`}${shapeOf(schema)}</div></details>`,
    )}</section></div>`,
  }))
}

function shapeOf(schema: Parameters<typeof membersOf>[0]): Markup {
  return schema.properties === undefined ? html`<p>${kindOf(schema)}</p>` : membersOf(schema)
}

function operationsOf(tag: string): readonly (readonly [method: string, path: string, operation: Operation])[] {
  return Object.entries(CONTRACT.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const operation = methods[method]
      return operation?.tags[0] === tag ? [[method, path, operation] as const] : []
    }),
  )
}

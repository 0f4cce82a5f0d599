import { html, type Markup, NOTHING } from '../markup.ts'
import { CONTRACT, type Operation, operationAnchor, type Parameter } from './contract.ts'
import { prose } from './prose.ts'
import { kindOf, membersOf } from './schema-table.ts'

/** One operation, folded: description, parameters, answers, and a form or a command to try it. */
export function operationOf(method: string, path: string, operation: Operation, origin: string): Markup {
  const { summary, description, responses, requestBody, security } = operation
  const parameters = (operation.parameters ?? []).flatMap(resolved)
  const place = operationAnchor(method, path)
  const body = Object.values(requestBody?.content ?? {})[0]
  const needsKey = security !== undefined && !security.some((each) => Object.keys(each).length === 0)
  return html`<details class="operation"><summary><code>${method.toUpperCase()} ${path}</code> <span>${summary}</span></summary>
<div id="${place}">
${description === undefined ? NOTHING : html`<p>${prose(description)}</p>`}
${needsKey ? html`<p><b>Needs a key.</b></p>` : NOTHING}
${
  parameters.length === 0
    ? NOTHING
    : html`<h4>Takes</h4><dl class="members">${parameters.map((each) => html`<div><dt><code>${each.name}</code>${each.required === true ? ' *' : ''} <span class="soft">${each.in}</span></dt><dd>${kindOf(each.schema)}${each.description === undefined ? NOTHING : html` – ${prose(each.description)}`}</dd></div>`)}</dl>`
}
${body?.schema === undefined ? NOTHING : html`<h4>Body</h4><p>${kindOf(body.schema)}</p>${membersOf(body.schema)}`}
<h4>Answers</h4><dl class="members">${Object.entries(responses).map(([status, each]) => html`<div><dt><code>${status}</code></dt><dd>${prose(each.description)}${answerOf(each)}</dd></div>`)}</dl>
${tryOf(method, path, parameters, body?.example ?? body?.schema?.example, origin)}
</div></details>`
}

function resolved(parameter: Parameter | { readonly $ref: string }): readonly Parameter[] {
  if (!('$ref' in parameter)) return [parameter]
  const found = CONTRACT.components.parameters?.[parameter.$ref.slice(parameter.$ref.lastIndexOf('/') + 1)]
  return found === undefined ? [] : [found]
}

function answerOf({ content }: Operation['responses'][string]): Markup {
  const [type, each] = Object.entries(content ?? {})[0] ?? []
  if (type === 'application/problem+json' || each?.schema === undefined) return NOTHING
  return html` <span class="soft">${kindOf(each.schema)}</span>`
}

/** A form where a browser can send the request, empty except for a URL to look up; else a command. */
function tryOf(
  method: string,
  path: string,
  parameters: readonly Parameter[],
  example: unknown,
  origin: string,
): Markup {
  const asked = parameters.filter((each) => each.in === 'query')
  if (method === 'get' && !path.includes('{') && asked.length > 0)
    return html`<h4>Try it</h4><form method="get" action="${path}" class="filters">${asked.map(({ name, schema }) => {
      const id = `${operationAnchor(method, path)}-${name}`
      return html`<p class="field"><label for="${id}">${name}</label><input type="text" id="${id}" name="${name}"${name === 'url' && typeof schema.example === 'string' ? html` value="${schema.example}"` : NOTHING} spellcheck="false"></p>`
    })}<p class="field"><button>Send</button></p></form>`
  const flags = [
    ...(method === 'get' ? [] : [`-X ${method.toUpperCase()}`]),
    ...(example === undefined ? [] : ["-H 'content-type: application/json'", `-d '${JSON.stringify(example)}'`]),
  ]
  return html`<h4>Try it</h4><pre><code>${['curl', ...flags, `${origin}${path}`].join(' ')}</code></pre>`
}

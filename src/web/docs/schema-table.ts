import { html, type Markup, NOTHING } from '../markup.ts'
import { CONTRACT, type Schema } from './contract.ts'
import { prose } from './prose.ts'

/** Enumeration values that are listed; further ones are counted. */
const NAMED = 12

/** A schema's type in a few words, linked where it has a name. */
export function kindOf(schema: Schema): Markup {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    return html`<a href="#schema-${name}">${name}</a>`
  }
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return html`${choices.map((each, at) => html`${at === 0 ? '' : ' or '}${kindOf(each)}`)}`
  if (schema.allOf?.[0] !== undefined) return kindOf(schema.allOf[0])
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum !== undefined) {
    const more = schema.enum.length - NAMED
    return html`${schema.enum.slice(0, NAMED).map((each, at) => html`${at === 0 ? '' : ', '}<code>${String(each)}</code>`)}${more > 0 ? `, and ${more} more` : ''}`
  }
  if (schema.items !== undefined) return html`list of ${kindOf(schema.items)}`
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.join(' or ') ?? 'any value')
  return html`${type}${schema.format === undefined ? '' : ` (${schema.format})`}`
}

/** The members of an object schema as table rows; empty where it has none. */
export function membersOf(schema: Schema): Markup {
  const named =
    schema.$ref === undefined
      ? schema
      : CONTRACT.components.schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]
  const properties = Object.entries(named?.properties ?? {})
  if (properties.length === 0) return NOTHING
  return html`<dl class="members">${properties.map(
    ([name, each]) =>
      html`<div><dt><code>${name}</code>${named?.required?.includes(name) ? ' *' : ''}</dt><dd>${kindOf(each)}${each.description === undefined ? NOTHING : html` – ${prose(each.description)}`}</dd></div>`,
  )}</dl>`
}

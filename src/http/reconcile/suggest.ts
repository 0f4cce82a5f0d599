import { z } from '@hono/zod-openapi'
import type { Messages } from '../../domain/language/messages.ts'
import { foldKey } from '../../domain/lookup/fold.ts'
import { searchNames } from '../../domain/lookup/search-names.ts'
import type { Snapshot } from '../../reading/snapshot.ts'
import { kindAndCountry } from './candidate-body.ts'
import { CITED_ON, OUTLET_PROPERTIES } from './outlet-properties.ts'
import { outletTypes, type TypeName, typesOfKind } from './outlet-types.ts'

export const SUGGEST_KINDS = ['entity', 'property', 'type'] as const
export type SuggestKind = (typeof SUGGEST_KINDS)[number]

const DEFAULT_SUGGESTIONS = 10
const MOST_SUGGESTIONS = 200

const Named = { id: z.string(), name: z.string(), description: z.string().optional() }

export const SuggestBody = z
  .object({
    result: z.array(
      z.object({
        ...Named,
        notable: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
        broader: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
      }),
    ),
  })
  .meta({ id: 'ReconcileSuggestions' })

interface Suggestion extends TypeName {
  readonly description?: string
  readonly notable?: readonly TypeName[]
  readonly broader?: readonly TypeName[]
}

export interface Suggestions {
  readonly result: readonly Suggestion[]
}

export interface SuggestQuery {
  readonly prefix: string
  readonly limit: number
  readonly offset: number
}

/**
 * Parses `prefix`, `limit` and `offset` (`cursor` in 0.2) leniently: clients send half-typed values, which count as
 * left out.
 */
export function toSuggestQuery({ prefix = '', limit, offset, cursor }: Readonly<Record<string, string>>): SuggestQuery {
  const whole = (text: string | undefined, otherwise: number) =>
    text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
  return {
    prefix: prefix.slice(0, 200).trim(),
    limit: Math.min(Math.max(whole(limit, DEFAULT_SUGGESTIONS), 1), MOST_SUGGESTIONS),
    offset: whole(offset ?? cursor, 0),
  }
}

export function suggest(kind: SuggestKind, query: SuggestQuery, snapshot: Snapshot, messages: Messages): Suggestions {
  if (kind === 'entity') return { result: suggestOutlets(query, snapshot, messages) }
  const all: Suggestions['result'] = kind === 'type' ? outletTypes(messages) : suggestedProperties()
  const key = foldKey(query.prefix)
  const found = all.filter(({ id, name }) => foldKey(name).includes(key) || foldKey(id).includes(key))
  return { result: found.slice(query.offset, query.offset + query.limit) }
}

/** Outlets with a name that begins with the prefix, and the outlet with that id. */
function suggestOutlets(
  { prefix, limit, offset }: SuggestQuery,
  snapshot: Snapshot,
  messages: Messages,
): Suggestions['result'] {
  const { lookup, entries } = snapshot
  const exact = lookup.entry(prefix)
  const searched =
    prefix === ''
      ? entries.slice(0, offset + limit)
      : searchNames(lookup, prefix, { limit: offset + limit + 1 }).map(({ outletId }) => lookup.entry(outletId))
  const found = [exact, ...searched.filter((entry) => entry?.id !== exact?.id)].filter((entry) => entry !== undefined)
  return found.slice(offset, offset + limit).map(({ id, name, kind, country }) => ({
    id,
    name,
    description: kindAndCountry(kind, country, messages),
    notable: typesOfKind(kind, messages),
  }))
}

function suggestedProperties(): Suggestions['result'] {
  return [...OUTLET_PROPERTIES.map(({ id, name, description }) => ({ id, name, description })), CITED_ON]
}

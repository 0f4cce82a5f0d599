import { Parser } from 'htmlparser2'
import type { Criterion, Finding } from '../domain/evidence.ts'
import { foldKey } from '../domain/lookup/fold.ts'
import type { PartyKind, StakeRelation } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import type { Declared, DeclaredNote, DeclaredStake } from './declared.ts'
import { parseLenientJson } from './lenient-json.ts'
import { hostOf, isOwnHost } from './own-hosts.ts'
import type { RowFault } from './row-fault.ts'

/**
 * Criteria and findings for properties of schema.org's Organization and NewsMediaOrganization. The address of a policy
 * that nobody read is `stated`, which a reviewer who reads it may raise; a contact meets its criterion. Source:
 * schema.org.
 */
const NOTES: Readonly<Record<string, readonly (readonly [Criterion, Finding])[]>> = {
  ownershipFundingInfo: [
    ['ownership-disclosed', 'stated'],
    ['funding-disclosed', 'stated'],
  ],
  masthead: [['leadership-named', 'stated']],
  actionableFeedbackPolicy: [['contact-published', 'stated']],
  contactPoint: [['contact-published', 'met']],
  email: [['contact-published', 'met']],
  telephone: [['contact-published', 'met']],
  ethicsPolicy: [['editorial-standards', 'stated']],
  publishingPrinciples: [['editorial-standards', 'stated']],
  correctionsPolicy: [['corrections-policy', 'stated']],
  unnamedSourcesPolicy: [['sourcing-policy', 'stated']],
  verificationFactCheckingPolicy: [['sourcing-policy', 'stated']],
  noBylinesPolicy: [['authors-identified', 'stated']],
}
const STAKES: Readonly<Record<string, StakeRelation>> = {
  parentOrganization: 'controls',
  funder: 'funds',
  sponsor: 'funds',
  legalName: 'publishes',
}
const PARTY_KINDS: Readonly<Record<string, PartyKind>> = {
  Person: 'person',
  Corporation: 'company',
  GovernmentOrganization: 'public-body',
  PoliticalParty: 'political-party',
}

type Node = Readonly<Record<string, unknown>>

/** Reads schema.org data from a JSON-LD file, or from a page that contains it. */
export function readJsonLd(text: string, outlet: OutletRecord): Declared {
  const documents: Node[] = []
  const faults: RowFault[] = []
  for (const { line, json } of /^\s*</.test(text) ? scriptsOf(text) : [{ line: 1, json: text }]) {
    try {
      documents.push(...nodesOf(parseLenientJson(json)))
    } catch (error) {
      faults.push({ line, column: null, reason: `is not JSON: ${(error as Error).message}` })
    }
  }
  const organisations = documents.filter(isOrganisation)
  const own = organisations.filter((node) => addressesOf(node).some((host) => isOwnHost(host, outlet)))
  const byId = nodesById(documents)
  const inside: ReadonlySet<unknown> = new Set(
    organisations.flatMap((node) =>
      Object.values(node)
        .flatMap((value) => nodesOf(value))
        .map((each) => meant(each, byId)),
    ),
  )
  const placeless = organisations.filter((node) => addressesOf(node).length === 0 && !inside.has(node))
  const chosen = own.length > 0 ? own : placeless.length === 1 ? placeless : []
  if (chosen.length === 0) {
    const reason =
      organisations.length === 0
        ? 'has no organisation of schema.org'
        : `has no organisation at an address of ${outlet.id}`
    return { notes: [], stakes: [], left: [], faults: faults.length > 0 ? faults : [{ line: 1, column: null, reason }] }
  }
  return { ...declaredBy(chosen, outlet, byId), faults }
}

function declaredBy(nodes: readonly Node[], outlet: OutletRecord, byId: ReadonlyMap<string, Node>): Declared {
  const notes = new Map<Criterion, DeclaredNote>()
  const stakes: DeclaredStake[] = []
  const names = new Set(outlet.names.map(({ text }) => foldKey(text)))
  for (const node of nodes) {
    for (const [property, criteria] of Object.entries(NOTES)) {
      const said = valuesOf(node[property])
        .map((value) => textOf(meant(value, byId)))
        .find((text) => text !== null)
      if (said == null) continue
      for (const [criterion, finding] of criteria) {
        if (!notes.has(criterion) || (finding === 'met' && notes.get(criterion)?.finding !== 'met'))
          notes.set(criterion, { criterion, finding, note: `Its structured data gives ${property}: ${said}.` })
      }
    }
    for (const [property, relation] of Object.entries(STAKES))
      for (const given of valuesOf(node[property])) {
        const value = meant(given, byId)
        const party = withoutEntities(typeof value === 'string' ? value.trim() : nameOf(value as Node))
        if (party === null || party === '' || names.has(foldKey(party)) || isOwnHost(party, outlet)) continue
        const note = `Its structured data gives it as ${property}.`
        stakes.push({ party, partyKind: kindOf(property, value), relation, note })
      }
  }
  return { notes: [...notes.values()], stakes, left: [], faults: [] }
}

function nodesById(documents: readonly Node[]): ReadonlyMap<string, Node> {
  const named = documents.filter((node) => typeof node['@id'] === 'string' && Object.keys(node).length > 1)
  return new Map(named.map((node) => [node['@id'] as string, node]))
}

/** Resolves `{ "@id": "#p" }` to the object with that id; returns anything else unchanged. */
function meant(value: unknown, byId: ReadonlyMap<string, Node>): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return value
  return byId.get((value as Node)['@id'] as string) ?? value
}

/** All objects in a document, including nested ones: a page is often about something else that has a publisher. */
function nodesOf(value: unknown, depth = 0): Node[] {
  if (typeof value !== 'object' || value === null || depth > 16) return []
  const inner = Object.values(value).flatMap((each) => nodesOf(each, depth + 1))
  return Array.isArray(value) ? inner : [value as Node, ...inner]
}

function isOrganisation(node: Node): boolean {
  return typesOf(node).some((type) =>
    /(Organization|NewsMediaOrganization|Corporation|Newspaper|BroadcastService|RadioStation|TelevisionStation)$/.test(
      type,
    ),
  )
}

function typesOf(node: Node): readonly string[] {
  return valuesOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []))
}

/** Hosts in a node's own addresses. */
function addressesOf(node: Node): readonly string[] {
  return [...valuesOf(node.url), ...valuesOf(node['@id'])].flatMap((value) => {
    const text = idOf(value) ?? value
    const host = typeof text === 'string' && /^(?:https?:|\/\/|www\.)/i.test(text) ? hostOf(text) : null
    return host === null ? [] : [host]
  })
}

function valuesOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** A link or text: the value itself, or of an object that stands for it. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value !== 'object' || value === null) return null
  const { url, email, telephone, name, '@id': id } = value as Node
  return (
    [url, email, telephone, id, name].map((each) => (typeof each === 'string' ? each : null)).find((each) => each) ??
    null
  )
}

/** Its name, else its legal name, else the host of a node elsewhere that is only referred to. */
function nameOf(value: Node): string | null {
  if (typeof value !== 'object' || value === null) return null
  const [name] = [...valuesOf(value.name), ...valuesOf(value.legalName)].flatMap((each) => {
    const text = typeof each === 'object' ? (each as Node)['@value'] : each
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []
  })
  const id = idOf(value) ?? ''
  return name ?? (/^https?:/i.test(id) ? hostOf(id) : null)
}

/** The id of a value that is nothing but a reference: `{ "@id": "https://a.example/" }`. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return null
  const id = (value as Node)['@id']
  return typeof id === 'string' ? id : null
}

/** Plain text of a name that a publishing system has escaped as if for a page. */
function withoutEntities(text: string | null): string | null {
  return (
    text
      ?.replaceAll('&quot;', '"')
      .replace(/&#0?39;|&apos;/g, "'")
      .replaceAll('&amp;', '&') ?? null
  )
}

function kindOf(property: string, value: unknown): PartyKind {
  if (property === 'legalName' || typeof value !== 'object' || value === null) return 'unknown'
  return (
    typesOf(value as Node)
      .map((type) => PARTY_KINDS[type])
      .find((kind) => kind !== undefined) ?? 'unknown'
  )
}

/** The JSON-LD scripts of a page, with the line where each begins. */
function scriptsOf(html: string): readonly { line: number; json: string }[] {
  const scripts: { line: number; json: string }[] = []
  let open: { line: number; json: string } | null = null
  const parser = new Parser({
    onopentag(name, { type }) {
      if (name === 'script' && type?.toLowerCase().startsWith('application/ld+json'))
        open = { line: html.slice(0, parser.endIndex).split('\n').length, json: '' }
    },
    ontext(text) {
      if (open !== null) open.json += text
    },
    onclosetag(name) {
      if (name === 'script' && open !== null) scripts.push(open)
      if (name === 'script') open = null
    },
  })
  parser.end(html)
  return scripts
}

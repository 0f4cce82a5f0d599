/** What a page's metadata says of its site; null where it is missing. */
export interface PageMetadata {
  /** `<link rel="canonical">`, or the address of an item in a feed. */
  readonly canonicalUrl: string | null
  /** `<base href>`. */
  readonly baseUrl: string | null
  readonly openGraphUrl: string | null
  readonly siteName: string | null
  readonly publisherName: string | null
  readonly publisherUrl: string | null
}

export const NO_METADATA: PageMetadata = {
  canonicalUrl: null,
  baseUrl: null,
  openGraphUrl: null,
  siteName: null,
  publisherName: null,
  publisherUrl: null,
}

/** Longest JSON-LD that is parsed, in characters. */
const LONGEST_JSON = 200_000
const MOST_DEPTH = 6

/**
 * The publisher of an article in a JSON-LD script (schema.org `publisher` of any kind of article); nulls where there is
 * none.
 */
export function publisherOf(json: string): Pick<PageMetadata, 'publisherName' | 'publisherUrl'> {
  const none = { publisherName: null, publisherUrl: null }
  if (json.length > LONGEST_JSON || !json.includes('publisher')) return none
  try {
    const data: unknown = JSON.parse(plainJson(json))
    const found = findPublisher(data, 0)
    if (found === null) return none
    const id = textOf(found['@id'])
    const full = found.name === undefined && id !== null ? (findNode(data, id, 0) ?? found) : found
    const address = textOf(full.url) ?? (id !== null && /^https?:/i.test(id) ? id : null)
    return { publisherName: textOf(full.name), publisherUrl: address }
  } catch {
    return none
  }
}

/** JSON as pages have it: in a comment or CDATA, with line breaks inside strings. */
function plainJson(json: string): string {
  return json.replace(/^\s*(\/\/\s*)?(<!--|<!\[CDATA\[)|(\/\/\s*)?(-->|\]\]>)\s*$/g, '').replace(/\p{Cc}/gu, ' ')
}

/** The node of a graph that has an `@id` and says more than that. */
function findNode(value: unknown, id: string, depth: number): Node | null {
  if (depth > MOST_DEPTH || value === null || typeof value !== 'object') return null
  const node = value as Node
  if (!Array.isArray(value) && node['@id'] === id && node.name !== undefined) return node
  for (const each of Object.values(value)) {
    const found = findNode(each, id, depth + 1)
    if (found) return found
  }
  return null
}

type Node = Readonly<Record<string, unknown>>

function findPublisher(value: unknown, depth: number): Node | null {
  if (depth > MOST_DEPTH || value === null || typeof value !== 'object') return null
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = findPublisher(each, depth + 1)
      if (found) return found
    }
    return null
  }
  const { publisher, ...rest } = value as Node
  const given = Array.isArray(publisher) ? publisher[0] : publisher
  if (typeof given === 'string') return { name: given }
  if (given !== null && typeof given === 'object') return given as Node
  for (const each of Object.values(rest)) {
    const found = findPublisher(each, depth + 1)
    if (found) return found
  }
  return null
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

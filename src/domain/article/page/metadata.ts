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
    const found = findPublisher(JSON.parse(json), 0)
    if (found === null) return none
    return { publisherName: textOf(found.name), publisherUrl: textOf(found.url) ?? textOf(found['@id']) }
  } catch {
    return none
  }
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

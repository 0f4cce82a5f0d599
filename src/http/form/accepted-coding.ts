/** Codings that answers are sent in, the one that saves most first. */
export type Coding = 'br' | 'gzip'

/** `gzip, br;q=0` → gzip. Null where the caller takes neither. */
export function codingFor(accept: string | null | undefined): Coding | null {
  const { br, gzip } = weightsOf(accept)
  if (br <= 0 && gzip <= 0) return null
  return br >= gzip ? 'br' : 'gzip'
}

/** Whether the client accepts gzip; `gzip;q=0` is a refusal. */
export function acceptsGzip(accept: string | null | undefined): boolean {
  return weightsOf(accept).gzip > 0
}

/** The weight of each coding in an `Accept-Encoding` field (RFC 9110, 12.5.3); 0 without a field. */
function weightsOf(accept: string | null | undefined): Readonly<Record<Coding, number>> {
  if (accept == null || accept === '') return { br: 0, gzip: 0 }
  const weights = new Map<string, number>()
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    const quality = parameters.map((each) => /^q\s*=(.*)$/.exec(each)?.[1]).find((each) => each !== undefined)
    weights.set(name, quality === undefined ? 1 : Number(quality) || 0)
  }
  const rest = weights.get('*') ?? 0
  return { br: weights.get('br') ?? rest, gzip: weights.get('gzip') ?? weights.get('x-gzip') ?? rest }
}

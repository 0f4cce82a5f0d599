import type { DomainProof } from '../domain/editorial/domain-proof.ts'

/** The places where a host can publish a token. */
export interface ProofPlace {
  readonly host: string
  /** Name of a TXT record. */
  readonly dns: string
  /** URL of a file. */
  readonly wellKnown: string
}

/** How tokens are fetched. Either may throw where there is nothing. */
export interface Lookups {
  readonly txtOf: (name: string) => Promise<readonly string[]>
  readonly fileOf: (url: string) => Promise<string>
}

export type FoundProof = Pick<DomainProof, 'host' | 'method'>

/** The first place with exactly this token, DNS before files; null where there is none. */
export async function findProof(
  token: string,
  places: readonly ProofPlace[],
  { txtOf, fileOf }: Lookups,
): Promise<FoundProof | null> {
  for (const { host, dns, wellKnown } of places) {
    const records = await txtOf(dns).catch(() => [])
    if (records.some((record) => record.trim() === token)) return { host, method: 'dns' }
    const file = await fileOf(wellKnown).catch(() => '')
    if (file.split(/\r?\n/).some((line) => line.trim() === token)) return { host, method: 'well-known' }
  }
  return null
}

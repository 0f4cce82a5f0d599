import type { DomainProof } from '../domain/editorial/domain-proof.ts'

/** Where a token may stand for one host. */
export interface ProofPlace {
  readonly host: string
  /** Name of a TXT record. */
  readonly dns: string
  /** Address of a file. */
  readonly wellKnown: string
}

/** How the places are looked at. Either may throw where there is nothing. */
export interface Lookups {
  readonly txtOf: (name: string) => Promise<readonly string[]>
  readonly fileOf: (url: string) => Promise<string>
}

export type FoundProof = Pick<DomainProof, 'host' | 'method'>

/** The first place that carries exactly the token, DNS before files; null where none does. */
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

import canonicalize from 'canonicalize'
import type { Change } from '../domain/editorial/change.ts'
import type { StoredLink } from '../domain/editorial/check-link.ts'
import type { LogSource, SignedHead } from '../domain/editorial/walk-log.ts'
import { UsageError } from './faults.ts'

interface Page {
  readonly items: readonly (Change & { readonly hash: string })[]
  readonly next: string | null
}

/** The public change log of a service, from its beginning. */
export function remoteLog(address: string): LogSource {
  let path = '/v1/changes?order=oldest&limit=200'
  const read = async <T>(path: string): Promise<T> => {
    const url = URL.parse(path, address)
    if (url === null) throw new UsageError(`${address} is no address.`)
    const response = await fetch(url).catch(() => null)
    if (!response?.ok)
      throw new UsageError(`${url} ${response === null ? 'cannot be reached' : `answers ${response.status}`}.`)
    return (await response.json()) as T
  }
  return {
    head: () => read<SignedHead>('/v1/changes/head'),
    async linksAfter(seq) {
      const page = await read<Page>(path)
      // The last page is read again, as it may have grown.
      path = page.next ?? path
      return page.items.filter((item) => item.seq > seq).map(toLink)
    },
  }
}

/** The hashed text, rebuilt from the service's answer. */
function toLink({ hash, ...entry }: Page['items'][number]): StoredLink {
  const { seq, outletId, kind, at, previous } = entry
  return { seq, outletId, kind, at, previous, hash, text: canonicalize(entry) ?? '' }
}

import type { Lookup } from '../lookup/lookup.ts'
import type { Resolution } from './citation.ts'
import type { FederatedAccount } from './federated-account.ts'
import { findHost } from './find-host.ts'
import { type HostQuestion, matchedHost, sourceOfHost } from './host-answer.ts'
import { unlisted } from './resolution.ts'
import { specialHostOf } from './special-hosts.ts'
import { warning } from './warning.ts'

/** `@name@host` of the fediverse: the outlet's on a host of its own, else an account that no record has. */
export function resolveFederated(question: HostQuestion, { name, host }: FederatedAccount, lookup: Lookup): Resolution {
  const { citation, via, warnings } = question
  const found = specialHostOf(host) === null ? findHost(lookup, host, '/', citation.citedOn) : null
  if (found !== null) return matchedHost(question, found)
  const handle = `${name}@${host}`
  const unknown = warning('account-unknown', 'accountUnknownAnywhere', { account: `@${handle}` }, null)
  return unlisted(citation, { ...sourceOfHost(host), platform: 'fediverse', handle, via }, [...warnings, unknown])
}

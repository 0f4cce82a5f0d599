import type { Lookup } from '../lookup/lookup.ts'
import type { Citation, ReadCitation, Resolution } from './citation.ts'
import { withoutCredentials } from './credentials.ts'
import { unusable } from './resolution.ts'
import { resolveAccount } from './resolve-account.ts'
import { resolveName } from './resolve-name.ts'
import { resolveText } from './resolve-text.ts'
import { resolveUrl } from './resolve-url.ts'

/**
 * Resolves a citation to an outlet with the reasons, or to none below the method's threshold. Never throws: an invalid
 * citation is `unusable`, with the cause.
 */
export function resolveCitation(citation: Citation, lookup: Lookup): Resolution {
  const resolution = resolve(citation, lookup)
  const { url, name, account, text } = resolution.citation
  return [url, name, account, text].some((each) => each !== undefined && withoutCredentials(each) !== each)
    ? { ...resolution, citation: tellable(resolution.citation) }
    : resolution
}

/** The citation as it may be shown: without credentials in addresses. */
function tellable(citation: ReadCitation): ReadCitation {
  return Object.fromEntries(Object.entries(citation).map(([key, value]) => [key, withoutCredentials(value)]))
}

function resolve(citation: Citation, lookup: Lookup): Resolution {
  const { url, name, account, text, citedOn } = citation
  const given =
    Number(url !== undefined) + Number(name !== undefined) + Number(account !== undefined) + Number(text !== undefined)
  if (given !== 1) return unusable({}, given === 0 ? 'nothing-given' : 'several-given')
  if (url !== undefined) return resolveUrl(url, citedOn, lookup)
  if (account !== undefined) return resolveAccount(account, citedOn, lookup)
  if (name !== undefined) return resolveName(name, citation, lookup)
  return resolveText(text ?? '', citation, lookup)
}

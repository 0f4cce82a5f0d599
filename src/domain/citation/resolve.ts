import type { Messages } from '../language/messages.ts'
import type { Lookup } from '../lookup/lookup.ts'
import type { Citation, Resolution } from './citation.ts'
import { unusable } from './resolution.ts'
import { resolveAccount } from './resolve-account.ts'
import { resolveName } from './resolve-name.ts'
import { resolveText } from './resolve-text.ts'
import { resolveUrl } from './resolve-url.ts'

export { MATCH_THRESHOLD } from './resolution.ts'

/**
 * Which outlet a citation means, with the reasons; below `MATCH_THRESHOLD` none. Never throws: what is no citation is
 * `unusable`, and says why.
 */
export function resolveCitation(citation: Citation, lookup: Lookup, { match: messages }: Messages): Resolution {
  const { url, name, account, text, citedOn } = citation
  const given =
    Number(url !== undefined) + Number(name !== undefined) + Number(account !== undefined) + Number(text !== undefined)
  if (given !== 1) return unusable({}, messages.unusable[given === 0 ? 'nothing-given' : 'several-given'])
  if (url !== undefined) return resolveUrl(url, citedOn, lookup, messages)
  if (account !== undefined) return resolveAccount(account, citedOn, lookup, messages)
  if (name !== undefined) return resolveName(name, citation, lookup, messages)
  return resolveText(text ?? '', citation, lookup, messages)
}

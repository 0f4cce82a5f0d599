import { fold } from '../../src/domain/lookup/fold.ts'

/**
 * A name with the article that the outlet's own domain or account spells: `Scotsman` is `The Scotsman`, whose account is
 * TheScotsman, and `Orion` at theorion.com `The Orion`. Lists drop it.
 */
export function withOwnArticle(name: string, hosts: readonly string[], account: string | undefined): string {
  const joined = fold(name).replaceAll(' ', '')
  if (joined === '' || /^the\b/i.test(name)) return name
  const spelled = [...hosts.map((host) => host.split('.')[0] ?? ''), (account ?? '').toLowerCase()]
  return spelled.some((each) => each.replaceAll(/[-_]/g, '') === `the${joined}`) ? `The ${name}` : name
}

import type { ArticleCitation, Chain, Hand, OwnOutlet } from '../reading.ts'

/**
 * Attribution chains, first speaker first: one chain for each cited source, except sources that only passed on another
 * cited one. `conveyedBy[n]` is the index of the citation that passed citation n on, as in `Reuters, citing Tasnim`; -1
 * for none.
 */
export function chainsOf(
  citations: readonly ArticleCitation[],
  conveyedBy: readonly number[],
  own: OwnOutlet | null,
  ownName: string,
  isTranslated: boolean,
): Chain[] {
  const conveyors = new Set(conveyedBy.filter((index) => index >= 0))
  const chains: Chain[] = []
  const tail: Hand[] = []
  if (own) tail.push({ kind: 'own-outlet', text: ownName, outletId: own.outletId, anonymous: false, translated: false })
  tail.push({ kind: 'this-text', text: '', outletId: null, anonymous: false, translated: isTranslated })
  citations.forEach((citation, index) => {
    if (
      citation.role === 'mention' ||
      citation.role === 'link' ||
      citation.role === 'photo-credit' ||
      citation.own ||
      conveyors.has(index)
    )
      return
    const hands: Hand[] = []
    const used: number[] = []
    for (let at = index; at >= 0 && !used.includes(at) && used.length < 4; at = conveyedBy[at] as number) {
      const { speaker, anonymous, text, outletId, role } = citations[at] as ArticleCitation
      if (speaker && used.length === 0)
        hands.push({ kind: 'speaker', text: speaker.text, outletId: null, anonymous, translated: false })
      const kind = role === 'institution' ? 'institution' : 'outlet'
      hands.push({ kind, text, outletId, anonymous: false, translated: false })
      used.push(at)
    }
    chains.push({ hands: [...hands, ...tail], citations: used })
  })
  return chains
}

import type { ShortDossier, ShortStake } from './short-dossier.ts'

/** `Enab Baladi (non-profit media organisation)` → `enab baladi`. */
function bare(party: string): string {
  return party.replace(/\s*\(.*$/, '').toLowerCase()
}

/** One spelling for states: `Russia (state)` → `State of Russia`. */
function partyOf(party: string): string {
  const country = /^(.+) \(state\)$/.exec(party)?.[1]
  if (country === undefined || country === 'Holy See') return country ?? party
  return `State of ${/^United /.test(country) ? 'the ' : ''}${country}`
}

export function stakeOf(
  { party, partyKind, relation, since, until, status, note, sources }: ShortStake,
  dossier: ShortDossier,
) {
  const share = relation === 'owns' ? /^(\d+(?:\.\d+)?) %/.exec(note ?? '')?.[1] : undefined
  const isOwn = dossier.names.some(({ text, kind }) => kind === 'official' && bare(text) === bare(party))
  return {
    party: partyOf(party),
    partyKind,
    // The legal person that is the outlet `publishes` it.
    relation: isOwn && relation !== 'affiliated' ? 'publishes' : relation,
    share: share === undefined ? undefined : Number(share),
    basis: status === 'stated-by-outlet' ? ('self-declared' as const) : ('reported' as const),
    ...(status === 'disputed' ? { disputed: true as const } : {}),
    note: note ?? undefined,
    validFrom: since ?? undefined,
    validTo: until ?? undefined,
    references: [...new Set(sources)],
  }
}

export function relatedOf(
  { id_or_name, relation, sources }: ShortDossier['editions_and_related'][number],
  outlets: ReadonlySet<string>,
) {
  const isListed = outlets.has(id_or_name)
  return {
    ...(isListed ? { outletId: id_or_name } : {}),
    name: isListed ? titleOf(id_or_name) : id_or_name,
    // A dossier calls related outlets of the same house `parent`; in the catalogue that word is for an owner of the
    // other.
    relation: relation === 'parent' ? 'affiliated' : relation,
    references: [...new Set(sources)],
  }
}

/** `ria-novosti` → `Ria Novosti`, until the other outlet's own name replaces it. */
function titleOf(id: string): string {
  return id.replaceAll(/(^|-)(\w)/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase())
}

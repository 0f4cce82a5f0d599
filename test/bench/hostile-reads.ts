interface HostileRead {
  readonly path: string
}

const read = (path: string): HostileRead => ({ path })

/** Reads without a key that give the service as much to do at a time as their routes take. `ids` are of outlets with long records. */
export function hostileReads(ids: readonly string[]): Readonly<Record<string, HostileRead>> {
  const [first = ''] = ids
  return {
    'read: first page of listings': read('/v1/outlets?depth=listing&limit=100'),
    'read: listings of a band that none has': read('/v1/outlets?depth=listing&band=high&limit=100'),
    'read: listings with a flag that none has': read('/v1/outlets?depth=listing&flag=sanctioned&limit=100'),
    'read: listings of one country and kind': read('/v1/outlets?country=US&kind=newspaper&limit=100'),
    'read: listings in a language that none has': read('/v1/outlets?depth=listing&language=eo&limit=100'),
    'read: names that begin with a letter': read('/v1/outlets?q=t&limit=100'),
    'read: names that begin with a letter, of a band': read('/v1/outlets?q=t&band=high&limit=100'),
    'read: a long name that is near none': read(`/v1/outlets?q=${'the daly nwes '.repeat(14)}&limit=100`),
    'read: the page of outlets': read('/outlets'),
    'read: the page of outlets, by a flag': read('/outlets?flag=sanctioned'),
    'read: the page of outlets, by score': read('/outlets?order=low'),
    'read: a dossier': read(`/outlets/${first}`),
    'read: an outlet': read(`/v1/outlets/${first}`),
    'read: an outlet as of a day': read(`/v1/outlets/${first}?asOf=2019-01-01`),
    'read: evidence': read(`/v1/outlets/${first}/evidence?limit=100`),
    'read: evidence as a table': read(`/outlets/${first}/evidence.csv`),
    'read: scores of an outlet over time': read(`/v1/outlets/${first}/scores`),
    'read: ten outlets compared': read(
      `/compare?${ids
        .slice(0, 10)
        .map((id) => `id=${id}`)
        .join('&')}`,
    ),
    'read: changes': read('/v1/changes?limit=100'),
    'read: changes of a day, the oldest first': read('/v1/changes?order=oldest&limit=100'),
    'read: changes as a feed': read('/v1/changes.atom'),
    'read: the page of changes': read('/changes'),
    'read: what is missing': read('/missing'),
    'read: the media freedom act': read('/media-freedom-act'),
    'read: methodology': read('/methodology'),
    'read: the contract': read('/openapi.json'),
    'read: documentation': read('/docs'),
    'read: how to build a plugin': read('/docs/build-a-plugin'),
    'read: start page': read('/'),
    'read: a source': read(`/source?q=${encodeURIComponent('The Daly Nwes Hreald of Smewhere')}`),
    'read: suggestions': read('/reconcile/suggest/entity?prefix=t&limit=100'),
    'read: an embedded badge': read(`/embed/${first}`),
    'read: outlets as a table': read('/v1/exports/outlets.csv'),
    'read: outlets as lines': read('/v1/exports/outlets.ndjson'),
    'read: outlets as linked data': read('/v1/exports/outlets.jsonld'),
    'read: evidence of all as a table': read('/v1/exports/evidence.csv'),
    'read: evidence of all as lines': read('/v1/exports/evidence.ndjson'),
    'read: metrics': read('/metrics'),
    'read: readiness': read('/readyz'),
    'read: context of a misspelt name': read(
      `/v1/context?name=${encodeURIComponent('The Daly Nwes Hreald of Smewhere')}`,
    ),
    'read: context of a long reference': read(
      `/v1/context?text=${encodeURIComponent('see “The Daly Nwes”, 3 May 2019, '.repeat(60))}`,
    ),
    'read: context as of a day': read(`/v1/context?name=${first}&asOf=2019-01-01`),
  }
}

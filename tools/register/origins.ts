import type { ListingOrigin } from '../../src/domain/register/listing.ts'

const github = (repository: string, commit: string) => ({
  page: `https://github.com/${repository}`,
  archive: `https://github.com/${repository}/tree/${commit}`,
})

/** Keys of the origins by repository. */
export const ORIGIN_KEYS: Readonly<Record<string, string>> = {
  'patrickswickard/international_newspapers': 'wikidata',
  'StrangeDrVN/database': 'iptv-org',
  'ASD-at-GMF/state-media-profiles': 'state-media-matrix',
  'yinleon/LocalNewsDataset': 'local-news-2018',
  'flairNLP/fundus': 'fundus',
  'divkakwani/awesome-newspapers': 'awesome-newspapers',
  'savkov/freebie': 'freebie',
  'plenaryapp/awesome-rss-feeds': 'awesome-rss-feeds',
}

/** The register's origins, written to `db/register/origins.json`. */
export const ORIGINS: readonly ListingOrigin[] = [
  {
    key: 'wikidata',
    title: 'Wikidata: items of newspapers and magazines',
    publisher: 'Editors of Wikidata',
    page: 'https://www.wikidata.org',
    archive: 'https://github.com/patrickswickard/international_newspapers/tree/0d8b4a3476',
    licence: 'CC0 1.0',
    on: null,
    usedFor:
      'Names, also in other scripts as Wikipedia’s articles are titled, hosts, country, languages, founding, owners and publishers, accounts; items of 2020 to 2023, each with its day.',
  },
  {
    key: 'iptv-org',
    title: 'iptv-org database: channels (fork)',
    publisher: 'iptv-org',
    ...github('StrangeDrVN/database', '89374028fa'),
    licence: 'Unlicense (public domain)',
    on: '2026-03-13',
    usedFor: 'Names, native names, hosts, country, launch and owners of television news channels.',
  },
  {
    key: 'state-media-matrix',
    title: 'State Media Matrix',
    publisher: 'Alliance for Securing Democracy at GMF, with the typology of the State Media Monitor',
    ...github('ASD-at-GMF/state-media-profiles', 'd878fee1e0'),
    licence: 'MIT',
    on: '2024-02-07',
    usedFor: 'Names, hosts, country, owners and type of state-affiliated media.',
  },
  {
    key: 'local-news-2018',
    title: 'LocalNewsDataset',
    publisher: 'Leon Yin',
    ...github('yinleon/LocalNewsDataset', 'd97f2f86aa'),
    licence: 'MIT',
    on: '2018-08',
    usedFor: 'Names, hosts, state, owners and accounts of local newspapers and stations in the United States.',
  },
  {
    key: 'fundus',
    title: 'fundus: supported publishers',
    publisher: 'flairNLP',
    ...github('flairNLP/fundus', '18da6e5359'),
    licence: 'MIT',
    on: null,
    usedFor: 'Names, hosts and languages of publishers.',
  },
  {
    key: 'awesome-newspapers',
    title: 'awesome-newspapers',
    publisher: 'Divyanshu Kakwani and others',
    ...github('divkakwani/awesome-newspapers', '9dde369d7a'),
    licence: 'MIT',
    on: null,
    usedFor: 'Confirms names and hosts only.',
  },
  {
    key: 'freebie',
    title: 'freebie: web sources',
    publisher: 'Aleksandar Savkov',
    ...github('savkov/freebie', 'ece4dd58b1'),
    licence: 'MIT',
    on: null,
    usedFor: 'Confirms names and hosts only.',
  },
  {
    key: 'awesome-rss-feeds',
    title: 'awesome-rss-feeds',
    publisher: 'Plenary',
    ...github('plenaryapp/awesome-rss-feeds', '9ff012e437'),
    licence: 'CC0 1.0',
    on: null,
    usedFor: 'Confirms names and hosts only.',
  },
]

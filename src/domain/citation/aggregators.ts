/** A host that republishes other publishers' texts: it passes them on and is never the source. */
export interface Aggregator {
  readonly name: string
  /** Why it is classified as one. */
  readonly because: string
  /** The publisher named in the path, with country if given; null where the path names none. */
  readonly publisher?: (path: string) => { readonly name: string; readonly country: string | null } | null
}

const DATABASE = 'a database of newspapers, each with its own publisher'

/**
 * Aggregators by host, including sub-domains. Portals that also have a newsroom (Yahoo) are included, as the address
 * does not show which texts are their own.
 */
export const AGGREGATORS: Readonly<Record<string, Aggregator>> = {
  'msn.com': { name: 'MSN', because: 'shows partners’ articles under its own address and writes none' },
  'yahoo.com': {
    name: 'Yahoo',
    because: 'most of its news pages are partners’ articles, credited in the page and not in the address',
  },
  'news.yahoo.co.jp': { name: 'Yahoo! News Japan', because: 'articles of partner publishers under its own address' },
  'news.google.com': { name: 'Google News', because: 'a list of links to publishers' },
  'apple.news': { name: 'Apple News', because: 'publishers’ articles inside one reader' },
  'flipboard.com': { name: 'Flipboard', because: 'readers’ collections of publishers’ articles' },
  'smartnews.com': { name: 'SmartNews', because: 'publishers’ articles inside one reader' },
  'newsbreak.com': { name: 'NewsBreak', because: 'licensed and collected articles of other publishers' },
  'ground.news': { name: 'Ground News', because: 'collects publishers’ reports of the same event' },
  'newsnow.co.uk': { name: 'NewsNow', because: 'a list of links to publishers' },
  'feedly.com': { name: 'Feedly', because: 'a feed reader' },
  'inoreader.com': { name: 'Inoreader', because: 'a feed reader' },
  'getpocket.com': { name: 'Pocket', because: 'saved articles of publishers' },
  'newspapers.com': { name: 'Newspapers.com', because: DATABASE },
  'newspaperarchive.com': { name: 'NewspaperArchive', because: DATABASE },
  'genealogybank.com': { name: 'GenealogyBank', because: DATABASE },
  'britishnewspaperarchive.co.uk': { name: 'British Newspaper Archive', because: DATABASE },
  'gale.com': { name: 'Gale', because: DATABASE },
  'galegroup.com': { name: 'Gale', because: DATABASE },
  'proquest.com': { name: 'ProQuest', because: DATABASE },
  'newsbank.com': { name: 'NewsBank', because: DATABASE },
  'ebscohost.com': { name: 'EBSCO', because: DATABASE },
  'lexisnexis.com': { name: 'LexisNexis', because: DATABASE },
  'lexis.com': { name: 'LexisNexis', because: DATABASE },
  'nexis.com': { name: 'Nexis', because: DATABASE },
  'factiva.com': { name: 'Factiva', because: DATABASE },
  'europresse.com': { name: 'Europresse', because: DATABASE },
  'highbeam.com': { name: 'HighBeam', because: DATABASE },
  'questia.com': { name: 'Questia', because: DATABASE },
  'thefreelibrary.com': { name: 'The Free Library', because: DATABASE },
  'trove.nla.gov.au': { name: 'Trove', because: DATABASE },
  'eresources.nlb.gov.sg': { name: 'NewspaperSG', because: DATABASE },
  'anno.onb.ac.at': { name: 'ANNO', because: DATABASE },
  'cdnc.ucr.edu': { name: 'California Digital Newspaper Collection', because: DATABASE },
  'e-newspaperarchives.ch': { name: 'e-newspaperarchives.ch', because: DATABASE },
  'retronews.fr': { name: 'Retronews', because: DATABASE },
  'timarit.is': { name: 'Tímarit.is', because: DATABASE },
  'nyshistoricnewspapers.org': { name: 'NYS Historic Newspapers', because: DATABASE },
  'fultonhistory.com': { name: 'Fulton History', because: DATABASE },
  'irishnewsarchive.com': { name: 'Irish Newspaper Archives', because: DATABASE },
  'paperspast.natlib.govt.nz': { name: 'Papers Past', because: DATABASE },
  'chroniclingamerica.loc.gov': { name: 'Chronicling America', because: DATABASE },
  'gallica.bnf.fr': { name: 'Gallica', because: DATABASE },
  'jstor.org': { name: 'JSTOR', because: 'a database of journals, each with its own publisher' },
  'delpher.nl': { name: 'Delpher', because: DATABASE },
  'pressreader.com': { name: 'PressReader', because: 'facsimiles of newspapers', publisher: pressReaderPublisher },
}

/** `/uk/the-guardian/20240203/…` and `/newspapers/n/the-guardian`. */
function pressReaderPublisher(path: string): { name: string; country: string | null } | null {
  const edition = /^\/([a-z]{2}|[a-z-]{4,})\/([a-z0-9-]+)\/\d{8}(?:\/|$)/.exec(path)
  if (edition !== null) return { name: spaced(edition[2] as string), country: countryOf(edition[1] as string) }
  const title = /^\/(?:newspapers|magazines)\/n\/([a-z0-9-]+)\/?$/.exec(path)
  return title === null ? null : { name: spaced(title[1] as string), country: null }
}

function spaced(slug: string): string {
  return slug.replaceAll('-', ' ')
}

function countryOf(code: string): string | null {
  if (code === 'uk') return 'GB'
  return code.length === 2 ? code.toUpperCase() : null
}

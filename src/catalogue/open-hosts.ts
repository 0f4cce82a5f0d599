import { OPEN_KINDS, type OpenKind } from '../domain/outlet.ts'

/**
 * Hosts with user-generated content: platforms, open wikis, and archives in which researchers deposit papers. A verdict
 * on such a host says nothing about a text on it, so it gets no score. Source: Wikipedia's list of perennial sources as
 * of 18 April 2026 (https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources), entries whose summary
 * calls the site's content user-generated or self-published as a whole; by kind, the hosts that each entry prints.
 */
const HOSTS: Readonly<Record<OpenKind, string>> = {
  platform: `answers.com blogger.com change.org crunchbase.com deviantart.com discogs.com ethnicelebs.com familysearch.org filmaffinity.com
    findagrave.com flickr.com geni.com genius.com gofundme.com goodreads.com imdb.com inaturalist.org indiegogo.com indymedia.org kickstarter.com
    knowyourmeme.com last.fm livejournal.com liveleak.com lulu.com metal-archives.com ourcampaigns.com planespotters.net quora.com rapgenius.com
    rateyourmusic.com scribd.com stackexchange.com stackoverflow.com serverfault.com superuser.com askubuntu.com mathoverflow.net
    urbandictionary.com whosampled.com youcaring.com fandom.com gamepedia.com wikia.com tvtropes.org`,
  encyclopedia: 'baike.baidu.com sourcewatch.org wikidata.org',
  repository: 'academia.edu arxiv.org biorxiv.org medrxiv.org researchgate.net zenodo.org',
}

const KINDS: ReadonlyMap<string, OpenKind> = new Map(
  OPEN_KINDS.flatMap((kind) => HOSTS[kind].split(/\s+/).map((host) => [host, kind] as const)),
)

/** The kind of a host on which anybody may publish; null for a host with an editor, or where that is unknown. */
export function openKindOf(host: string): OpenKind | null {
  return KINDS.get(host) ?? null
}

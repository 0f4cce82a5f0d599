import { fold } from '../../src/domain/lookup/fold.ts'
import { type CleanName, cleanName } from './clean-name.ts'
import { CALL_SIGN, isOfStations } from './network-stations.ts'
import { ORIGIN_KEYS } from './origins.ts'
import type { SourceRow } from './source-row.ts'

/** The channel of a site has the site's name: `El Diario TV` of `El Diario`, `oe24.TV` of `oe24`. */
function withoutChannel(name: string): string {
  return name.replace(/(?: (?:TV|Tv|Televisi[oó]n|Television|Live)|\.(?:TV|tv))$/, '')
}

export function nameOfSite(row: SourceRow): CleanName {
  const clean = cleanName(row.name)
  return { ...clean, name: withoutChannel(clean.name), others: [...clean.others, clean.name] }
}

/**
 * Whether a list of channels names the channel of a written site, which is called without “TV”: `El Diario TV` on
 * eldiario.example, which a list of newspapers or of news sites has too. State media are broadcasters.
 */
export function isOfSite(row: SourceRow, isNews: (host: string) => boolean): boolean {
  const { name } = cleanName(row.name)
  const bare = withoutChannel(name)
  const [host = ''] = row.hosts
  const label = labelOf(row).replaceAll('-', '')
  const key = fold(bare).replaceAll(' ', '')
  return (
    bare !== name &&
    !host.endsWith('.tv') &&
    (label === key || label === `diario${key}`) &&
    (isListedPaper(row) || (row.stateTypology === undefined && isNews(host)))
  )
}

/**
 * Whether the host of a channel that it is not named after is somebody else's: a written site's (`Mini TV` on
 * dnevnik.hr), or that of a network with many stations. Other stations are seldom called as their sites are.
 */
export function isOfAnother(row: SourceRow, isNews: (host: string) => boolean): boolean {
  if (isOfStations(row)) return true
  const stations = [row.name, ...(row.otherNames ?? [])]
  return (
    row.stateTypology === undefined &&
    !stations.some((name) => CALL_SIGN.test(cleanName(name).name) || hasNumberOf(name, row)) &&
    (isListedPaper(row) || isNews(row.hosts[0] ?? ''))
  )
}

/** `V6 News` on v6velugu.com, `Channel 24` on 24tv.ua */
function hasNumberOf(name: string, row: SourceRow): boolean {
  const [number] = /\d+/.exec(name) ?? []
  return number !== undefined && labelOf(row).includes(number)
}

function isListedPaper({ sources }: SourceRow): boolean {
  return sources.some(({ repo }) => ORIGIN_KEYS[repo] === 'awesome-newspapers')
}

/** The first label of the first host. */
export function labelOf({ hosts }: Pick<SourceRow, 'hosts'>): string {
  return hosts[0]?.split('.')[0] ?? ''
}

import { institutionOf } from '../domain/citation/institutions.ts'
import { specialHostOf } from '../domain/citation/special-hosts.ts'
import type { Listing, ListingOrigin } from '../domain/register/listing.ts'
import type { CatalogueText } from './check.ts'
import { COUNTRIES } from './countries.ts'
import type { CatalogueFault } from './fault.ts'
import { parseRegisterLine } from './register-line.ts'

export interface CheckedRegister {
  /** Ordered by file and line. Loaded only where there is no fault. */
  readonly listings: readonly Listing[]
  readonly origins: readonly ListingOrigin[]
  readonly faults: readonly CatalogueFault[]
}

const ORIGINS = 'origins.json'
/** Not assigned by ISO 3166-1, but in general use. */
const KOSOVO = 'XK'

/** Parses the register's files, and checks every line by itself and against the others. */
export function checkRegister(files: readonly CatalogueText[]): CheckedRegister {
  const described = files.find(({ file }) => file === ORIGINS)
  const origins = described === undefined ? [] : (JSON.parse(described.text) as readonly ListingOrigin[])
  const keys = new Set(origins.map(({ key }) => key))
  const listings: Listing[] = []
  const faults: CatalogueFault[] = []
  const ids = new Map<string, string>()
  const hosts = new Map<string, string>()
  for (const { file, text } of files) {
    if (file === ORIGINS) continue
    let last = ''
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '') continue
      const pointer = `:${index + 1}`
      const fault = (reason: string) => faults.push({ file, pointer, reason })
      const read = parseRegisterLine(line)
      if ('length' in read) {
        read.forEach(fault)
        continue
      }
      listings.push(read)
      if (read.id <= last) fault(`${read.id} must come after ${last}: lines are in order of id`)
      last = read.id
      const { country } = read
      const isFromPages = file === PERENNIAL || file === ADDED
      if (country === undefined && !isFromPages) fault('only what was read on pages has no country')
      if (country !== undefined && file === PERENNIAL) fault('Wikipedia’s list names no country')
      else if (country !== undefined) {
        if (file !== ADDED && file !== fileOfCountry(country)) fault(`${country} belongs into another file`)
        if (!COUNTRIES.has(country) && country !== KOSOVO) fault(`${country} is no country`)
      }
      const other = ids.get(read.id)
      if (other !== undefined) fault(`${read.id} is the listing of ${other}`)
      ids.set(read.id, `${file}${pointer}`)
      for (const host of read.hosts) {
        const holder = hosts.get(host)
        if (holder !== undefined) fault(`${host} is a host of ${holder}`)
        if (specialHostOf(host) !== null) fault(`${host} is a platform, portal or archive`)
        if (read.kind === 'website' && institutionOf(host) !== null) fault(`${host} is an institution’s own`)
        hosts.set(host, read.id)
      }
      for (const section of read.sections ?? []) {
        const holder = hosts.get(section)
        if (holder !== undefined) fault(`${section} is a section of ${holder}`)
        hosts.set(section, read.id)
      }
      if (read.sources === undefined && read.pages === undefined) fault('names no source')
      for (const key of [...Object.keys(read.sources ?? {}), ...(read.owners ?? []).map(({ from }) => from)])
        if (!keys.has(key)) fault(`${key} is no origin that ${ORIGINS} describes`)
    }
  }
  return { listings, origins, faults }
}

/** Listings that no origin has, each from a page or two; some name no country. */
export const ADDED = 'added.ndjson'

/** Listings that only Wikipedia's list of perennial sources names, which says no country. */
export const PERENNIAL = 'perennial.ndjson'

export function fileOfCountry(country: string): string {
  return `${country.toLowerCase()}.ndjson`
}

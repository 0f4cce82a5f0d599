import { getPublicSuffix, parse } from 'tldts'
import { OUTCOMES, type TrackRecordEntry } from '../domain/evidence.ts'
import type { Locator } from '../domain/outlet.ts'
import { type OutletRecord, SOURCED_LISTS } from '../domain/record.ts'
import { hasBidiControls } from '../domain/text/bidi-controls.ts'
import { COUNTRIES } from './countries.ts'
import { areInOrder, isInstant, pastFaults, validityFaultsOf } from './date-faults.ts'
import { type RecordFault, toPointer } from './fault.ts'
import { provenanceFaultsOf } from './provenance-faults.ts'
import { wordingFaultsOf } from './wording-faults.ts'

const SOURCED_FIELDS = ['country', 'languages', 'founded', 'closed', 'issn'] as const

/** Faults of one record that its file's schema cannot express. */
export function recordFaultsOf(record: OutletRecord): RecordFault[] {
  return [
    ...fieldFaults(record),
    ...idFaults(record),
    ...referenceFaults(record),
    ...SOURCED_LISTS.flatMap((list) =>
      record[list].flatMap((part, index) => [...validityFaultsOf(part)].map(under([list, index]))),
    ),
    ...nameFaults(record),
    ...record.locators.flatMap((locator, index) => locatorFaults(locator).map(under(['locators', index]))),
    ...evidenceFaults(record),
    ...provenanceFaultsOf(record),
    ...wordingFaultsOf(record),
  ]
}

function under(path: readonly PropertyKey[]): (fault: RecordFault) => RecordFault {
  return ([rest, reason]) => [[...path, ...rest], reason]
}

function* fieldFaults(record: OutletRecord): Generator<RecordFault> {
  const { country, founded, closed, languages, recordedAt, fieldReferences } = record
  if (country !== null && !COUNTRIES.has(country)) yield [['country'], `${country} is no ISO 3166-1 code`]
  for (const [index, language] of languages.entries()) yield* languageFaults(language, ['languages', index])
  yield* pastFaults(founded, recordedAt, ['founded'])
  yield* pastFaults(closed, recordedAt, ['closed'])
  if (!areInOrder(founded, closed)) yield [['closed'], `is before founded, ${founded}`]
  if (!isInstant(recordedAt)) yield [['recordedAt'], `${recordedAt} is no real instant`]
  for (const field of SOURCED_FIELDS) {
    const value = record[field] ?? ''
    const isGiven = value.length > 0
    if (isGiven && !fieldReferences[field]) yield [[field], `has no source: fieldReferences must name one for it`]
    if (!isGiven && fieldReferences[field]) yield [['fieldReferences', field], `is the source of a ${field} not given`]
  }
}

function* idFaults(record: OutletRecord): Generator<RecordFault> {
  const seen = new Map<string, string>()
  for (const list of SOURCED_LISTS) {
    for (const [index, { id }] of record[list].entries()) {
      const first = seen.get(id)
      if (first) yield [[list, index, 'id'], `is taken by ${first}`]
      else seen.set(id, toPointer([list, index]))
    }
  }
}

function* referenceFaults(record: OutletRecord): Generator<RecordFault> {
  const uses: (readonly [path: readonly PropertyKey[], id: string])[] = [
    ...SOURCED_LISTS.flatMap((list) =>
      record[list].flatMap((part, index) =>
        part.references.map((id, at) => [[list, index, 'references', at], id] as const),
      ),
    ),
    ...Object.entries(record.fieldReferences).flatMap(([field, ids]) =>
      ids.map((id, at) => [['fieldReferences', field, at], id] as const),
    ),
  ]
  const used = new Set(uses.map(([, id]) => id))
  const known = new Set<string>()
  for (const [index, reference] of record.references.entries()) {
    const path = ['references', index]
    if (known.has(reference.id)) yield [[...path, 'id'], `${reference.id} is the id of an earlier reference`]
    known.add(reference.id)
    if (!used.has(reference.id)) yield [path, `${reference.id} is used by nothing`]
    if (!isWebAddress(reference.url) && !(reference.kind === 'data-file' && isFileDigest(reference.url)))
      yield [[...path, 'url'], 'is no http or https address']
    if (reference.archiveUrl !== null && !isWebAddress(reference.archiveUrl))
      yield [[...path, 'archiveUrl'], 'is no http or https address']
    yield* pastFaults(reference.published, record.recordedAt, [...path, 'published'])
  }
  for (const [path, id] of uses) if (!known.has(id)) yield [path, `${id} is not among the references`]
}

function* nameFaults(record: OutletRecord): Generator<RecordFault> {
  const seen = new Map<string, number>()
  for (const [index, name] of record.names.entries()) {
    yield* languageFaults(name.language, ['names', index, 'language'])
    if (hasBidiControls(name.text)) yield [['names', index, 'text'], 'has a character that turns the direction of text']
    const key = `${name.language} ${name.text}`
    const first = seen.get(key)
    if (first !== undefined) yield [['names', index], `repeats /names/${first}`]
    else seen.set(key, index)
  }
  if (!record.names.some((name) => (name.kind === 'official' || name.kind === 'native') && name.withdrawnAt === null))
    yield [['names'], 'has neither an official nor a native name']
}

function locatorFaults(locator: Locator): RecordFault[] {
  const { host, path, platform, handle } = locator
  const faults: RecordFault[] = []
  if ((host !== null) === (platform !== null || handle !== null))
    faults.push([[], 'must have either a host or a platform with a handle'])
  else if ((platform === null) !== (handle === null)) faults.push([[], 'must have both a platform and a handle'])
  if (host !== null) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || parse(host).isIp || !parse(host).hostname)
      faults.push([['host'], `${host} is no host name in ASCII lower case`])
    else if (getPublicSuffix(host) === host) faults.push([['host'], `${host} is a public suffix, nobody's own host`])
  }
  if (path !== null && host === null) faults.push([['path'], 'belongs to a host'])
  if (path !== null && !/^(\/[^/?#\s]+)+$/.test(path))
    faults.push([['path'], 'must begin with a slash and have none at its end, no query and no fragment'])
  if (handle !== null) faults.push(...handleFaults(platform, handle))
  return faults
}

/** YouTube channel ids are case-sensitive, unlike names. */
const CHANNEL_ID = /^UC[\w-]{22}$/

function* handleFaults(platform: Locator['platform'], handle: string): Generator<RecordFault> {
  if (platform === 'youtube' && CHANNEL_ID.test(handle)) return
  if (platform === 'youtube' && /^(channel\/)?uc[\w-]{22}$/i.test(handle))
    yield [['handle'], 'must be the channel id alone, as it is written: UC and 22 letters with their case']
  else if (handle !== handle.toLowerCase() || /[@\s?#]/.test(handle))
    yield [['handle'], 'must be lower case, without @']
}

function* evidenceFaults(record: OutletRecord): Generator<RecordFault> {
  for (const [index, note] of record.transparency.entries())
    yield* pastFaults(note.observedOn, note.recordedAt, ['transparency', index, 'observedOn'])
  for (const [index, assessment] of record.assessments.entries())
    yield* pastFaults(assessment.assessedOn, assessment.recordedAt, ['assessments', index, 'assessedOn'])
  for (const [index, entry] of record.trackRecord.entries()) {
    const path = ['trackRecord', index]
    yield* occurrenceFaults(entry).map(under(path))
    const outcomes: readonly string[] = OUTCOMES[entry.kind]
    if (!outcomes.includes(entry.outcome))
      yield [[...path, 'outcome'], `${entry.outcome} is none of a ${entry.kind}: ${outcomes.join(', ')}`]
    const isAct = entry.kind === 'sanction' || entry.kind === 'licence-action'
    if (isAct && entry.actor === null) yield [[...path, 'actor'], `is missing: whose act is the ${entry.kind}?`]
    if (!isAct && entry.actor !== null) yield [[...path, 'actor'], `is not for a ${entry.kind}`]
  }
}

function occurrenceFaults({ occurredOn, occurredBy, occurredFrom, recordedAt }: TrackRecordEntry): RecordFault[] {
  const faults: RecordFault[] = [
    ...pastFaults(occurredOn, recordedAt, ['occurredOn']),
    ...pastFaults(occurredBy, recordedAt, ['occurredBy']),
    ...pastFaults(occurredFrom, recordedAt, ['occurredFrom']),
  ]
  if (occurredOn !== null && occurredBy !== null) faults.push([['occurredBy'], 'is not for an entry with occurredOn'])
  if (occurredFrom !== null && occurredBy === null) faults.push([['occurredFrom'], 'needs occurredBy beside it'])
  if (!areInOrder(occurredFrom, occurredBy)) faults.push([['occurredFrom'], `is after occurredBy, ${occurredBy}`])
  return faults
}

function* languageFaults(tag: string, path: readonly PropertyKey[]): Generator<RecordFault> {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    if (canonical !== tag) yield [path, `${tag} is written ${canonical}`]
  } catch {
    yield [path, `${tag} is no BCP 47 tag`]
  }
}

export function isWebAddress(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.password === ''
}

/** A file identified only by its digest (RFC 6920), such as an imported one that is not on the web. */
function isFileDigest(url: string): boolean {
  return /^ni:\/\/\/sha-256;[A-Za-z0-9_-]{43}$/.test(url)
}

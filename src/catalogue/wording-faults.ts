import type { OutletRecord } from '../domain/record.ts'
import type { RecordFault } from './fault.ts'

/** Words of a record that would be unfair to somebody, or that tell how it was made. Each kind was found by reading. */
export function wordingFaultsOf(record: OutletRecord): RecordFault[] {
  return [
    ...[...workFaults(record)],
    ...[...complainantFaults(record)],
    ...[...toldTwiceFaults(record)],
    ...[...unseenFaults(record)],
    ...[...trackingFaults(record)],
  ]
}

/** How a value was looked up; a note says what was seen and what was not. */
const OF_THE_WORK =
  /\b(wikipedia (copy|copies|mirror)|(encyclopa?edia|reference) (copy|copies|mirror|entry|works?|pages?|texts?|articles?|sources?|snapshots?)|references? (seen|names?|says?)|in the (text|parts?) read|as far as seen|in what was seen|copy seen|beyond the excerpt|(not|was|were) readable)\b/i

function* workFaults(record: OutletRecord): Generator<RecordFault> {
  for (const list of ['stakes', 'transparency', 'trackRecord', 'assessments'] as const)
    for (const [index, { note, withdrawnAt }] of record[list].entries()) {
      const [words] = (withdrawnAt === null && note !== null && OF_THE_WORK.exec(note)) || []
      if (words !== undefined)
        yield [[list, index, 'note'], `“${words}” tells how it was looked up: name the page, and say what was not seen`]
    }
}

/** Councils that entitle a ruling with the complainant’s name. */
const COUNCILS = /(^|\.)(bsa\.govt\.nz|ipso\.co\.uk|presscouncil\.org\.za|mediacouncil\.org\.nz|presscouncil\.org\.au)$/

/** “Doe v The Tide”; a finding against an outlet names nobody, a person against it has two names. */
function namesComplainant(title: string): boolean {
  const words = title.split(' ')
  const isName = (at: number): boolean => /^\p{Lu}/u.test(words[at] ?? '')
  return words.some(
    (word, at) =>
      isName(at - 1) && isName(at + 1) && (/^(vs?\.?|and)$/.test(word) || (word === 'against' && isName(at - 2))),
  )
}

const COMPLAINANT_NAMED = 'names a complainant, who may be a private person: give the ruling’s number'

function* complainantFaults({ references, trackRecord }: OutletRecord): Generator<RecordFault> {
  for (const [index, { url, title }] of references.entries())
    if (COUNCILS.test(URL.parse(url)?.hostname ?? '') && namesComplainant(title))
      yield [['references', index, 'title'], COMPLAINANT_NAMED]
  for (const [index, { note, withdrawnAt }] of trackRecord.entries())
    if (withdrawnAt === null && note !== null && /\b[Ii]n \p{Lu}\p{L}+ \(\d{5}-\d\d\)/u.test(note))
      yield [['trackRecord', index, 'note'], COMPLAINANT_NAMED]
}

/** One party with two relations of which one says all: affiliated beside any other, control beside ownership, or one relation twice. */
function* toldTwiceFaults({ stakes }: OutletRecord): Generator<RecordFault> {
  const counting = stakes.filter(({ withdrawnAt }) => withdrawnAt === null)
  for (const [place, stake] of counting.entries()) {
    const others = counting.filter((each) => each !== stake && each.party === stake.party && samePeriod(each, stake))
    const twice =
      (stake.relation === 'affiliated' && others.length > 0) ||
      (stake.relation === 'controls' && others.some(({ relation }) => relation === 'owns')) ||
      others.some((each) => each.relation === stake.relation && counting.indexOf(each) < place)
    if (twice)
      yield [['stakes', stakes.indexOf(stake), 'relation'], `${stake.party} is told twice: keep the closer relation`]
  }
}

type Stake = OutletRecord['stakes'][number]

const samePeriod = (one: Stake, other: Stake) => one.validTo === other.validTo

/** `not-met` means that somebody looked. */
function* unseenFaults({ transparency, references }: OutletRecord): Generator<RecordFault> {
  const encyclopaedias = new Set(
    references.filter(({ url }) => /(^|\.)wikipedia\.org$/.test(URL.parse(url)?.hostname ?? '')).map(({ id }) => id),
  )
  for (const [index, { finding, references: ids, withdrawnAt }] of transparency.entries())
    if (finding === 'not-met' && withdrawnAt === null && ids.every((id) => encyclopaedias.has(id)))
      yield [
        ['transparency', index, 'finding'],
        'not-met needs somebody who looked: its own page, a body or the press, and not an encyclopaedia alone',
      ]
}

/** Parameters by which somebody counts where readers come from: a page is cited without them. */
function* trackingFaults({ references }: OutletRecord): Generator<RecordFault> {
  for (const [index, { url }] of references.entries())
    if (/[?&]utm_/.test(url)) yield [['references', index, 'url'], 'has tracking parameters: leave out utm_…']
}

import { held } from '../../domain/as-known.ts'
import type { StakeRelation } from '../../domain/outlet.ts'
import { wikidataIdOf } from '../../domain/wikidata-item.ts'
import { counts } from '../../reading/counts.ts'
import { accountsOf, hostsOf, partiesOf } from '../../reading/held-parts.ts'
import type { OutletWithPart } from '../../reading/outlet-parts.ts'

/** A cell: text, a number, or one of our outlets. */
export type PropertyValue =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly id: string; readonly name: string }

export interface OutletProperty {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Whether its values are our outlets. */
  readonly ofOutlets?: boolean
  readonly valuesOf: (outlet: OutletWithPart) => readonly PropertyValue[]
}

const text = (value: string | null | undefined): readonly PropertyValue[] =>
  value == null || value === '' ? [] : [{ str: value }]
const texts = (values: readonly string[]): readonly PropertyValue[] => [...new Set(values)].map((str) => ({ str }))
const number = (value: number | null | undefined): readonly PropertyValue[] => (value == null ? [] : [{ float: value }])
const count = (value: number): readonly PropertyValue[] => [{ int: value }]
const yesNo = (value: boolean): readonly PropertyValue[] => [{ str: value ? 'yes' : 'no' }]

function relatedOf(outlet: OutletWithPart): readonly PropertyValue[] {
  return outlet.record.related
    .filter((each) => held(each, outlet.part) && (each.relation === 'parent' || each.relation === 'edition'))
    .map(({ outletId, name }) => (outletId === null ? { str: name } : { id: outletId, name }))
}

const owns = (relation: StakeRelation) => (outlet: OutletWithPart) => texts(partiesOf(outlet, relation))

/** Properties that a spreadsheet can be extended with, in the order offered. */
export const OUTLET_PROPERTIES: readonly OutletProperty[] = [
  { id: 'name', name: 'Name', description: 'Display name.', valuesOf: ({ part }) => text(part.outlet.name) },
  {
    id: 'native-name',
    name: 'Native name',
    description: 'Name in its own script or language, where it differs.',
    valuesOf: ({ part }) => text(part.outlet.nativeName),
  },
  {
    id: 'score',
    name: 'Score',
    description:
      'Of a hundred independent assessors, how many would call it reliable; empty where too little is known, or none is given to its kind. Never without its low and high end.',
    valuesOf: ({ part }) => number(part.score.value),
  },
  {
    id: 'leaning',
    name: 'Leaning',
    description: 'reliable, unreliable or open: what the evidence allows to say of most assessors.',
    valuesOf: ({ part }) => text(part.score.leaning),
  },
  {
    id: 'band',
    name: 'Band',
    description: 'Band of the score; empty unless the score is firm.',
    valuesOf: ({ part }) => text(part.score.band),
  },
  {
    id: 'score-status',
    name: 'Score status',
    description: 'firm, provisional, insufficient or not-applicable.',
    valuesOf: ({ part }) => text(part.score.status),
  },
  {
    id: 'score-low',
    name: 'Score, low end',
    description: 'Low end of what the evidence allows: nine in ten that it is above.',
    valuesOf: ({ part }) => number(part.score.interval?.low),
  },
  {
    id: 'score-high',
    name: 'Score, high end',
    description: 'High end of what the evidence allows: nine in ten that it is below.',
    valuesOf: ({ part }) => number(part.score.interval?.high),
  },
  {
    id: 'provisional',
    name: 'Provisional',
    description: 'Whether there is too little evidence to name a band: yes or no.',
    valuesOf: ({ part }) => yesNo(part.score.provisional),
  },
  {
    id: 'evidence-units',
    name: 'Evidence units',
    description: 'How much evidence the score rests on, after ageing.',
    valuesOf: ({ part }) => number(part.score.evidence),
  },
  {
    id: 'coverage',
    name: 'Coverage',
    description: 'Share of the twelve transparency criteria with a finding, 0 to 1.',
    valuesOf: ({ part }) => number(part.score.coverage),
  },
  {
    id: 'advice',
    name: 'Advice',
    description: 'none, attribute, corroborate or do-not-rely-alone.',
    valuesOf: ({ part }) => text(part.advice.level),
  },
  {
    id: 'advice-text',
    name: 'Advice in words',
    description: 'The advice as a sentence.',
    valuesOf: ({ part }) => text(part.advice.text),
  },
  { id: 'owner', name: 'Owner', description: 'Who owns it today.', valuesOf: owns('owns') },
  { id: 'controller', name: 'Controlled by', description: 'Who controls it today.', valuesOf: owns('controls') },
  { id: 'funder', name: 'Funder', description: 'Who funds it today.', valuesOf: owns('funds') },
  { id: 'publisher', name: 'Publisher', description: 'Who publishes it today.', valuesOf: owns('publishes') },
  {
    id: 'parent',
    name: 'Related outlets',
    description: 'Its parent and its editions.',
    ofOutlets: true,
    valuesOf: relatedOf,
  },
  {
    id: 'country',
    name: 'Country',
    description: 'ISO 3166-1 code of the country it is based in.',
    valuesOf: ({ record }) => text(record.country),
  },
  {
    id: 'language',
    name: 'Language',
    description: 'Languages it publishes in, as BCP 47 tags.',
    valuesOf: ({ record }) => texts(record.languages),
  },
  {
    id: 'kind',
    name: 'Kind',
    description: 'newspaper, television, wire-agency and so on.',
    valuesOf: ({ record }) => text(record.kind),
  },
  {
    id: 'host',
    name: 'Host',
    description: 'Hosts, or parts of hosts, that it publishes at today.',
    valuesOf: (outlet) => texts(hostsOf(outlet)),
  },
  {
    id: 'url',
    name: 'URL',
    description: 'Address of its first listed host.',
    valuesOf: (outlet) =>
      text(
        hostsOf(outlet)
          .slice(0, 1)
          .map((host) => `https://${host}`)[0],
      ),
  },
  {
    id: 'account',
    name: 'Account',
    description: 'Accounts on platforms, as x:handle.',
    valuesOf: (outlet) => texts(accountsOf(outlet)),
  },
  {
    id: 'founded',
    name: 'Founded',
    description: 'Year, month or day it was founded, as exactly as the source says.',
    valuesOf: ({ record }) => text(record.founded),
  },
  { id: 'closed', name: 'Closed', description: 'When it closed.', valuesOf: ({ record }) => text(record.closed) },
  {
    id: 'flag',
    name: 'Flags',
    description: 'Facts shown beside the score and never counted in it, as codes.',
    valuesOf: ({ part }) => texts(part.flags.map(({ code }) => code)),
  },
  {
    id: 'gap',
    name: 'Gaps',
    description: 'Transparency criteria with no finding.',
    valuesOf: ({ part }) => texts(part.gaps),
  },
  {
    id: 'summary',
    name: 'Summary',
    description: 'Who says what, what is missing and what to do.',
    valuesOf: ({ part }) => text(part.summary),
  },
  {
    id: 'transparency-notes',
    name: 'Transparency notes',
    description: 'How many are on record.',
    valuesOf: (outlet) => count(counts(outlet.record, outlet.part).transparency),
  },
  {
    id: 'track-record-entries',
    name: 'Track-record entries',
    description: 'How many rulings, judgments, corrections and the like are on record.',
    valuesOf: (outlet) => count(counts(outlet.record, outlet.part).trackRecord),
  },
  {
    id: 'assessments',
    name: 'Assessments',
    description: 'How many third parties’ ratings are on record.',
    valuesOf: (outlet) => count(counts(outlet.record, outlet.part).assessments),
  },
  {
    id: 'methodology',
    name: 'Methodology',
    description: 'Version of the methodology that the score follows.',
    valuesOf: ({ part }) => text(part.methodology),
  },
  {
    id: 'wikidata',
    name: 'Wikidata item',
    description: 'Its item in Wikidata, as Q and a number, where its name was read in one.',
    valuesOf: ({ record }) => text(wikidataIdOf(record)),
  },
  {
    id: 'issn',
    name: 'ISSN',
    description: 'ISSNs of its printed and electronic issues.',
    valuesOf: ({ record }) => texts(record.issn ?? []),
  },
  { id: 'as-of', name: 'As of', description: 'The day that the score is of.', valuesOf: ({ part }) => text(part.asOf) },
]

/** For matching only: the day on which a source was cited. */
export const CITED_ON = {
  id: 'cited-on',
  name: 'Day cited',
  description: 'For matching: names and hosts of that day are used.',
}

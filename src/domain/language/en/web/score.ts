import { counted } from './counted.ts'

export const score = {
  of: 'of 100',
  ofBetween: (low: string, high: string) => `of 100, between ${low} and ${high}`,
  chart: (value: string, low: string, high: string) =>
    `${value} on a scale from 0 to 100; the evidence allows anything from ${low} to ${high}.`,
  records: (records: number, found: number, all: number) =>
    `${counted(records, 'record')} ${records === 1 ? 'counts' : 'count'}; ${found} of ${all} points of transparency were looked at.`,
  for: 'For',
  against: 'Against',
  uncounted: 'carries no weight in the score',
  what: 'What speaks',
  bar: 'Balance',
  sum: (support: string, doubt: string, start: string, weight: string, value: string) =>
    `(${support} for + ${start}) ÷ (${support} for + ${doubt} against + ${weight}) = ${value} of 100`,
  sumNote: (start: string, weight: string) =>
    `Every outlet starts with a weight of ${weight}, of which ${start} speaks for it: the share among all rated outlets.`,
  rest: (count: number) => (count === 1 ? 'One more that hardly counts' : `${count} more that hardly count`),
  digest: 'Digest of the working (SHA-256)',
  pillars: { transparency: 'Transparency', 'track-record': 'Track record', assessments: 'Assessments by others' },
  pillar: 'Part',
  pillarsSummary: 'Each part by itself',
  pillarEmpty: 'too little is known',
  more: (units: string, side: 'for' | 'against' | 'even') =>
    side === 'even' ? `${units} both ways` : `${units} ${side}`,
  restsOnOne: (clause: string) => `Most of this rests on one source: ${clause}.`,
  restsOnlyOn: (clause: string) => `All of this rests on one source: ${clause}.`,
  restsOn: (names: string) => `Most of this rests on ${names}.`,
  ownParts: { transparency: 'what it discloses about itself', 'track-record': 'what was found in its record' },
  dissent: (one: string, other: string) => `${one} and ${other} differ on it.`,
  dissentOfParts: (low: string, high: string) => `${low} by itself speaks less well of it than ${high}.`,
}

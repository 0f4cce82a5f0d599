import { counted } from './counted.ts'

export const score = {
  of: 'of 100',
  provisional: 'provisional',
  notEnough: 'Not enough evidence for a score',
  noScore: 'No score applies to this kind of source',
  interval: (low: string, high: string, percent: string) => `${low}–${high} with ${percent} certainty`,
  chart: (value: string, low: string, high: string) =>
    `${value} on a scale from 0 to 100; the interval runs from ${low} to ${high}.`,
  chartWithout: (low: string, high: string) => `No value is given; the interval runs from ${low} to ${high} of 100.`,
  evidence: (units: string, records: number) => `${units} units of evidence from ${counted(records, 'record')}`,
  coverage: (found: number, all: number) => `${found} of ${all} transparency criteria looked at`,
  for: 'For',
  against: 'Against',
  uncounted: 'carries no weight in the score',
  what: 'What speaks',
  bar: 'Balance',
  sum: (support: string, doubt: string, value: string) =>
    `(${support} for + 1) ÷ (${support} for + ${doubt} against + 2) = ${value} of 100`,
  digest: 'Digest of the working (SHA-256)',
  pillars: { transparency: 'Transparency', 'track-record': 'Track record', assessments: 'Assessments by others' },
  pillar: 'Part',
  pillarEmpty: 'too little evidence',
  more: (units: string, side: 'for' | 'against' | 'even') =>
    side === 'even' ? `${units} both ways` : `${units} ${side}`,
  dissent: (low: string, high: string, points: string) => `${low} stands ${points} points below ${high}.`,
}

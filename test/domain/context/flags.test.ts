import { expect, test } from 'vitest'
import { flagsOf } from '../../../src/domain/context/flags.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import type { Stake } from '../../../src/domain/outlet.ts'
import { outletRecord, sourced, trackRecordEntry, transparencyNote } from '../../support/records.ts'

const VIEW = { asOf: '2026-11-30', knownAt: '2026-11-30T00:00:00Z' }

const removal = (local: string, body: string, occurredOn: string | null) =>
  trackRecordEntry('tribune', local, {
    kind: 'sanction',
    outcome: 'imposed',
    actor: 'company',
    body,
    occurredOn,
    note: `${body} took it off.`,
  })
const funds = (local: string, party: string, validFrom: string | null, disputed: boolean): Stake => ({
  ...sourced(`tribune/${local}`),
  validFrom,
  party,
  partyKind: 'state',
  relation: 'funds',
  share: null,
  basis: 'reported',
  disputed,
  note: null,
})
const flagOf = (code: string, record: Parameters<typeof outletRecord>[1]) =>
  flagsOf(outletRecord('tribune', record), VIEW, en.context).find((flag) => flag.code === code)

test('a flag on several acts says when the last was, and by whom', () => {
  const trackRecord = [
    removal('new', 'Platform', '2024-10'),
    removal('undated', 'Shop', null),
    removal('old', 'Carrier', '2015-11'),
  ]
  expect(flagOf('restricted-by-company', { trackRecord })).toMatchObject({
    label: 'Restricted or removed by a platform or carrier (October 2024)',
    since: null,
    on: '2024-10',
    by: 'Platform',
    reason: 'Platform took it off',
    evidence: ['tribune/new', 'tribune/old', 'tribune/undated'],
  })
})

test('an act against the outlet stands before a later one against a part of it', () => {
  const ofPart = { ...removal('part', 'Shop', '2025-01'), scope: 'its podcast' }
  const trackRecord = [ofPart, removal('whole', 'Platform', '2024-10')]
  expect(flagOf('restricted-by-company', { trackRecord })).toMatchObject({ by: 'Platform', on: '2024-10' })
  expect(flagOf('restricted-by-company', { trackRecord: [ofPart] })).toMatchObject({ by: 'Shop', on: '2025-01' })
})

test('a finding that something is not disclosed has the day it was seen and what was seen, and no beginning', () => {
  const seen = transparencyNote('tribune', 'owner', {
    criterion: 'ownership-disclosed',
    finding: 'not-met',
    observedOn: '2012-06',
    note: 'Its director would not name the owners; its pages of today were not read.',
  })
  expect(flagOf('owner-undisclosed', { transparency: [seen] })).toMatchObject({
    label: 'Owner not disclosed (June 2012)',
    since: null,
    on: '2012-06',
    by: null,
    reason: 'Its director would not name the owners',
  })
  expect(flagOf('owner-undisclosed', { transparency: [{ ...seen, observedOn: null }] })).toMatchObject({
    label: 'Owner not disclosed',
    on: null,
  })
})

test('one undisputed record is enough, and its date and party count', () => {
  const stakes = [
    funds('claim', 'State of Elsewhere', '2010', true),
    funds('grant', 'State of Examplia', '2020', false),
  ]
  expect(flagOf('state-funded', { stakes })).toMatchObject({
    since: '2020',
    on: null,
    by: 'State of Examplia',
    disputed: false,
    label: en.context.flags['state-funded'],
  })
  expect(flagOf('state-funded', { stakes: stakes.slice(0, 1) })).toMatchObject({ since: '2010', disputed: true })
})

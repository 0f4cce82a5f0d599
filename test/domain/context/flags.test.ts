import { expect, test } from 'vitest'
import { flagsOf } from '../../../src/domain/context/flags.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import type { Stake } from '../../../src/domain/outlet.ts'
import { outletRecord, sourced, trackRecordEntry } from '../../support/records.ts'

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

test('a flag on several acts says when the first was, and by whom', () => {
  const trackRecord = [
    removal('new', 'Platform', '2024-10'),
    removal('undated', 'Shop', null),
    removal('old', 'Carrier', '2015-11'),
  ]
  expect(flagOf('restricted-by-company', { trackRecord })).toMatchObject({
    since: '2015-11',
    by: 'Carrier',
    reason: 'Carrier took it off',
    evidence: ['tribune/old', 'tribune/new', 'tribune/undated'],
  })
})

test('one undisputed record is enough, and its date and party count', () => {
  const stakes = [
    funds('claim', 'State of Elsewhere', '2010', true),
    funds('grant', 'State of Examplia', '2020', false),
  ]
  expect(flagOf('state-funded', { stakes })).toMatchObject({
    since: '2020',
    by: 'State of Examplia',
    disputed: false,
    label: en.context.flags['state-funded'],
  })
  expect(flagOf('state-funded', { stakes: stakes.slice(0, 1) })).toMatchObject({ since: '2010', disputed: true })
})

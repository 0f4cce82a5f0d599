import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposal } from '../../src/catalogue/proposal.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { judgeProposal } from '../../src/editorial/judge-proposal.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { ABOUT_PAGE, outletRecord } from '../support/records.ts'

const NOW = '2026-11-20T10:00:00Z'

describe.each(ENGINE_NAMES)('a proposal checked against other outlets on %s', (name) => {
  let engine: Engine
  const tribune = outletRecord('tribune')
  beforeAll(async () => {
    engine = await ENGINES[name]()
    const courier = outletRecord('courier')
    const [locator] = courier.locators
    if (locator === undefined) throw new Error('A made-up outlet has a host.')
    const located = (local: string, more: object) => ({ ...locator, id: `courier/${local}`, path: null, ...more })
    const locators = [
      located('host-1', { host: 'moved.example', validFrom: '2010-03', validTo: '2015-06' }),
      located('host-2', { host: 'portal.example', path: '/courier' }),
      located('account-1', { host: null, platform: 'x', handle: 'courier' }),
      located('account-2', { host: null, platform: 'telegram', handle: 'news' }),
    ]
    await publishRecords(engine.db, [tribune, { ...courier, locators }], { now: new Date(NOW) })
  })
  afterAll(() => engine.close())

  const judge = (parts: readonly (readonly [list: string, record: object])[]) =>
    judgeProposal(
      engine,
      tribune,
      proposal.parse({
        outletId: 'tribune',
        reason: 'Seen today.',
        references: [ABOUT_PAGE],
        changes: parts.map(([list, record]) => ({ action: 'add', list, record: { ...record, references: ['page'] } })),
      }),
      { number: 1, now: NOW },
    )
  /** The details of what is wrong with adding a part to the tribune's record. */
  const faultsOf = (list: string, record: object): Promise<readonly string[]> =>
    judge([[list, record]]).then(
      () => [],
      (problem: Problem) => problem.faults.map(({ detail }) => detail),
    )

  it.each([
    ['2015-07-01', null, false],
    ['2015-07', null, false],
    ['2015-06-30', null, true],
    ['2015-06', null, true],
    ['2015', null, true],
    [null, '2010-02-28', false],
    [null, '2010-02', false],
    [null, '2010-03-01', true],
    ['2012', '2013', true],
    [null, null, true],
  ])('a host that another had from March 2010 to June 2015 is taken from %s to %s: %s', async (from, to, isTaken) => {
    const dates = { ...(from && { validFrom: from }), ...(to && { validTo: to }) }
    expect(await faultsOf('locators', { host: 'moved.example', ...dates })).toEqual(
      isTaken ? ['is taken by courier'] : [],
    )
  })

  it('a path of a host is taken by itself', async () => {
    expect(await faultsOf('locators', { host: 'portal.example', path: '/courier' })).toEqual(['is taken by courier'])
    expect(await faultsOf('locators', { host: 'portal.example', path: '/tribune' })).toEqual([])
    expect(await faultsOf('locators', { host: 'portal.example' })).toEqual([])
  })

  it('an account is taken on its own platform alone', async () => {
    const account = (platform: string, handle: string) => faultsOf('locators', { platform, handle })
    expect(await account('x', 'courier')).toEqual(['is taken by courier'])
    expect(await account('x', 'tribune')).toEqual([])
    expect(await account('facebook', 'courier')).toEqual([])
    expect(await account('telegram', 'news')).toEqual(['is taken by courier'])
    expect(await account('x', 'news')).toEqual([])
    const across = judge([
      ['locators', { platform: 'x', handle: 'news' }],
      ['locators', { platform: 'telegram', handle: 'courier' }],
    ])
    expect((await across).added).toHaveLength(2)
  })

  it('names every fault with its place in the proposal', async () => {
    const refused = await judge([
      ['locators', { host: 'free.example' }],
      ['locators', { host: 'moved.example' }],
      ['assessments', { assessor: 'nobody', verdict: 'member', basis: 'reported' }],
      ['related', { relation: 'sister', name: 'Sister', outletId: 'nobody' }],
      ['related', { relation: 'sister', name: 'Courier', outletId: 'courier' }],
      ['related', { relation: 'sister', name: 'Elsewhere' }],
    ]).catch((problem: unknown) => problem)
    expect(refused).toMatchObject({ kind: 'invalid-request' })
    const { faults, message } = refused as Problem
    expect(faults.filter(({ pointer }) => !pointer.endsWith('verdict'))).toEqual([
      { pointer: '/changes/3/record/outletId', detail: 'nobody is no other outlet of the catalogue' },
      { pointer: '/changes/2/record/assessor', detail: 'nobody is no known assessor' },
      { pointer: '/changes/1/record', detail: 'is taken by courier' },
    ])
    expect(message).toContain('nobody is no other outlet')
  })

  it('gives the record that a proposal without faults makes', async () => {
    const { record, added } = await judge([['locators', { host: 'free.example' }]])
    expect(record.locators.map(({ host }) => host)).toEqual(['tribune.example', 'free.example'])
    expect(added).toMatchObject([{ list: 'locators', pointer: '/changes/0/record' }])
  })

  it('names related outlets that are there and others', async () => {
    const related = (outletId: string) => faultsOf('related', { relation: 'sister', name: 'Sister', outletId })
    expect(await related('nobody')).toEqual(['nobody is no other outlet of the catalogue'])
    expect(await related('tribune')).toEqual(['tribune is no other outlet of the catalogue'])
  })

  it('takes assessors that are known', async () => {
    const known = { verdict: 'generally-reliable', basis: 'reported', assessedOn: '2025-08-01', note: 'As listed.' }
    expect(await faultsOf('assessments', { assessor: 'wikipedia-rsp', ...known })).toEqual([])
    expect(await faultsOf('assessments', { assessor: 'nobody', ...known })).toContain('nobody is no known assessor')
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findWebhook, MOST_WEBHOOKS, type StoredWebhook } from '../../src/db/webhooks.ts'
import { SECRET_BYTES } from '../../src/domain/editorial/webhook-signature.ts'
import {
  BOTH_SIGN,
  changeWebhook,
  createWebhook,
  endWebhook,
  type NewWebhook,
  rotateSecret,
  type WebhookChange,
  type WebhookMove,
} from '../../src/editorial/webhooks.ts'
import {
  ANN,
  BOB,
  type EditorialStore,
  editorialStore,
  isSignedAs,
  noted,
  notesIn,
  outrunBy,
  refusing,
} from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'

const CREATED_AT = '2026-11-20T10:00:00.000Z'
const FILTER = { outlets: ['tribune'], kinds: null, bandCrossing: true }

describe.each(ENGINE_NAMES)('webhooks in the store on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name, [outletRecord('tribune')])
  })
  afterEach(() => store.close())

  const create = (more: Partial<NewWebhook> = {}, on = store) =>
    createWebhook(on, {
      name: 'Desk',
      url: 'https://desk.example/hook',
      filter: FILTER,
      owner: ANN,
      alongside: () => [],
      ...more,
    })
  const byAnn: WebhookMove = { id: 1, holder: ANN, precondition: () => {}, alongside: () => [] }
  const change = (changed: WebhookChange, more: Partial<WebhookMove> = {}, on = store) =>
    changeWebhook(on, { ...byAnn, ...more }, changed)
  const stateNoted = noted<StoredWebhook>(({ state, version }) => `${state} ${version}`)

  it('are created active, with a secret of their own, and told of what is published from then on', async () => {
    const row = await create({ alongside: stateNoted })
    const { secret, ...rest } = row
    expect(rest).toEqual({
      id: 1,
      name: 'Desk',
      url: 'https://desk.example/hook',
      filter: JSON.stringify(FILTER),
      state: 'active',
      reason: null,
      previous_secret: null,
      previous_until: null,
      cursor: 0,
      owner_id: ANN.id,
      owner_name: 'Ann',
      created_at: CREATED_AT,
      last_delivered_at: null,
      version: 1,
    })
    expect(atob(secret.replace('whsec_', ''))).toHaveLength(SECRET_BYTES)
    expect(await findWebhook(store.db, 1)).toEqual({ ...row, cursor: 1 })
    expect(await isSignedAs(store, 'webhook', row)).toBe(true)
    expect(await notesIn(store)).toEqual(['active 1'])
    const second = await create()
    expect(second.id).toBe(2)
    expect(second.secret).not.toBe(secret)
  })

  it('name outlets that there are, or none', async () => {
    const of = (outlets: readonly string[] | null) => create({ filter: { ...FILTER, outlets } })
    await expect(of(['tribune', 'nobody', 'no-one'])).rejects.toMatchObject({
      kind: 'unprocessable',
      message: 'There is no outlet nobody.',
      faults: [
        { pointer: '/filter/outlets/1', detail: 'There is no outlet nobody.' },
        { pointer: '/filter/outlets/2', detail: 'There is no outlet no-one.' },
      ],
    })
    expect(await findWebhook(store.db, 1)).toBeNull()
    expect(await of(null)).toMatchObject({ id: 1 })
    await expect(change({ filter: { ...FILTER, outlets: ['nobody'] } })).rejects.toMatchObject({
      kind: 'unprocessable',
    })
  })

  it('take the next number where somebody else takes their own, and are so many at most', async () => {
    expect(
      (
        await create(
          {},
          outrunBy(store, () => create()),
        )
      ).id,
    ).toBe(2)
    for (let at = 2; at < MOST_WEBHOOKS; at++) await create()
    await expect(create()).rejects.toMatchObject({
      kind: 'conflict',
      message: 'A key has up to 20 webhooks: end one that is not needed.',
    })
    expect(await create({ owner: BOB })).toMatchObject({ owner_name: 'Bob' })
  })

  it('keep what a change leaves out', async () => {
    const row = await create()
    const unchanged = await change({}, { alongside: stateNoted })
    expect(unchanged).toEqual({ ...row, cursor: 1, version: 2 })
    expect(await notesIn(store)).toEqual(['active 2'])
    const filter = { outlets: null, kinds: null, bandCrossing: false }
    const changed = await change({ name: 'News desk', url: 'https://desk.example/new', filter })
    expect(changed).toEqual({
      ...unchanged,
      name: 'News desk',
      url: 'https://desk.example/new',
      filter: JSON.stringify(filter),
      version: 3,
    })
    expect(await findWebhook(store.db, 1)).toEqual(changed)
    expect(await isSignedAs(store, 'webhook', changed)).toBe(true)
  })

  it('say who switched them off, until they are on again', async () => {
    await create()
    const off = await change({ state: 'disabled' })
    expect(off).toMatchObject({ state: 'disabled', reason: 'Switched off by Ann.' })
    const again = await change({ state: 'disabled', name: 'Off' }, { holder: { ...BOB, scopes: ['admin'] } })
    expect(again).toMatchObject({ state: 'disabled', reason: 'Switched off by Ann.' })
    expect(await change({ name: 'Still off' })).toMatchObject({ state: 'disabled', reason: 'Switched off by Ann.' })
    expect(await change({ state: 'active' })).toMatchObject({ state: 'active', reason: null })
    expect(await findWebhook(store.db, 1)).toMatchObject({ state: 'active', reason: null, version: 5 })
  })

  it('have two secrets for a day after the change of one', async () => {
    const { secret } = await create()
    store.clock.at = '2026-11-21T09:00:00.000Z'
    const rotated = await rotateSecret(store, { ...byAnn, alongside: stateNoted })
    expect(rotated).toMatchObject({ previous_secret: secret, previous_until: '2026-11-22T09:00:00.000Z', version: 2 })
    expect(BOTH_SIGN).toBe(24)
    expect(rotated.secret).not.toBe(secret)
    expect(await findWebhook(store.db, 1)).toEqual(rotated)
    expect(await isSignedAs(store, 'webhook', rotated)).toBe(true)
    expect(await notesIn(store)).toEqual(['active 2'])
  })

  it('leave neither address nor secret behind when they end', async () => {
    await create()
    await rotateSecret(store, byAnn)
    await change({ state: 'disabled' })
    const ended = await endWebhook(store, { ...byAnn, alongside: stateNoted })
    const left = { name: '', url: '', secret: '', reason: null, previous_secret: null, previous_until: null }
    expect(ended).toMatchObject({ ...left, state: 'ended', version: 4 })
    expect(await notesIn(store)).toEqual(['ended 4'])
    expect(await findWebhook(store.db, 1)).toBeNull()
    expect(await store.db.read.selectFrom('webhook').select('url').execute()).toEqual([{ url: '' }])
    await expect(change({ name: 'Back' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('are moved by their owner, who read the newest version, one at a time', async () => {
    await create()
    await expect(change({ name: 'Mine' }, { holder: BOB })).rejects.toMatchObject({ kind: 'not-found' })
    const nowhere = { filter: { ...FILTER, outlets: ['nobody'] } }
    await expect(change(nowhere, { precondition: refusing })).rejects.toThrow('Read it first.')
    const read: number[] = []
    await change({}, { precondition: ({ version }) => void read.push(version) })
    expect(read).toEqual([1])
    const second = change(
      { name: 'Second' },
      {},
      outrunBy(store, () => change({ name: 'First' })),
    )
    await expect(second).rejects.toMatchObject({
      kind: 'conflict',
      message: 'The webhook has just changed: read it again and repeat.',
    })
    expect(await findWebhook(store.db, 1)).toMatchObject({ name: 'First', version: 3 })
  })
})

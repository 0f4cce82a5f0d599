import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findRequest } from '../../src/db/idempotency.ts'
import { finishRequest, releaseRequest, startRequest } from '../../src/editorial/requests.ts'
import { type EditorialStore, editorialStore } from '../support/editorial-store.ts'
import { ENGINE_NAMES } from '../support/engines.ts'

const REQUEST = {
  holder: 'ann',
  key: 'once',
  digest: 'd'.repeat(64),
  startedAt: '2026-11-20T10:00:00.000Z',
  expiresAt: '2026-11-21T10:00:00.000Z',
}
const ANSWER = { status: 201, headers: { etag: '"1"' }, body: '{"id":1}' }
const LONG_AGO = '2026-11-20T09:00:00.000Z'
const AGAIN = { ...REQUEST, startedAt: '2026-11-20T10:05:00.000Z' }

describe.each(ENGINE_NAMES)('requests with an Idempotency-Key on %s', (name) => {
  let store: EditorialStore
  beforeEach(async () => {
    store = await editorialStore(name)
  })
  afterEach(() => store.close())

  it('have a key each, which the first takes', async () => {
    expect(await startRequest(store.db, REQUEST, LONG_AGO)).toBe(true)
    expect(await startRequest(store.db, AGAIN, LONG_AGO)).toBe(false)
    expect(await startRequest(store.db, { ...REQUEST, holder: 'bob' }, LONG_AGO)).toBe(true)
    expect(await findRequest(store.db, REQUEST)).toEqual({ digest: REQUEST.digest, answer: null })
  })

  it('leave it to the same request where they were abandoned, and to any where they expired', async () => {
    await startRequest(store.db, REQUEST, LONG_AGO)
    expect(await startRequest(store.db, AGAIN, REQUEST.startedAt)).toBe(false)
    expect(await startRequest(store.db, { ...AGAIN, digest: 'e'.repeat(64) }, '2026-11-20T10:00:01Z')).toBe(false)
    expect(await startRequest(store.db, AGAIN, '2026-11-20T10:00:01Z')).toBe(true)
    const another = {
      ...REQUEST,
      digest: 'e'.repeat(64),
      startedAt: REQUEST.expiresAt,
      expiresAt: '2026-11-22T10:00:00Z',
    }
    expect(await startRequest(store.db, another, LONG_AGO)).toBe(true)
  })

  it('keep the answer that was given', async () => {
    await startRequest(store.db, REQUEST, LONG_AGO)
    await finishRequest(store.db, REQUEST, ANSWER)
    expect(await findRequest(store.db, REQUEST)).toEqual({ digest: REQUEST.digest, answer: ANSWER })
    expect(await startRequest(store.db, AGAIN, '2026-11-20T10:00:01Z')).toBe(false)
    await releaseRequest(store.db, REQUEST)
    expect(await findRequest(store.db, REQUEST)).toMatchObject({ answer: ANSWER })
  })

  it('free their key where they were refused', async () => {
    await startRequest(store.db, REQUEST, LONG_AGO)
    await releaseRequest(store.db, { ...REQUEST, startedAt: AGAIN.startedAt })
    expect(await findRequest(store.db, REQUEST)).not.toBeNull()
    await releaseRequest(store.db, REQUEST)
    expect(await findRequest(store.db, REQUEST)).toBeNull()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { statement } from '../../src/db/statement.ts'
import { signerOf } from '../../src/domain/editorial/signature.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { rebuildDerived } from '../../src/editorial/rebuild-derived.ts'
import { verifyDerived } from '../../src/reading/verify-derived.ts'
import { verifySigned } from '../../src/reading/verify-signed.ts'
import { type Client, clientOn } from '../support/client.ts'
import { ENGINE_NAMES } from '../support/engines.ts'
import { keyOf } from '../support/keys.ts'
import { outletRecord, transparencyNote } from '../support/records.ts'
import { listing, registerFiles } from '../support/register.ts'

const SEED = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'

describe.each(ENGINE_NAMES)('filings and the register on %s', (name) => {
  let client: Client
  const now = () => client.deps.now()
  const listings = registerFiles(Array.from({ length: 12 }, (_, at) => listing(`listing-${at}`)))
  beforeAll(async () => {
    client = await clientOn(name, { catalogue: false })
    const { db } = client.engine
    const tribune = outletRecord('tribune', { transparency: [transparencyNote('tribune', 'note-1')] })
    await publishRecords(db, [tribune], { now: now() })
    await loadRegister(db, listings, { now: now() })
    const app = createApp({ ...client.deps, signer: signerOf(SEED) })
    const headers = {
      'content-type': 'application/json',
      'if-match': '*',
      ...(await keyOf(client, 'ann', ['propose'])),
    }
    const file = async (path: string, body: object) => {
      const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
      expect(response.status, await response.clone().text()).toBe(201)
    }
    const dispute = { outletId: 'tribune', evidence: ['tribune/note-1'], disputant: 'other', language: 'en' }
    await file('/v1/disputes', { ...dispute, statement: 'It is not so.' })
    const record = {
      criterion: 'corrections-policy',
      finding: 'met',
      note: 'Seen.',
      basis: 'observed',
      observedOn: '2026-11-20',
      references: ['page'],
    }
    const page = { id: 'page', url: 'https://tribune.example/', title: 'a', publisher: 'b', kind: 'primary' }
    const changes = [{ action: 'add', list: 'transparency', record }]
    await file('/v1/proposals', { outletId: 'tribune', reason: 'Seen.', references: [page], changes })
    await file('/v1/feedback', { kind: 'false-match', citation: { name: 'Tribune' }, outletId: 'tribune' })
    await file('/v1/replies', { outletId: 'tribune', text: 'We differ.', language: 'en', author: 'A. Editor' })
  })
  afterAll(() => client.close())

  const found = async () => (await verifyDerived(client.engine.db)).faults.map(({ table, reason }) => [table, reason])

  it('are whole as they were filed and loaded', async () => {
    expect(await found()).toEqual([])
  })

  it.each([
    ["state = 'upheld'", "state = 'received'", 'state is upheld, not received'],
    ["filer_name = 'eve'", "filer_name = 'ann'", /was filed by ann/],
    [
      "body = replace(body, 'tribune/note-1', 'tribune/note-2')",
      "body = replace(body, 'note-2', 'note-1')",
      /record shows/,
    ],
  ])('are told of where a dispute is not what its record shows: %s', async (alteration, mended, reason) => {
    await client.engine.db.commit([statement(`update dispute set ${alteration}`)])
    expect(await found()).toEqual([['dispute', typeof reason === 'string' ? reason : expect.stringMatching(reason)]])
    await client.engine.db.commit([statement(`update dispute set ${mended}`)])
    expect(await found()).toEqual([])
  })

  it('are reported where a reply is marked as published but is not', async () => {
    const { db } = client.engine
    await db.commit([statement('update reply set body = replace(body, \'"shown":null\', \'"shown":{"id":1}\')')])
    expect(await found()).toEqual([['reply', expect.stringMatching(/record shows/)]])
    await db.commit([statement('update reply set body = replace(body, \'"shown":{"id":1}\', \'"shown":null\')')])
    expect(await found()).toEqual([])
  })

  it('are reported where a slice and its digest were altered together, and reloaded after a rebuild', async () => {
    const { db } = client.engine
    await db.commit([statement("update register_part set body = replace(body, 'listing-3.example', 'evil.example')")])
    const slices = await db.read.selectFrom('register_part').select(['part', 'body']).execute()
    const { digestOfText } = await import('../../src/db/digest-of-text.ts')
    await db.commit(
      slices.map(({ part, body }) =>
        statement('update register_part set digest = ? where part = cast(? as integer)', [digestOfText(body), part]),
      ),
    )
    expect(await found()).toEqual([['register', 'is not the one that the log says was loaded']])
    await rebuildDerived(db, now())
    expect((await loadRegister(db, listings, { now: now() })).rows).toBeGreaterThan(0)
    expect(await found()).toEqual([])
  })

  it('are told apart where a start that loads the register was stopped, and loaded whole by the next', async () => {
    const { db } = client.engine
    await db.commit([statement("update register set files_digest = ''")])
    expect(await found()).toEqual([
      ['register', expect.stringMatching(/^is loaded in part, .* the next start loads the rest$/)],
    ])
    await loadRegister(db, listings, { now: now() })
    expect(await found()).toEqual([])
  })

  it.each([
    ['dispute', "filer_id = 'eve'"],
    ['reply', "body = replace(body, 'We differ.', 'We agree.')"],
    ['proposal', "author_id = 'eve'"],
    ['feedback', "state = 'accepted'"],
  ])('of %s are not what was signed after %s', async (table, alteration) => {
    const { db } = client.engine
    const { publicKey } = await signerOf(SEED)
    const told = async () => (await verifySigned(db, publicKey)).faults.filter((each) => each.table === table)
    expect(await told()).toEqual([])
    await db.commit([statement(`update ${table} set ${alteration} where id = 1`)])
    expect(await told()).toEqual([{ table, row: '1', outletId: null, reason: 'is not what was signed' }])
  })
})

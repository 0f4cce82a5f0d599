import { type Compilable, CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCatalogueEntries } from '../../src/db/catalogue-entries.ts'
import {
  countOutlets,
  importedShown,
  methodologyMoved,
  readCatalogueState,
  readRevisionsSince,
  revisionMoved,
} from '../../src/db/catalogue-state.ts'
import {
  beforeRun,
  changesAfter,
  findChange,
  headMoved,
  listChanges,
  listLinks,
  listSpokenMethodologies,
  readSignedHead,
  readStoredRecords,
} from '../../src/db/changes.ts'
import type { Database } from '../../src/db/database.ts'
import { feedbackReviewed, findFeedback, listFeedback } from '../../src/db/feedback.ts'
import { filingMoved, findFiling, listFilings } from '../../src/db/filings.ts'
import {
  findAlteredRequests,
  findRequest,
  finishedRequest,
  requestReleased,
  requestStarted,
} from '../../src/db/idempotency.ts'
import { findKey, keyCreated, keyRevoked, keyUsed, listKeys } from '../../src/db/keys.ts'
import { readLookupEntries } from '../../src/db/lookup-parts.ts'
import { findListedOutlets, listOutlets, listOutletsByScore } from '../../src/db/outlets.ts'
import {
  findNeighbours,
  findOutletIds,
  findProposal,
  listProposals,
  nextNumber,
  proposalReviewed,
} from '../../src/db/proposals.ts'
import { readBasis } from '../../src/db/publication-basis.ts'
import {
  findRecord,
  findRecords,
  findRevisedRecord,
  findRevisedRecordNow,
  findRevisedRecords,
  listRecords,
} from '../../src/db/record-document.ts'
import {
  findListings,
  partsWritten,
  readPartDigests,
  readRegisterState,
  registerBegun,
  registerLoaded,
} from '../../src/db/register.ts'
import { listStaleOutlets, recompiled } from '../../src/db/stale-outlets.ts'
import { listUnlistedUse, namesOfUnlisted, unlistedUseAdded } from '../../src/db/unlisted-use.ts'
import { cursorSigned } from '../../src/db/webhook-cursors.ts'
import {
  countDeliveries,
  deliveriesForgotten,
  deliveriesQueued,
  deliveryFailed,
  deliverySucceeded,
  deliveryTaken,
  failedRetried,
  findDueDelivery,
  findWebhooksBehind,
  listDeliveries,
  listDueWebhooks,
  type StoredDelivery,
} from '../../src/db/webhook-queue.ts'
import {
  findWebhook,
  findWebhooksAhead,
  listWebhooks,
  type StoredWebhook,
  webhookCreated,
  webhookDisabled,
  webhookMoved,
} from '../../src/db/webhooks.ts'
import { compileOutlet } from '../../src/domain/context/compiled-outlet.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { ENGINE_NAMES, ENGINES, type Engine } from '../support/engines.ts'
import { outletRecord } from '../support/records.ts'
import { listing } from '../support/register.ts'

const INSTANT = '2026-11-01T00:00:00.000Z'
const REQUEST = { holder: 'a', key: 'k', digest: 'd'.repeat(64), startedAt: INSTANT, expiresAt: INSTANT }

const WEBHOOK: StoredWebhook = {
  id: 1,
  name: 'a',
  url: 'https://a.example/',
  filter: '{}',
  state: 'active',
  reason: null,
  secret: 'whsec_a',
  previous_secret: null,
  previous_until: null,
  cursor: 0,
  owner_id: 'a',
  owner_name: 'a',
  created_at: INSTANT,
  last_delivered_at: null,
  version: 1,
}
const DELIVERY: StoredDelivery = {
  webhook_id: 1,
  seq: 1,
  state: 'waiting',
  attempts: 0,
  queued_at: INSTANT,
  due_at: INSTANT,
  attempted_at: null,
  status: null,
  error: null,
}

const AT = '2026-12-01T00:00:00.000Z'
const REGISTER = { filesDigest: 'a', parts: 1, listings: 1, dictionary: { origins: [], editions: {}, recordedAt: AT } }
const PART = { part: 0, digest: 'a', revision: 1, body: JSON.stringify(listing('tribune-be')) }

/** Every query function, called once. One that is missing here is missing from the plans: add it. */
const QUERIES: Readonly<Record<string, (db: Database) => unknown>> = {
  readCatalogueState,
  readLookupEntries,
  readRegisterState,
  readPartDigests,
  readCatalogueEntries: (db) => readCatalogueEntries(db),
  listUnlistedUse: (db) => listUnlistedUse(db, '2026-12-01', 10),
  namesOfUnlisted: (db) => namesOfUnlisted(db, ['a.example'], '2026-12-01'),
  'counts of what nobody lists': (db) =>
    db.commit(
      unlistedUseAdded(
        [{ day: '2026-12-01', domain: 'a.example', answers: 1 }],
        [{ day: '2026-12-01', domain: 'a.example', name: 'A', times: 1 }],
        '2026-09-01',
      ),
    ),
  findListings: (db) => findListings(db, ['tribune-be']),
  'the register’s writes': (db) =>
    db.commit([registerBegun(REGISTER, AT), ...partsWritten([PART]), ...registerLoaded(REGISTER, AT)]),
  countOutlets,
  readRevisionsSince: (db) => readRevisionsSince(db, 0),
  findRevisedRecords: (db) => findRevisedRecords(db, ['tribune']),
  findRevisedRecordNow: (db) => findRevisedRecordNow(db, 'tribune'),
  listStaleOutlets: (db) => listStaleOutlets(db, '2026-12-01', 10),
  recompiled: (db) =>
    db.commit(
      recompiled(
        db,
        [{ id: 'tribune', revision: 1, compiled: compileOutlet(outletRecord('tribune'), '2026-12-01') }],
        '2026-12-01',
      ),
    ),
  readBasis: (db) => readBasis(db, ['tribune']),
  findRecord: (db) => findRecord(db, 'tribune'),
  findRecords: (db) => findRecords(db, ['tribune']),
  listRecords: (db) => listRecords(db, '', 10),
  findListedOutlets: (db) => findListedOutlets(db, ['tribune'], { kind: 'newspaper', flag: 'closed' }),
  'listOutlets of all': (db) => listOutlets(db, {}, { sortName: 'a', id: 'a' }, 10),
  'listOutlets of a kind': (db) => listOutlets(db, { kind: 'newspaper' }, null, 10),
  'listOutlets of a country': (db) => listOutlets(db, { country: 'FR' }, null, 10),
  'listOutlets of a band': (db) => listOutlets(db, { band: 'high' }, null, 10),
  'listOutlets of a leaning': (db) => listOutlets(db, { leaning: 'open', status: 'firm' }, null, 10),
  'listOutlets of a language and flag': (db) => listOutlets(db, { language: 'fr', flag: 'closed' }, null, 10),
  methodologyMoved: async (db) => db.commit(methodologyMoved(await readCatalogueState(db))),
  'listOutletsByScore, the highest first': (db) => listOutletsByScore(db, {}, 'high', { value: 50, id: 'a' }, 10),
  'listOutletsByScore of a kind, the lowest first': (db) =>
    listOutletsByScore(db, { kind: 'newspaper', flag: 'closed' }, 'low', null, 10),
  importedShown: async (db) => db.commit(importedShown(await readCatalogueState(db), true)),
  revisionMoved: async (db) =>
    db.commit([revisionMoved(await readCatalogueState(db), { at: INSTANT, lookup: false, filesDigest: null })]),
  headMoved: async (db) => {
    const { head } = await readBasis(db, [])
    await db.commit([headMoved(head, head, { signature: null, publicKey: null })])
  },
  listSpokenMethodologies,
  changesAfter: (db) => changesAfter(db, 0, 10),
  beforeRun: (db) => beforeRun(db, { seq: 3, kind: 'outlet-added', at: INSTANT }),
  'listChanges of all': (db) => listChanges(db, {}, null, 10),
  'listChanges of an outlet': (db) => listChanges(db, { outletId: 'tribune' }, 9, 10),
  'listChanges of a kind since': (db) =>
    listChanges(db, { kind: 'outlet-added', since: '2026-11-01T00:00:00Z' }, 9, 10),
  findChange: (db) => findChange(db, 1),
  listLinks: (db) => listLinks(db, 0, 10),
  readSignedHead,
  readStoredRecords: (db) => readStoredRecords(db, ['tribune']),
  findKey: (db) => findKey(db, 'a'),
  listKeys,
  keyCreated: (db) =>
    db.commit([
      keyCreated(db, { id: 'a', name: 'A', scopes: ['read'], digest: 'd', createdAt: INSTANT, expiresAt: null }),
    ]),
  keyRevoked: (db) => db.commit([keyRevoked(db, 'a', INSTANT)]),
  keyUsed: (db) => db.commit([keyUsed(db, 'a', INSTANT, INSTANT)]),
  requestStarted: (db) => db.commit(requestStarted(db, REQUEST, INSTANT)),
  findRequest: (db) => findRequest(db, REQUEST),
  cursorSigned: (db) => db.commit([cursorSigned(1, 0, 'a'), cursorSigned(1, 0, null)]),
  finishedRequest: (db) => db.commit([finishedRequest(db, REQUEST, { status: 201, headers: {}, body: '' })]),
  findAlteredRequests: (db) => findAlteredRequests(db, { holder: '', key: '' }, 10),
  requestReleased: (db) => db.commit([requestReleased(db, REQUEST)]),
  findRevisedRecord: (db) => findRevisedRecord(db, 'tribune'),
  findProposal: (db) => findProposal(db, 1),
  'listProposals of all': (db) => listProposals(db, {}, null, 10),
  'listProposals of a state': (db) => listProposals(db, { state: 'open' }, 9, 10),
  'listProposals of an outlet': (db) => listProposals(db, { outletId: 'tribune' }, null, 10),
  nextNumber: (db) => nextNumber(db, 'proposal'),
  proposalReviewed: (db) =>
    db.commit([proposalReviewed({ id: 1, state: 'rejected', reviewer: { id: 'a', name: 'a' }, reason: 'x', at: 'x' })]),
  findOutletIds: (db) => findOutletIds(db, ['tribune']),
  findNeighbours: (db) =>
    findNeighbours(db, 'courier', { ids: ['tribune'], locators: outletRecord('tribune').locators }),
  findFeedback: (db) => findFeedback(db, 1),
  'listFeedback of all': (db) => listFeedback(db, {}, null, 10),
  'listFeedback of a state': (db) => listFeedback(db, { state: 'open' }, 9, 10),
  feedbackReviewed: (db) =>
    db.commit([feedbackReviewed({ id: 1, state: 'declined', reviewer: { id: 'a', name: 'a' }, reason: 'x', at: 'x' })]),
  findFiling: (db) => findFiling(db, 'dispute', 1),
  'listFilings of all': (db) => listFilings(db, 'dispute', {}, null, 10),
  'listFilings of a state': (db) => listFilings(db, 'reply', { state: 'published' }, 9, 10),
  'listFilings of an outlet': (db) => listFilings(db, 'reply', { outletId: 'tribune' }, null, 10),
  filingMoved: (db) =>
    db.commit([
      filingMoved('reply', {
        id: 1,
        outlet_id: 'tribune',
        state: 'refused',
        filer_id: 'a',
        filer_name: 'a',
        filed_at: 'x',
        version: 2,
        body: '{}',
      }),
    ]),
  webhookCreated: (db) => db.commit([webhookCreated(WEBHOOK)]),
  webhookMoved: (db) =>
    db.commit(['active', 'disabled', 'ended'].flatMap((state) => webhookMoved({ ...WEBHOOK, id: 2, state }, INSTANT))),
  webhookDisabled: (db) => db.commit(webhookDisabled(2, 'x', INSTANT)),
  findWebhook: (db) => findWebhook(db, 1),
  findWebhooksAhead,
  'listWebhooks of all': (db) => listWebhooks(db, null, null, 10),
  'listWebhooks of a key': (db) => listWebhooks(db, 'a', 1, 10),
  findWebhooksBehind: (db) => findWebhooksBehind(db, 10),
  deliveriesQueued: (db) => db.commit(deliveriesQueued(1, [1], { cursor: 1, now: INSTANT })),
  listDueWebhooks: (db) => listDueWebhooks(db, INSTANT, 10),
  findDueDelivery: (db) => findDueDelivery(db, 1, INSTANT),
  deliveryTaken: (db) => db.commit([deliveryTaken(db, DELIVERY, INSTANT)]),
  deliverySucceeded: (db) => db.commit(deliverySucceeded(db, DELIVERY, { at: INSTANT, status: 204, error: null })),
  deliveryFailed: (db) => db.commit([deliveryFailed(DELIVERY, { at: INSTANT, status: 500, error: 'x' }, null)]),
  failedRetried: (db) => db.commit([failedRetried(db, 1, INSTANT)]),
  listDeliveries: (db) => listDeliveries(db, 1, null, 10),
  deliveriesForgotten: (db) => db.commit([deliveriesForgotten(db, INSTANT)]),
  countDeliveries,
  publishRecords: (db) => publishRecords(db, [outletRecord('courier')], { now: new Date('2026-11-02T00:00:00Z') }),
}

describe.each(ENGINE_NAMES)('query plans on %s', (name) => {
  let engine: Engine
  const asked: { sql: string; parameters: readonly unknown[] }[] = []
  let watched: Database
  beforeAll(async () => {
    engine = await ENGINES[name]()
    await publishRecords(engine.db, [outletRecord('tribune')], { now: new Date('2026-11-01T00:00:00Z') })
    watched = watch(engine.db, asked)
  })
  afterAll(() => engine.close())

  it.each(Object.keys(QUERIES))('%s searches and never scans a table', async (query) => {
    asked.length = 0
    await QUERIES[query]?.(watched)
    expect(asked.length).toBeGreaterThan(0)
    for (const { sql, parameters } of asked) {
      const { rows } = await engine.db.read.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
      )
      const scans = rows
        .map(({ detail }) => detail)
        .filter((detail) => /^SCAN (?!json_each|value|(\d+ )?CONSTANT)/.test(detail))
      expect(scans, sql).toEqual([])
    }
  })
})

/** The same store, writing down what is asked of it. */
function watch(db: Database, asked: { sql: string; parameters: readonly unknown[] }[]): Database {
  const note = (query: { sql: string; parameters: readonly unknown[] }) => void asked.push(query)
  return {
    read: db.read.withPlugin({
      transformQuery: ({ node, queryId }) => {
        note(db.read.getExecutor().compileQuery(node, queryId))
        return node
      },
      transformResult: async ({ result }) => result,
    }),
    all: (query, parameters) => {
      note({ sql: query.sql, parameters })
      return db.all(query, parameters)
    },
    allNow: (query, parameters) => {
      note({ sql: query.sql, parameters })
      return db.allNow?.(query, parameters) ?? []
    },
    together: (queries) => {
      for (const query of queries as readonly Compilable[]) note(query.compile())
      return db.together(queries)
    },
    commit: (statements: readonly Compilable[]) => {
      for (const statement of statements) note(statement.compile())
      return db.commit(statements)
    },
  }
}

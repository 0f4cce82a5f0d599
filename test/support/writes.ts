import { copyFileSync } from 'node:fs'
import { digestOfKey, KEY_BYTES, type Scope, toKey } from '../../src/domain/editorial/key.ts'
import { createKey } from '../../src/editorial/keys.ts'
import { loadRegister } from '../../src/editorial/load-register.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { readCatalogueFiles } from '../../src/store/catalogue-files.ts'
import { openStore } from '../../src/store/open-store.ts'
import { partOfTheRegister } from './part-of-the-catalogue.ts'
import { preparedOnce } from './prepared-once.ts'
import { outletRecord, transparencyNote } from './records.ts'

/** A write that was acknowledged, and what it sent. */
export interface Acknowledged {
  readonly table: 'dispute' | 'reply' | 'proposal'
  readonly id: number
  readonly words: string
  readonly path: string
  readonly key: string
  readonly body: unknown
}

export interface Written {
  readonly acknowledged: Acknowledged[]
  /** Proposals whose approval was acknowledged. */
  readonly approved: number[]
  /** Requests without an answer, of which the outcome is unknown. */
  unanswered: number
  /** Answers that are neither success nor a conflict, by status. */
  readonly refused: string[]
}

const OUTLETS = ['tribune', 'courier', 'herald', 'echo'] as const

function keyFor(byte: number) {
  return toKey(new Uint8Array(KEY_BYTES).fill(byte))
}

/** Creates a file with outlets to write about, and the keys to do so. */
export async function preparedStore(path: string): Promise<void> {
  const prepared = await preparedOnce('written-to.sqlite', async (path) => {
    await prepareStore(path)
    const db = openStore(path)
    // Loads a small register, so that a server does not load it.
    await loadRegister(db, partOfTheRegister(), { now: new Date() })
    db.close()
  })
  copyFileSync(prepared, path)
}

/** Adds those outlets and keys to a file, new or in use. */
export async function prepareStore(path: string): Promise<void> {
  const db = openStore(path)
  try {
    const records = OUTLETS.map((id) => outletRecord(id, { transparency: [transparencyNote(id, 'note-1')] }))
    // Marks the catalogue as loaded, so that a server does not load it.
    await publishRecords(db, records, { now: new Date(), filesDigest: readCatalogueFiles().digest })
    for (const [byte, name, scopes] of [
      [1, 'ann', ['propose']],
      [2, 'bob', ['review']],
    ] as [number, string, Scope[]][]) {
      const { id, key } = keyFor(byte)
      const createdAt = new Date().toISOString()
      await createKey(db, { id, name, scopes, digest: digestOfKey(key), createdAt, expiresAt: null })
    }
  } finally {
    db.close()
  }
}

const bearer = (byte: number) => ({ authorization: `Bearer ${keyFor(byte).key}` })
export const ANN = bearer(1)
const BOB = bearer(2)

export function postTo(address: string, path: string, body: unknown, headers: Readonly<Record<string, string>>) {
  return fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': '*', ...headers },
    body: JSON.stringify(body),
  })
}

/**
 * Files disputes, replies and proposals and approves them, one after another, until there is no answer or `enough`,
 * asked before each with how many came before.
 */
export async function writeAll(
  address: string,
  writer: string,
  written: Written,
  enough: (at: number) => boolean = () => false,
): Promise<void> {
  for (let at = 0; !enough(at); at++) {
    const outletId = OUTLETS[at % OUTLETS.length] as string
    const words = `${writer}, write ${at}`
    const key = `"${writer}-${at}"`
    const [table, path, body] = writeOf(at % 3, outletId, words)
    try {
      const response = await postTo(address, path, body, { ...ANN, 'idempotency-key': key })
      const answer = (await response.json()) as { id: number; detail?: string }
      if (response.status === 201) written.acknowledged.push({ table, id: answer.id, words, path, key, body })
      else if (response.status !== 409) written.refused.push(`${path} ${response.status} ${answer.detail}`)
      if (table !== 'proposal' || response.status !== 201) continue
      const decision = { decision: 'approve', reason: 'Seen too.' }
      const reviewed = await postTo(address, `/v1/proposals/${answer.id}/review`, decision, {
        ...BOB,
        'idempotency-key': `"${writer}-${at}-review"`,
      })
      const { detail } = (await reviewed.json()) as { detail?: string }
      if (reviewed.status === 200) written.approved.push(answer.id)
      else if (reviewed.status !== 409) written.refused.push(`review ${reviewed.status} ${detail}`)
    } catch {
      // The server died during this request.
      written.unanswered++
      return
    }
  }
}

function writeOf(kind: number, outletId: string, words: string): readonly [Acknowledged['table'], string, unknown] {
  const language = 'en'
  if (kind === 0) {
    const evidence = [`${outletId}/note-1`]
    return ['dispute', '/v1/disputes', { outletId, evidence, disputant: 'other', statement: words, language }]
  }
  if (kind === 1) return ['reply', '/v1/replies', { outletId, text: words, language, author: 'A. Editor' }]
  const references = [
    { id: 'page', url: 'https://tribune.example/about', title: 'About us', publisher: 'Tribune', kind: 'primary' },
  ]
  const record = {
    criterion: 'corrections-policy',
    finding: 'met',
    note: words,
    basis: 'observed',
    observedOn: '2026-11-20',
    references: ['page'],
  }
  const changes = [{ action: 'add', list: 'transparency', record }]
  return ['proposal', '/v1/proposals', { outletId, reason: words, references, changes }]
}

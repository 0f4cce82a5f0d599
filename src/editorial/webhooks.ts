import { findOutletIds, nextNumber } from '../db/proposals.ts'
import { type StoredWebhook, webhookCreated, webhookMoved } from '../db/webhooks.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import type { WebhookFilter } from '../domain/editorial/webhook.ts'
import { SECRET_BYTES, toSecret } from '../domain/editorial/webhook-signature.ts'
import { Problem } from '../domain/problem.ts'
import { requireWebhook } from '../reading/require-webhook.ts'
import type { Store } from '../reading/store.ts'
import type { Alongside, Precondition } from './alongside.ts'
import { commit } from './commit.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { signedRow } from './sign-row.ts'

/** How long the previous secret also signs after a change, in hours. */
export const BOTH_SIGN = 24

export interface NewWebhook {
  readonly name: string
  readonly url: string
  readonly filter: WebhookFilter
  readonly owner: KeyHolder
  readonly alongside: Alongside<StoredWebhook>
}

/**
 * @throws Problem 'unprocessable' for an unknown outlet, 'conflict' where the owner has the maximum number of webhooks
 */
export async function createWebhook(
  { db, now, signer }: Store,
  { name, url, filter, owner, alongside }: NewWebhook,
): Promise<StoredWebhook> {
  await requireOutlets({ db }, filter.outlets)
  return untilNotOvertaken(async () => {
    const row: StoredWebhook = {
      id: await nextNumber(db, 'webhook'),
      name,
      url,
      filter: JSON.stringify(filter),
      state: 'active',
      reason: null,
      secret: newSecret(),
      previous_secret: null,
      previous_until: null,
      cursor: 0,
      owner_id: owner.id,
      owner_name: owner.name,
      created_at: now().toISOString(),
      last_delivered_at: null,
      version: 1,
    }
    await commit(db, [webhookCreated(row), await signedRow(signer, 'webhook', row), ...alongside(row)])
    return row
  })
}

/** A change of one webhook by the holder of a key, who must have read its latest version. */
export interface WebhookMove {
  readonly id: number
  readonly holder: KeyHolder
  readonly precondition: Precondition<StoredWebhook>
  readonly alongside: Alongside<StoredWebhook>
}

export interface WebhookChange {
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly filter?: WebhookFilter | undefined
  readonly state?: 'active' | 'disabled' | undefined
}

/**
 * Changes a webhook; what is left out stays. @throws Problem 'not-found', 'unprocessable', or 'conflict' where somebody
 * else was faster
 */
export async function changeWebhook(store: Store, move: WebhookMove, change: WebhookChange): Promise<StoredWebhook> {
  return moveWebhook(store, move, async (row) => {
    await requireOutlets(store, change.filter?.outlets ?? null)
    const state = change.state ?? row.state
    const switched = state === 'disabled' ? `Switched off by ${move.holder.name}.` : null
    return {
      name: change.name ?? row.name,
      url: change.url ?? row.url,
      filter: change.filter === undefined ? row.filter : JSON.stringify(change.filter),
      state,
      reason: state === row.state ? row.reason : switched,
    }
  })
}

/** Ends a webhook and deletes its address, secrets and deliveries. @throws Problem 'not-found' or 'conflict' */
export function endWebhook(store: Store, move: WebhookMove): Promise<StoredWebhook> {
  const nothing = { name: '', url: '', secret: '', reason: null, previous_secret: null, previous_until: null }
  return moveWebhook(store, move, () => ({ ...nothing, state: 'ended' }))
}

/**
 * Gives a webhook a new secret; for `BOTH_SIGN` hours the previous one signs too. @throws Problem 'not-found' or
 * 'conflict'
 */
export function rotateSecret(store: Store, move: WebhookMove): Promise<StoredWebhook> {
  return moveWebhook(store, move, ({ secret }) => ({
    secret: newSecret(),
    previous_secret: secret,
    previous_until: new Date(store.now().getTime() + BOTH_SIGN * 3_600_000).toISOString(),
  }))
}

async function moveWebhook(
  store: Store,
  { id, holder, precondition, alongside }: WebhookMove,
  change: (row: StoredWebhook) => Partial<StoredWebhook> | Promise<Partial<StoredWebhook>>,
): Promise<StoredWebhook> {
  const row = await requireWebhook(store, id, holder)
  precondition(row)
  const moved = { ...row, ...(await change(row)), version: row.version + 1 }
  const signed = await signedRow(store.signer, 'webhook', moved)
  await commit(store.db, [...webhookMoved(moved, store.now().toISOString()), signed, ...alongside(moved)])
  return moved
}

/** A misspelled outlet id would never match a change. @throws Problem 'unprocessable' */
async function requireOutlets({ db }: Pick<Store, 'db'>, ids: readonly string[] | null): Promise<void> {
  if (ids === null) return
  const known = await findOutletIds(db, ids)
  const faults = ids.flatMap((id, at) =>
    known.has(id) ? [] : [{ pointer: `/filter/outlets/${at}`, detail: `There is no outlet ${id}.` }],
  )
  const [first] = faults
  if (first !== undefined) throw new Problem('unprocessable', first.detail, faults)
}

function newSecret(): string {
  return toSecret(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))
}

import type { D1Database } from '@cloudflare/workers-types'
import { d1Database } from '../db/d1.ts'
import { dayOf } from '../domain/date.ts'
import { refreshCompiled } from '../editorial/refresh-compiled.ts'
import type { Signing } from '../editorial/sign-row.ts'
import { deliverDue, forgetOld } from '../webhooks/deliver-due.ts'
import { workerSend } from '../webhooks/worker-send.ts'

/** Outlets whose list columns are recomputed in one run. */
const REFRESH_BATCH = 200

/** The Worker's scheduled task: delivers webhooks, and renews list columns of an earlier day. */
export async function runTimer(binding: D1Database, signer: Signing): Promise<void> {
  const db = d1Database(binding)
  const now = () => new Date()
  const delivering = { db, now, send: workerSend(), signer }
  const done = await Promise.allSettled([
    deliverDue(delivering).then(() => forgetOld(delivering)),
    refreshCompiled(db, dayOf(now()), REFRESH_BATCH),
  ])
  // A failure of one task does not stop the other; the error shows in the platform's log.
  for (const each of done) if (each.status === 'rejected') throw each.reason
}

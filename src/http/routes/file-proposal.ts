import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { proposal as NewProposal, type Proposal } from '../../catalogue/proposal.ts'
import { contentDigestOf, proposalFiled, type StoredProposal, takesNumber } from '../../db/proposals.ts'
import { findRecord } from '../../db/record-document.ts'
import { recordDiff } from '../../domain/editorial/record-diff.ts'
import { Problem } from '../../domain/problem.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { ProposalBody, proposalTag, toProposalBody } from '../bodies/proposal.ts'
import type { App, Deps } from '../deps.ts'
import { filedBodyOf } from '../form/filed-body.ts'
import { problems } from '../form/problems.ts'
import { requireScope } from '../gate/authorization.ts'
import { IdempotencyKey, jsonAnswer, toResponse, withIdempotency } from '../gate/idempotency.ts'
import { requireOutletMatch } from '../gate/outlet-precondition.ts'
import { IfMatch } from '../gate/precondition.ts'
import { judgeProposal } from '../judge-proposal.ts'

const route = createRoute({
  operationId: 'fileProposal',
  method: 'post',
  path: '/v1/proposals',
  tags: ['changes'],
  security: [{ key: [] }],
  summary: 'Propose a change to one outlet, or a new outlet',
  description:
    'Needs the scope `propose`. Records are checked as catalogue files are, every fault with its pointer. For an outlet that exists, `If-Match` carries the ETag that came with it: `/v1/outlets/{id}`, its evidence or its score. Somebody else reviews it before anything changes.',
  request: {
    headers: z.object({ 'idempotency-key': IdempotencyKey, 'if-match': IfMatch }),
    body: { required: true, content: { 'application/json': { schema: NewProposal } } },
  },
  responses: {
    201: {
      description: 'Filed, with the difference it would make.',
      content: { 'application/json': { schema: ProposalBody } },
    },
    ...problems(
      'invalid-request',
      'unauthorized',
      'forbidden',
      'not-found',
      'conflict',
      'precondition-failed',
      'too-large',
      'unsupported-media-type',
      'unprocessable',
      'precondition-required',
    ),
  },
})

export function fileProposal(app: App, deps: Deps): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (c) => {
    const holder = await requireScope(deps, c, 'propose')
    const { sent, read: proposal } = await filedBodyOf(c, NewProposal)
    return withIdempotency(deps, c, holder, sent, async (finish) => {
      const stored = await findRecord(deps.db, proposal.outletId)
      await checkTarget(deps, c, stored, proposal)
      const now = deps.now().toISOString()
      return takesNumber(deps.db, 'proposal', async (number) => {
        const { record } = await judgeProposal(deps, stored, proposal, { number, now })
        const diff = recordDiff(stored ?? blankOf(record), record)
        const row: StoredProposal = {
          id: number,
          outlet_id: proposal.outletId,
          new_kind: proposal.kind ?? null,
          base_digest: stored === null ? null : contentDigestOf(stored),
          state: 'open',
          author_id: holder.id,
          author_name: holder.name,
          reason: proposal.reason,
          filed_at: now,
          body: JSON.stringify({ proposal, diff }),
          reviewer_id: null,
          reviewer_name: null,
          review_reason: null,
          reviewed_at: null,
          change_seq: null,
        }
        const answer = jsonAnswer(201, toProposalBody(row), {
          location: `/v1/proposals/${number}`,
          etag: proposalTag(row),
        })
        await deps.db.commit([proposalFiled(deps.db, row), ...finish(answer)])
        return toResponse(answer)
      })
    })
  })
}

async function checkTarget(
  deps: Deps,
  c: Context,
  stored: OutletRecord | null,
  { outletId, kind }: Proposal,
): Promise<void> {
  if (kind !== undefined) {
    if (stored === null) return
    throw new Problem('conflict', `There is an outlet ${outletId} already: leave out \`kind\` to change it.`, [
      { pointer: '/kind', detail: 'Is for a new outlet.' },
    ])
  }
  if (stored === null)
    throw new Problem('not-found', `There is no outlet ${outletId}: give \`kind\` to propose a new one.`, [
      { pointer: '/outletId', detail: 'No such outlet.' },
    ])
  await requireOutletMatch(deps, c, outletId)
}

/** A new outlet before anything is said of it. */
function blankOf(record: OutletRecord): OutletRecord {
  const none = { names: [], locators: [], stakes: [], related: [], transparency: [], trackRecord: [], assessments: [] }
  const unset = { country: null, languages: [], founded: null, closed: null, note: null, fieldReferences: {} }
  return { ...record, ...none, ...unset, references: [] }
}

import { z } from '@hono/zod-openapi'
import { PROPOSAL_STATES, type StoredProposal } from '../../db/proposals.ts'
import { changeLine } from '../../domain/editorial/change-text.ts'
import { proposalDocumentOf } from '../../reading/require-proposal.ts'
import { RecordChangeBody } from './editorial.ts'

export const ProposalBody = z
  .object({
    id: z.number().int(),
    outletId: z.string(),
    newOutlet: z.boolean(),
    state: z.enum(PROPOSAL_STATES),
    author: z.string().meta({ description: 'Name of the key that proposed it.' }),
    reason: z.string(),
    filedAt: z.string(),
    changes: z.array(z.unknown()).meta({ description: 'As they were proposed.' }),
    references: z.array(z.unknown()),
    diff: z.array(RecordChangeBody).meta({ description: 'What it would change, or has changed, in the record.' }),
    diffText: z.array(z.string()).meta({ description: 'The same for reading, a line a change.' }),
    review: z
      .object({ by: z.string(), reason: z.string(), at: z.string() })
      .nullable()
      .meta({ description: 'Null while it is open.' }),
    change: z.string().nullable().meta({ description: 'Where the change log has it, once published.' }),
    url: z.string(),
  })
  .meta({ id: 'Proposal' })

export function toProposalBody(row: StoredProposal): z.infer<typeof ProposalBody> {
  const { proposal, diff } = proposalDocumentOf(row)
  return {
    id: row.id,
    outletId: row.outlet_id,
    newOutlet: row.new_kind !== null,
    state: row.state as (typeof PROPOSAL_STATES)[number],
    author: row.author_name,
    reason: row.reason,
    filedAt: row.filed_at,
    changes: proposal.changes,
    references: proposal.references,
    diff: [...diff],
    diffText: diff.map(changeLine),
    review:
      row.reviewed_at === null
        ? null
        : { by: row.reviewer_name ?? '', reason: row.review_reason ?? '', at: row.reviewed_at },
    change: row.change_seq === null ? null : `/v1/changes/${row.change_seq}`,
    url: `/v1/proposals/${row.id}`,
  }
}

/** ETag of a proposal, which changes only with its state. */
export function proposalTag({ id, state }: Pick<StoredProposal, 'id' | 'state'>): string {
  return `"proposal.${id}.${state}"`
}

import type { Context } from 'hono'
import type { FilingTable } from '../db/filings.ts'
import type { StoredAnswer } from '../db/idempotency.ts'
import type { KeyHolder } from '../domain/editorial/key.ts'
import type { FiledOn } from '../editorial/file-dispute.ts'
import type { FilingMove } from '../editorial/move-dispute.ts'
import { filingTag, type Insider } from './bodies/filing.ts'
import type { Deps } from './deps.ts'
import { toResponse } from './form/answer.ts'
import { withIdempotency } from './gate/idempotency.ts'
import { requireIfMatch } from './gate/precondition.ts'

interface FilingRequest {
  readonly id: number
  readonly table: FilingTable
  readonly holder: KeyHolder
  /** The body as sent. */
  readonly sent: unknown
  readonly move: (move: FilingMove) => Promise<FiledOn>
  readonly answer: (row: FiledOn['row'], insider: Insider, headers: { readonly etag: string }) => StoredAnswer
}

/** Answers a change of a dispute or reply: idempotent, and only at the version that the caller read. */
export function moveFiling(
  deps: Deps,
  c: Context,
  { id, table, holder, sent, move, answer }: FilingRequest,
): Promise<Response> {
  return withIdempotency(deps, c, holder, sent, async (finish) => {
    const now = deps.now().toISOString()
    const answered = ({ row, record }: FiledOn) => answer(row, { record, now }, { etag: filingTag(table, row) })
    const moved = await move({
      id,
      holder,
      precondition: (row) => requireIfMatch(c, filingTag(table, row)),
      alongside: (filed) => finish(answered(filed)),
    })
    return toResponse(answered(moved))
  })
}

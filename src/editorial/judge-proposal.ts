import type { Proposal } from '../catalogue/proposal.ts'
import { findNeighbours, type OtherLocator } from '../db/proposals.ts'
import { earliestDay, latestDay } from '../domain/date.ts'
import type { Assessment } from '../domain/evidence.ts'
import type { Locator, Related, Sourced } from '../domain/outlet.ts'
import { Problem, sentenceOf } from '../domain/problem.ts'
import type { OutletRecord } from '../domain/record.ts'
import { ASSESSORS } from '../domain/scoring/assessors.ts'
import type { Store } from '../reading/store.ts'
import { type AppliedProposal, applyProposal, type ProposalFault } from './apply-proposal.ts'

/**
 * The record as a proposal would change it, validated like a catalogue file: by itself and against the other outlets.
 *
 * @throws Problem 'invalid-request' with a pointer for every fault
 */
export async function judgeProposal(
  { db }: Pick<Store, 'db'>,
  stored: OutletRecord | null,
  proposal: Proposal,
  at: { readonly number: number; readonly now: string },
): Promise<AppliedProposal> {
  const applied = applyProposal(stored, proposal, at)
  const partsOf = <T extends Sourced>(list: string) =>
    applied.added.filter((each) => each.list === list).map(({ part, pointer }) => ({ part: part as T, pointer }))
  const related = partsOf<Related>('related')
  const locators = partsOf<Locator>('locators')
  const neighbours = await findNeighbours(db, proposal.outletId, {
    ids: related.flatMap(({ part }) => part.outletId ?? []),
    locators: locators.map(({ part }) => part),
  })
  const faults: readonly ProposalFault[] = [
    ...applied.faults,
    ...related.flatMap(({ part: { outletId }, pointer }) =>
      outletId === null || (neighbours.outletIds.has(outletId) && outletId !== proposal.outletId)
        ? []
        : [{ pointer: `${pointer}/outletId`, detail: `${outletId} is no other outlet of the catalogue` }],
    ),
    ...partsOf<Assessment>('assessments').flatMap(({ part: { assessor }, pointer }) =>
      ASSESSORS.some(({ id }) => id === assessor)
        ? []
        : [{ pointer: `${pointer}/assessor`, detail: `${assessor} is no known assessor` }],
    ),
    ...locators.flatMap(({ part, pointer }) => {
      const other = neighbours.locators.find((each) => samePlace(part, each) && overlap(part, each))
      return other === undefined ? [] : [{ pointer, detail: `is taken by ${other.outlet_id}` }]
    }),
  ]
  if (faults.length > 0) throw new Problem('invalid-request', sentenceOf(faults), faults)
  return applied
}

function samePlace(one: Locator, other: OtherLocator): boolean {
  return one.host === null
    ? one.platform === other.platform && one.handle === other.handle
    : one.host === other.host && one.path === other.path
}

function overlap({ validFrom, validTo }: Locator, { valid_from, valid_to }: OtherLocator): boolean {
  const inOrder = (from: string | null, to: string | null) =>
    from === null || to === null || earliestDay(from) <= latestDay(to)
  return inOrder(validFrom, valid_to) && inOrder(valid_from, validTo)
}

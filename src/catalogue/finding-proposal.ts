import type { FoundOn } from '../domain/editorial/found-on.ts'
import type { Criterion, Finding } from '../domain/evidence.ts'
import { hostOfPage } from './host-of-page.ts'
import type { Proposal } from './proposal.ts'

/** A finding on one criterion of an outlet, and the page on which it was read. */
export interface Found {
  readonly outletId: string
  readonly criterion: Criterion
  readonly finding: Finding
  /** In the author's own words, in English. */
  readonly note: string
  readonly page: string
  readonly title: string
  /** Defaults to the page's host. */
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  /** Where in the page it stands. */
  readonly passage?: string | undefined
  readonly foundOn: FoundOn
}

const REFERENCE = 'page'
const BASES = { primary: 'observed', 'official-record': 'official-record', press: 'reported' } as const

/** The proposal that adds the finding, dated by its page. */
export function findingProposal(found: Found): Proposal {
  const { outletId, criterion, finding, note, page, title, publisher, published, passage, foundOn } = found
  const dated = published === undefined ? {} : { published }
  return {
    outletId,
    reason: `Nothing was on record on ${criterion}.`,
    changes: [
      {
        action: 'add',
        list: 'transparency',
        record: {
          criterion,
          finding,
          note,
          basis: BASES[foundOn],
          ...(published !== undefined && { observedOn: published }),
          references: [REFERENCE],
        },
      },
    ],
    references: [
      {
        id: REFERENCE,
        url: page,
        title,
        publisher: publisher ?? hostOfPage(page),
        ...dated,
        ...(passage !== undefined && { passage }),
        kind: foundOn,
      },
    ],
  }
}

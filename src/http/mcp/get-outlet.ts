import { z } from '@hono/zod-openapi'
import type { Viewpoint } from '../../domain/as-known.ts'
import { outletPartOf, viewpointOf } from '../../domain/context/context.ts'
import { strongestOf } from '../../domain/context/highlights.ts'
import { dateOf, type TransparencyNote } from '../../domain/evidence.ts'
import { evidenceAt } from '../../domain/evidence-at.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { requireRecord } from '../../reading/require-record.ts'
import { askedViewpoint, heldOf, withStability } from '../../reading/viewpoint.ts'
import { OutletId } from '../bodies/fields.ts'
import { OutletFields } from '../bodies/record.ts'
import { tool } from './tool.ts'
import { BriefOutletBody, briefOutletOf, languageFor, ViewpointInputFields } from './tool-bodies.ts'

/** Evidence records in one answer, newest first. */
const MOST_EVIDENCE = 60

const EvidenceLine = z.object({
  id: z.string(),
  kind: z.string().meta({ description: 'A criterion, a kind of track-record entry, or `assessment`.' }),
  outcome: z.string(),
  by: z.string().nullable().meta({ description: 'The council, court, fact-checker or assessor.' }),
  on: z.string().nullable(),
  until: z.string().nullable().meta({ description: 'When it ceased to hold; null where it holds still.' }),
  note: z.string(),
  reference: z.string().nullable(),
})

export const getOutlet = tool({
  name: 'get_outlet',
  title: 'Get an outlet',
  description:
    'Everything on record about one outlet by its id: names, hosts, accounts, owners and funders, flags, score, the evidence with ids and references, replies and disputes. Find ids with search_outlets or look_up_source.',
  input: z.strictObject({ id: OutletId, ...ViewpointInputFields }),
  output: BriefOutletBody.extend({
    founded: OutletFields.founded,
    closed: OutletFields.closed,
    names: OutletFields.names,
    locators: OutletFields.locators,
    stakes: OutletFields.stakes,
    related: OutletFields.related,
    evidence: z.array(EvidenceLine),
    evidenceTotal: z
      .number()
      .int()
      .meta({ description: `How many records there are; at most ${MOST_EVIDENCE} are given.` }),
    evidenceUrl: z.string().meta({ description: 'Where all of it is.' }),
  }),
  run: async ({ id, lang, asOf }, { deps, messages: preferred }) => {
    const asked = askedViewpoint({ asOf }, deps.now(), languageFor(lang, preferred))
    const record = await requireRecord(deps, id)
    const viewpoint = withStability(asked, record)
    const from = viewpointOf(record, viewpoint)
    const evidence = evidenceOf(record, from)
    return {
      ...briefOutletOf(outletPartOf(record, viewpoint)),
      founded: record.founded,
      closed: record.closed,
      names: heldOf(record.names, from),
      locators: heldOf(record.locators, from),
      stakes: heldOf(record.stakes, from),
      related: heldOf(record.related, from),
      evidence: evidence.slice(0, MOST_EVIDENCE),
      evidenceTotal: evidence.length,
      evidenceUrl: `/v1/outlets/${id}/evidence`,
    }
  },
})

/** The evidence that counts from a viewpoint, newest first, then by id. */
function evidenceOf(record: OutletRecord, viewpoint: Viewpoint): readonly z.infer<typeof EvidenceLine>[] {
  const lineOf = (
    each: Pick<TransparencyNote, 'id' | 'note' | 'references' | 'validTo'>,
    line: { readonly kind: string; readonly outcome: string; readonly by: string | null; readonly on: string | null },
  ) => ({
    id: each.id,
    ...line,
    until: each.validTo,
    note: each.note,
    reference: strongestOf(record, each.references)?.url ?? null,
  })
  const { transparency, trackRecord, assessments } = evidenceAt(record, viewpoint)
  const lines = [
    ...transparency.map((each) =>
      lineOf(each, { kind: each.criterion, outcome: each.finding, by: null, on: each.observedOn }),
    ),
    ...trackRecord.map((each) =>
      lineOf(each, { kind: each.kind, outcome: each.outcome, by: each.body, on: dateOf(each) }),
    ),
    ...assessments.map((each) =>
      lineOf(each, { kind: 'assessment', outcome: each.verdict, by: each.assessor, on: each.assessedOn }),
    ),
  ]
  return lines.sort((a, b) => compare(b.on ?? '', a.on ?? '') || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

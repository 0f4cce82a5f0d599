import { z } from '@hono/zod-openapi'
import { hadHappened, held, type Viewpoint } from '../../domain/as-known.ts'
import { outletPartOf, viewOf } from '../../domain/context/context.ts'
import { strongestOf } from '../../domain/context/highlights.ts'
import { dateOf } from '../../domain/evidence.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { requireRecord } from '../../reading/require-record.ts'
import { askedView, withStability } from '../../reading/viewpoint.ts'
import { OutletId } from '../bodies/fields.ts'
import { OutletFields } from '../bodies/record.ts'
import { tool } from './tool.ts'
import { BriefOutletBody, briefOutletOf, languageFor, ViewInputFields } from './tool-bodies.ts'

/** Evidence records in one answer, the newest first. */
const MOST_EVIDENCE = 60

const EvidenceLine = z.object({
  id: z.string(),
  kind: z.string().meta({ description: 'A criterion, a kind of track-record entry, or `assessment`.' }),
  outcome: z.string(),
  by: z.string().nullable().meta({ description: 'The council, court, fact-checker or assessor.' }),
  on: z.string().nullable(),
  note: z.string(),
  reference: z.string().nullable(),
})

export const getOutlet = tool({
  name: 'get_outlet',
  title: 'Get an outlet',
  description:
    'Everything on record about one outlet by its id: names, hosts, accounts, owners and funders, flags, score, the evidence with ids and references, replies and disputes. Find ids with search_outlets or look_up_source.',
  input: z.strictObject({ id: OutletId, ...ViewInputFields }),
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
    const asked = askedView({ asOf }, deps.now(), languageFor(lang, preferred))
    const view = withStability(asked, await deps.view.current(), id)
    const record = await requireRecord(deps, id)
    const from = viewOf(record, view)
    const standing = <T extends Parameters<typeof held>[0]>(list: readonly T[]) =>
      list.filter((each) => held(each, from))
    const evidence = evidenceOf(record, from)
    return {
      ...briefOutletOf(outletPartOf(record, view)),
      founded: record.founded,
      closed: record.closed,
      names: standing(record.names),
      locators: standing(record.locators),
      stakes: standing(record.stakes),
      related: standing(record.related),
      evidence: evidence.slice(0, MOST_EVIDENCE),
      evidenceTotal: evidence.length,
      evidenceUrl: `/v1/outlets/${id}/evidence`,
    } as never
  },
})

/** The evidence that counts from a viewpoint as lines, the newest first, then by id. */
function evidenceOf(record: OutletRecord, view: Viewpoint): readonly z.infer<typeof EvidenceLine>[] {
  const lineOf = (
    each: { readonly id: string; readonly note: string; readonly references: readonly string[] },
    line: { readonly kind: string; readonly outcome: string; readonly by: string | null; readonly on: string | null },
  ) => ({ id: each.id, ...line, note: each.note, reference: strongestOf(record, each.references)?.url ?? null })
  const counts = (each: Parameters<typeof held>[0], on: string | null) =>
    held(each, view) && hadHappened(on, each.recordedAt, view.asOf)
  const lines = [
    ...record.transparency
      .filter((each) => counts(each, each.observedOn))
      .map((each) => lineOf(each, { kind: each.criterion, outcome: each.finding, by: null, on: each.observedOn })),
    ...record.trackRecord
      .filter((each) => counts(each, dateOf(each)))
      .map((each) => lineOf(each, { kind: each.kind, outcome: each.outcome, by: each.body, on: dateOf(each) })),
    ...record.assessments
      .filter((each) => counts(each, each.assessedOn))
      .map((each) =>
        lineOf(each, { kind: 'assessment', outcome: each.verdict, by: each.assessor, on: each.assessedOn }),
      ),
  ]
  return lines.sort((a, b) => compare(b.on ?? '', a.on ?? '') || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

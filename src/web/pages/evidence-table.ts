import { viewpointOf } from '../../domain/context/context.ts'
import { dateOf } from '../../domain/evidence.ts'
import { evidenceAt } from '../../domain/evidence-at.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { csvCell } from '../../domain/text/csv-cell.ts'
import type { App, Deps } from '../../http/deps.ts'
import { cachedText } from '../../http/form/caching.ts'
import { revisedTag } from '../../http/form/outlet-tag.ts'
import { requireRevised } from '../../reading/require-record.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { pageOf } from '../page.ts'
import { viewpointQueryOf } from './dossier.ts'

const COLUMNS = ['id', 'type', 'what', 'outcome', 'by', 'on', 'basis', 'note', 'references', 'recorded_at'] as const

/** The evidence on one outlet as CSV (RFC 4180). */
export function evidenceTable(app: App, deps: Deps): void {
  app.get('/outlets/:id/evidence.csv', async (c) => {
    const id = c.req.param('id')
    const asked = pageOf(c, deps.now())
    const options = askedViewpoint(viewpointQueryOf(asked), deps.now(), asked.messages)
    const revised = await requireRevised(deps, id)
    const { record } = revised
    const { asOf, knownAt } = viewpointOf(record, options)
    const tag = revisedTag(revised, 'table', asOf, knownAt)
    const body = () =>
      [COLUMNS, ...rowsOf(record, asOf, knownAt)].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
    return cachedText(c, tag, body, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${record.id}-evidence.csv"`,
    })
  })
}

function rowsOf(record: OutletRecord, asOf: string, knownAt: string): readonly (readonly string[])[] {
  const urls = new Map(record.references.map(({ id, url }) => [id, url]))
  const { transparency, trackRecord, assessments } = evidenceAt(record, { asOf, knownAt })
  const all = [
    ...transparency.map((each) => ({
      each,
      type: 'transparency',
      what: each.criterion,
      outcome: each.finding,
      by: '',
      on: each.observedOn,
    })),
    ...trackRecord.map((each) => ({
      each,
      type: 'track-record',
      what: each.kind,
      outcome: each.outcome,
      by: each.body,
      on: dateOf(each),
    })),
    ...assessments.map((each) => ({
      each,
      type: 'assessment',
      what: 'assessment',
      outcome: each.verdict,
      by: each.assessor,
      on: each.assessedOn,
    })),
  ]
  return all.map(({ each, type, what, outcome, by, on }) => [
    each.id,
    type,
    what,
    outcome,
    by,
    on ?? '',
    each.basis,
    each.note,
    each.references.map((id) => urls.get(id) ?? id).join(' '),
    each.recordedAt,
  ])
}

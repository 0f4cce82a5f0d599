import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceContext } from '../../src/domain/context/context.ts'
import { readCases } from '../domain/citation/resolution-cases.ts'
import { type Client, clientOn } from '../support/client.ts'
import { isOpenRefineInstalled, type OpenRefine, startOpenRefine } from '../support/open-refine.ts'

const ROWS = 200

/** As many lines as rows, from all over the labelled cases: names and addresses as they are cited. */
function sample(): readonly string[] {
  const all = readCases().flatMap(({ kind, input }) =>
    (kind === 'url' || kind === 'name') &&
    /^https?:\/\/|^[^./@]+$/.test(input) &&
    input === input.trim() &&
    !/[\n\t]/.test(input)
      ? [input]
      : [],
  )
  return Array.from({ length: ROWS }, (_, at) => all[Math.floor((at * all.length) / ROWS)] as string)
}

describe.skipIf(!isOpenRefineInstalled())('a column in OpenRefine', () => {
  let client: Client
  let refine: OpenRefine
  let service: string
  let server: ReturnType<typeof serve>
  beforeAll(async () => {
    client = await clientOn('sqlite', { whole: true })
    const port = await new Promise<number>((resolve) => {
      server = serve({ fetch: client.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port))
    })
    service = `http://127.0.0.1:${port}/reconcile`
    refine = await startOpenRefine()
  })
  afterAll(async () => {
    await refine?.close()
    await new Promise((resolve) => server.close(resolve))
    expect(client.reported).toEqual([])
    await client.close()
  })

  it('is matched as the API matches it, and extended with what the API says', async () => {
    const lines = sample()
    const engine = { facets: [], mode: 'row-based' }
    const manifest = (await (await fetch(service)).json()) as { identifierSpace: string; schemaSpace: string }
    const { identifierSpace, schemaSpace } = manifest
    const project = await refine.createProject('sources', lines)
    const { columns } = ((await refine.rowsOf(project, 1)) && (await columnsOf(refine, project))) as {
      columns: readonly string[]
    }
    const column = columns[0] ?? ''

    await refine.command('reconcile', project, {
      columnName: column,
      engine,
      config: {
        mode: 'standard-service',
        service,
        identifierSpace,
        schemaSpace,
        type: { id: 'outlet', name: 'News outlet' },
        autoMatch: true,
        columnDetails: [],
        limit: 0,
      },
    })
    await refine.settled(project)
    await refine.command('extend-data', project, {
      baseColumnName: column,
      endpoint: service,
      identifierSpace,
      schemaSpace,
      columnInsertIndex: '1',
      engine,
      extension: {
        properties: ['score', 'band', 'country', 'owner', 'track-record-entries'].map((id) => ({
          id,
          name: id,
          settings: { limit: '1' },
        })),
      },
    })
    await refine.settled(project)
    const { rows } = await refine.rowsOf(project, ROWS)
    expect(rows.length).toBe(ROWS)

    const isAddress = (line: string) => /^https?:\/\//.test(line)
    const { contexts } = await client.post<{ contexts: SourceContext[] }>('/v1/contexts', {
      citations: lines.map((line) => (isAddress(line) ? { url: line } : { name: line })),
    })
    let matched = 0
    const entities = new Map<string, unknown>()
    for (const [at, { cells }] of rows.entries()) {
      const [cell, score, band, country] = cells
      const context = contexts[at] as SourceContext
      expect(cell?.v).toBe(lines[at])
      const recon = cell?.r
      if (recon?.j !== 'matched') {
        expect([lines[at], context.status === 'matched' && context.warnings.length === 0]).toEqual([lines[at], false])
        expect([score?.v ?? null, band?.v ?? null]).toEqual([null, null])
        continue
      }
      matched++
      entities.set(recon.m?.id ?? '', recon)
      expect([lines[at], recon.m?.id]).toEqual([lines[at], context.match?.outletId])
      expect([score?.v ?? null, band?.v ?? null, country?.v ?? null]).toEqual([
        context.score?.value ?? null,
        context.score?.band ?? null,
        context.outlet?.country ?? null,
      ])
    }
    expect(matched).toBeGreaterThan(ROWS / 2)
    expect(entities.size).toBeGreaterThan(10)
  }, 180_000)
})

async function columnsOf(refine: OpenRefine, project: string): Promise<{ columns: readonly string[] }> {
  const models = (await refine.command('get-models', project, {})) as {
    columnModel: { columns: readonly { name: string }[] }
  }
  return { columns: models.columnModel.columns.map(({ name }) => name) }
}

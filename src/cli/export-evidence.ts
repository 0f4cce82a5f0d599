import { once } from 'node:events'
import { embedded } from './embedded.ts'
import { UsageError } from './faults.ts'

export interface EvidenceOptions {
  readonly csv?: boolean | undefined
  readonly ndjson?: boolean | undefined
  readonly country?: string | undefined
  readonly kind?: string | undefined
  readonly q?: string | undefined
  readonly create?: boolean | undefined
}

/** `masthead export evidence`: a row for each finding, entry, verdict and stake, as the service answers it. */
export async function exportEvidence(values: EvidenceOptions): Promise<void> {
  const { csv, ndjson, create, ...filters } = values
  if (csv && ndjson) throw new UsageError('Give --csv or --ndjson, not both.')
  const { app, close } = await embedded(create)
  try {
    const query = new URLSearchParams(
      Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    )
    const answer = await app.request(`/v1/exports/evidence.${ndjson ? 'ndjson' : 'csv'}?${query}`)
    if (!answer.ok) throw new UsageError(((await answer.json()) as { detail: string }).detail)
    for await (const chunk of answer.body ?? [])
      if (!process.stdout.write(chunk as Uint8Array)) await once(process.stdout, 'drain')
  } finally {
    close()
  }
}

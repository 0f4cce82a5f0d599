import type { OutletWithPart } from '../../reading/outlet-parts.ts'

/** How outlets are written to a file: a head, each outlet, an end. `first` is false after the first outlet. */
export interface ExportFormat {
  readonly extension: 'csv' | 'ndjson' | 'jsonld'
  readonly type: string
  readonly head: string
  readonly toText: (outlet: OutletWithPart, place: ExportPlace) => string
  readonly end: string
}

export interface ExportPlace {
  readonly first: boolean
  /** Where the service is reached, for whole addresses. */
  readonly origin: string
}

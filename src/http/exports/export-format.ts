import type { OutletWithPart } from '../../reading/outlet-parts.ts'

/** A file format of an export: header, one chunk for each outlet, footer. `first` is true for the first outlet only. */
export interface ExportFormat {
  readonly extension: 'csv' | 'ndjson' | 'jsonld'
  readonly type: string
  readonly head: string
  readonly toText: (outlet: OutletWithPart, position: ExportPosition) => string
  readonly end: string
}

export interface ExportPosition {
  readonly first: boolean
  /** Base URL of the service, for absolute addresses. */
  readonly origin: string
}

/** Sentences of reconciliation, in addition to the reasons of a match. */
export interface ReconcileMessages {
  readonly isId: (id: string, outlet: string) => string
  readonly similar: (name: string, outlet: string) => string
  readonly otherType: (wanted: string, outlet: string) => string
  readonly contradicts: (outlet: string) => string
  readonly notItsHost: (host: string) => string
  readonly countryFits: (country: string) => string
  readonly countryDiffers: (country: string) => string
  readonly languageFits: (language: string) => string
  readonly languageDiffers: (language: string) => string
  readonly outlet: string
}

/** The members used of a row of `shared/data/register/outlets.jsonl`. */
export interface SourceRow {
  readonly name: string
  readonly nativeName?: string
  readonly otherNames?: readonly string[]
  readonly hosts: readonly string[]
  readonly country: string
  readonly languages: readonly string[]
  readonly kind?: 'newspaper' | 'television' | 'magazine'
  readonly founded?: string
  readonly issn?: readonly string[]
  readonly owners?: readonly { readonly name: string; readonly from: string; readonly asOf?: string }[]
  readonly wikidata?: string
  readonly x?: string
  readonly facebook?: string
  readonly stateTypology?: string
  readonly flags?: readonly string[]
  readonly asOf?: string
  readonly tier: 'backed-twice' | 'wikidata' | 'one-list' | 'flagged' | 'one-us-list-of-2018'
  readonly sources: readonly { readonly repo: string; readonly path: string; readonly row: string | number }[]
}

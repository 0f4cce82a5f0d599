/** The members used of a short dossier file. */
export interface ShortDossier {
  readonly id: string
  readonly kind: string
  readonly country: string | null
  readonly languages: readonly string[]
  readonly founded: string | null
  readonly closed: string | null
  readonly names: readonly ShortName[]
  readonly domains: readonly ShortHost[]
  readonly accounts: readonly {
    readonly platform: string
    readonly handle: string
    readonly sources: readonly string[]
  }[]
  readonly ownership: readonly ShortStake[]
  readonly transparency: readonly ShortFinding[]
  readonly trackRecord: readonly ShortEntry[]
  readonly assessments: readonly ShortAssessment[]
  readonly editions_and_related: readonly {
    readonly id_or_name: string
    readonly relation: string
    readonly sources: readonly string[]
  }[]
  readonly fieldSources: Readonly<Partial<Record<'country' | 'languages' | 'founded' | 'closed', readonly string[]>>>
  readonly sources: readonly ShortSource[]
  readonly doubts?: readonly string[]
}

export interface ShortName {
  readonly text: string
  readonly lang: string
  readonly kind: string
  readonly ambiguous?: boolean
  readonly until?: string
  readonly sources: readonly string[]
}

export interface ShortHost {
  readonly domain: string
  readonly edition: string | null
  readonly until?: string
  readonly note?: string
  readonly sources: readonly string[]
}

export interface ShortStake {
  readonly party: string
  readonly partyKind: string
  readonly relation: string
  readonly since: string | null
  readonly until: string | null
  readonly status: string
  readonly note: string | null
  readonly sources: readonly string[]
}

export interface ShortFinding {
  readonly criterion: string
  readonly finding?: string
  readonly status?: string
  readonly basis: string
  readonly note: string
  readonly observedOn: string | null
  readonly sources: readonly string[]
}

export interface ShortEntry {
  readonly kind: string
  readonly body: string
  readonly on: string
  readonly outcome: string
  readonly subject: string
  readonly basis: string
  readonly note: string
  readonly sources: readonly string[]
}

export interface ShortAssessment {
  readonly assessor: string
  readonly verdict: string
  readonly scope: string | null
  readonly on: string | null
  readonly note: string
  readonly sources: readonly string[]
}

export interface ShortSource {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly published: string | null
  readonly kind: string
  readonly licence: string | null
  readonly where?: string | null
}

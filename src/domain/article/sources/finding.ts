import type { NounPhrase } from '../grammar/noun-phrase.ts'
import type { Choice } from '../names/choose-outlet.ts'
import type { NameHit } from '../names/find-names.ts'
import type { CitedInstitutionKind } from '../reading.ts'
import type { Licence, Run } from '../scene/scene.ts'
import type { Address } from '../text/find-addresses.ts'
import type { Support } from './support.ts'

/** An institution named in a text. */
export interface NamedInstitution {
  readonly kind: CitedInstitutionKind
  /** Its name, by which its places in the text are one source. */
  readonly name: string
  /** Letters before the name that are no part of it. */
  readonly attached: number
}

/** A name in the text, what makes it a citation, and its outlet. */
export interface Finding {
  readonly run: Run
  readonly hit: NameHit | null
  /** Set for a domain in the text that is not a listed host. */
  readonly address: Address | null
  readonly phrase: NounPhrase
  readonly licence: Licence | null
  /** Null for a source without a record. */
  readonly choice: Choice | null
  readonly support: Support
  /** Whether it is no name but a noun that refers back to one: `the agency`. */
  readonly refersBack?: true
  /** Set for an institution, which is no outlet. */
  readonly institution?: NamedInstitution
}

import { displayNameOf } from '../domain/display-name.ts'
import { type ActStanding, actStandingOf, EU_MEMBERS } from '../domain/media-freedom-act.ts'
import { overDossiers } from './over-dossiers.ts'

/** What is on record of an outlet of the European Union on what the Media Freedom Act asks for. */
export interface OutletActStanding extends ActStanding {
  readonly id: string
  readonly name: string
  readonly country: string
}

/** Every dossier of a member state. */
export const listActStandings = overDossiers((record, day): OutletActStanding | null =>
  record.country === null || !EU_MEMBERS.has(record.country)
    ? null
    : {
        id: record.id,
        name: displayNameOf(record.names, record.id, day).name,
        country: record.country,
        ...actStandingOf(record, day),
      },
)

import type { KeyHolder } from '../../domain/editorial/key.ts'

/** What is known of a request before its route answers. */
export interface RequestState {
  readonly id: string
  /** The client's address, where the runtime knows it. */
  readonly client: string | null
  holder: KeyHolder | null
  /** Whether the holder was read from the store for this request. */
  isFresh: boolean
  /** Header fields that belong on the answer, whatever it is. */
  fields: Readonly<Record<string, string>>
  /** Whether the answer was made with them. */
  sent: boolean
}

const STATE = Symbol('state')

/** On the request itself: a map beside it would cost the commonest request more than all else that is done for it here. */
interface Held {
  [STATE]?: RequestState
}

export function keepState(request: Request, state: RequestState): void {
  ;(request as Held)[STATE] = state
}

/** Undefined where the app is asked past its guard. */
export function stateOf(request: Request): RequestState | undefined {
  return (request as Held)[STATE]
}

/** The fields for an answer that is made with them from the start, which is cheaper than adding them afterwards. */
export function takeFields(request: Request): Readonly<Record<string, string>> | undefined {
  const state = stateOf(request)
  if (state === undefined) return undefined
  state.sent = true
  return state.fields
}

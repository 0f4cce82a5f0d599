import type { KeyHolder } from '../../domain/editorial/key.ts'

/** What the guard knows about a request before its route runs. */
export interface RequestState {
  readonly id: string
  /** The client's address, where the runtime knows it. */
  readonly client: string | null
  holder: KeyHolder | null
  /** Whether the holder was read from the store for this request, not from the cache. */
  isFresh: boolean
  /** Header fields to be added to the answer, whatever it is. */
  fields: Readonly<Record<string, string>>
  /** Whether the answer already contains them. */
  sent: boolean
}

const STATE = Symbol('state')

/**
 * Stored on the request itself: a WeakMap would cost more than everything else that is done here for a context request.
 */
interface Held {
  [STATE]?: RequestState
}

export function keepState(request: Request, state: RequestState): void {
  ;(request as Held)[STATE] = state
}

/** Undefined where the app is called without its guard. */
export function stateOf(request: Request): RequestState | undefined {
  return (request as Held)[STATE]
}

/** The fields for an answer that includes them from the start, which is cheaper than adding them later. */
export function takeFields(request: Request): Readonly<Record<string, string>> | undefined {
  const state = stateOf(request)
  if (state === undefined) return undefined
  state.sent = true
  return state.fields
}

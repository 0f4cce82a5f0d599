/** Errors that a caller can act on. Any other error is a bug and stays an Error. */
export const PROBLEM_KINDS = [
  'invalid-request',
  'unauthorized',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'conflict',
  'precondition-failed',
  'too-large',
  'unsupported-media-type',
  'unprocessable',
  'precondition-required',
  'rate-limited',
  'unavailable',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

export interface Fault {
  /** JSON pointer into the body, or `query/limit`, `path/id`, `header/if-match`. */
  readonly pointer: string
  readonly detail: string
}

/** An error for the caller: `message` is shown unchanged and says what to do. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly kind: ProblemKind
  readonly faults: readonly Fault[]
  /** Additional members and headers of the problem document, such as `retryAfter`. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    kind: ProblemKind,
    detail: string,
    faults: readonly Fault[] = [],
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail)
    this.kind = kind
    this.faults = faults
    this.extra = extra
  }
}

/** The first of several faults as a sentence. */
export function sentenceOf(faults: readonly Fault[]): string {
  const [first] = faults
  return first === undefined ? 'The request does not fit the schema.' : `${first.pointer}: ${first.detail}`
}

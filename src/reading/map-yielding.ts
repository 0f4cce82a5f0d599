import { ownTurn } from './own-turn.ts'

/** Milliseconds of work between two yields: other requests wait for this and the longest part at most. */
const BREATH_AFTER = 5

/**
 * A function to be called between the parts of one request's work: yields to other requests where enough was done since
 * it last did. A Worker never yields here, as its clock stands still while it computes; its requests do not share a
 * process.
 */
export function breathing(now: () => number = performance.now.bind(performance)): () => Promise<void> | undefined {
  let since = now()
  return () => {
    if (now() - since < BREATH_AFTER) return undefined
    return ownTurn().then(() => {
      since = now()
    })
  }
}

/** Maps the parts of one request in order, yielding to other requests in between. */
export async function mapYielding<Part, Made>(
  parts: Iterable<Part>,
  each: (part: Part, at: number) => Made,
  now: () => number = performance.now.bind(performance),
): Promise<Made[]> {
  const made: Made[] = []
  const breathe = breathing(now)
  for (const part of parts) {
    const pause = breathe()
    if (pause !== undefined) await pause
    made.push(each(part, made.length))
  }
  return made
}

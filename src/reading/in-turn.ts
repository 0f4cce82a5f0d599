/** Milliseconds of work between two breaths: other requests wait no longer for a long one than this and its longest part. */
const BREATH_AFTER = 5

/**
 * What `each` makes of every part of one request, in order, letting other requests in between. On a Worker, whose clock stands still while
 * it computes, nothing is let in: requests there have processes of their own.
 */
export async function inTurn<Part, Made>(
  parts: readonly Part[],
  each: (part: Part, at: number) => Made,
): Promise<Made[]> {
  const made: Made[] = []
  let since = performance.now()
  for (const [at, part] of parts.entries()) {
    if (performance.now() - since >= BREATH_AFTER) {
      await new Promise((resolve) => setTimeout(resolve))
      since = performance.now()
    }
    made.push(each(part, at))
  }
  return made
}

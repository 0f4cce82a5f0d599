/** Milliseconds of work between two yields: other requests wait for this and the longest part at most. */
const BREATH_AFTER = 5

/**
 * Maps the parts of one request in order, yielding to other requests in between. A Worker never yields here, as its
 * clock stands still while it computes; its requests do not share a process.
 */
export async function mapYielding<Part, Made>(
  parts: readonly Part[],
  each: (part: Part, at: number) => Made,
  now: () => number = performance.now.bind(performance),
): Promise<Made[]> {
  const made: Made[] = []
  let since = now()
  for (const [at, part] of parts.entries()) {
    if (now() - since >= BREATH_AFTER) {
      await new Promise((resolve) => setTimeout(resolve))
      since = now()
    }
    made.push(each(part, at))
  }
  return made
}

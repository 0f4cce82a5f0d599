import { Problem } from '../domain/problem.ts'

/** The optimistic lock failed: somebody else committed after the data was read. */
export class Overtaken extends Problem {
  constructor() {
    super('conflict', 'Somebody else published in the meantime: read the record again and repeat the change.')
  }
}

/** Attempts at a change, the first included. */
const MOST_ATTEMPTS = 8

/**
 * Retries a change from its read on where somebody else committed in between. The only retry rule for writes.
 *
 * @throws Overtaken after `MOST_ATTEMPTS` attempts
 */
export async function untilNotOvertaken<T>(change: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await change()
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === MOST_ATTEMPTS) throw error
    }
  }
}

import { Problem } from '../domain/problem.ts'

/** Somebody else was faster: what a change was made from has moved on. */
export class Overtaken extends Problem {
  constructor() {
    super('conflict', 'Somebody else published in the meantime: read the record again and repeat the change.')
  }
}

/** Times that a change is made where others are faster. */
const MOST_ATTEMPTS = 8

/**
 * Makes a change again, from the reading on, where somebody else was faster: the one rule for every change.
 * @throws Overtaken where somebody was faster each time
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

import { Problem } from '../domain/problem.ts'

const ATTEMPTS = 5

/** Runs a publication anew, from the reading on, where somebody else published in the meantime. */
export async function untilNotOvertaken<T>(publish: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await publish()
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'conflict') || attempt === ATTEMPTS) throw error
    }
  }
}

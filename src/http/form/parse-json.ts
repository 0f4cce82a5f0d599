import { Problem } from '../../domain/problem.ts'
import { scanJson } from './scan-json.ts'

/**
 * Members and elements in one document, unless a route takes more: the longest that people send has some 8,000 (an
 * article in 2,000 blocks). `JSON.parse` works for half a second on six megabytes of brackets or of unlike members, and
 * everybody waits meanwhile.
 */
export const MOST_VALUES = 20_000
/** UTF-16 units of a name that are repeated in a sentence. */
const LONGEST_SHOWN = 60

/**
 * `parse`s JSON that is no larger than routes take, and in which no object has a name twice: others may have read its
 * first value, such as who checked it before it came here.
 *
 * @throws Problem 'too-large' or 'invalid-request', SyntaxError
 */
export function parseJson(text: string, most: number = MOST_VALUES): unknown {
  const { hasMore, repeated } = scanJson(text, most)
  if (hasMore) {
    const detail = `The JSON has more than ${most.toLocaleString('en')} members and elements: send it in parts.`
    throw new Problem('too-large', detail)
  }
  const value: unknown = JSON.parse(text)
  if (repeated !== null) {
    const detail = `The JSON has ${JSON.stringify(repeated.slice(0, LONGEST_SHOWN))} twice in one object: send each member once.`
    throw new Problem('invalid-request', detail, [{ pointer: '', detail }])
  }
  return value
}

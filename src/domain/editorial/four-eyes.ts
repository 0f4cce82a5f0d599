import { Problem } from '../problem.ts'
import { isSameHolder } from './holder-name.ts'
import type { KeyHolder } from './key.ts'

/**
 * Requires that the reviewer is not the author: not the same key, nor another key of the same holder, however the name
 * is spelled. @throws Problem 'forbidden'
 */
export function requireSomebodyElse(
  author: Pick<KeyHolder, 'id' | 'name'>,
  holder: Pick<KeyHolder, 'id' | 'name'>,
): void {
  if (holder.id !== author.id && !isSameHolder(holder.name, author.name)) return
  throw new Problem('forbidden', 'Whoever filed this cannot be the one who reviews it: ask somebody else.')
}

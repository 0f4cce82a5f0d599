import { Problem } from '../problem.ts'
import type { KeyHolder } from './key.ts'

/** Four eyes: neither the same key nor another key of the same name. @throws Problem 'forbidden' */
export function requireSomebodyElse(
  author: Pick<KeyHolder, 'id' | 'name'>,
  holder: Pick<KeyHolder, 'id' | 'name'>,
): void {
  if (holder.id !== author.id && holder.name !== author.name) return
  throw new Problem('forbidden', 'Whoever filed this cannot be the one who reviews it: ask somebody else.')
}

import { editDistance } from '../domain/lookup/edit-distance.ts'

/** ` Did you mean "serve"?` where one of `known` is at most two edits away or begins with the word; else empty. */
export function didYouMean(word: string, known: readonly string[]): string {
  const most = word.length < 4 ? 1 : 2
  const [nearest] = known
    .map((each) => ({ each, distance: word.length > 2 && each.startsWith(word) ? 1 : editDistance(word, each, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
  return nearest === undefined ? '' : ` Did you mean ${nearest.each}?`
}

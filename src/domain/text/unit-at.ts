const { charCodeAt } = String.prototype

/**
 * The UTF-16 unit at an index of a text, for loops over texts of any origin. V8 keeps strings in many forms (one or two
 * bytes a unit, joined, cut out, shared); where a loop has met more than four of them, `text.charCodeAt` is looked up
 * again for every letter, which takes as long as all that is done with it. The method by itself is not looked up.
 */
export function unitAt(text: string, index: number): number {
  return charCodeAt.call(text, index)
}

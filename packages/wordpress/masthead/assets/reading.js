/* What is known of the text in the editor, joined from answers that leave out unchanged blocks. No screen and no request is made here. */
;((scope) => {
  /** An answer and what was known before it: places in unchanged blocks are those of before. */
  const joined = (before, answer) => {
    const unchanged = new Set(answer.blocks.filter((block) => block.unchanged).map(({ id }) => id))
    const kept = (before?.places ?? []).filter(({ block }) => block !== null && unchanged.has(block.id))
    const order = new Map(answer.blocks.map(({ id }, at) => [id, at]))
    const orderOf = ({ block }) => (block === null ? -1 : (order.get(block.id) ?? -1))
    const places = [...kept, ...answer.places].sort(
      (one, other) => orderOf(one) - orderOf(other) || (one.block?.start ?? 0) - (other.block?.start ?? 0),
    )
    return { ...answer, places, contexts: { ...(before?.contexts ?? {}), ...answer.contexts } }
  }

  /** Hashes of the blocks whose text is as it was. */
  const knownOf = (reading, sent, blocks) => {
    const before = new Map((sent ?? []).map(({ id, html }) => [id, html]))
    const hashes = new Map((reading?.blocks ?? []).map(({ id, hash }) => [id, hash]))
    return Object.fromEntries(
      blocks.flatMap(({ id, html }) => (before.get(id) === html && hashes.has(id) ? [[id, hashes.get(id)]] : [])),
    )
  }

  /** Where a place is in a block's own text: there, or where the same words are nearest. Null where they are gone. */
  const spanIn = (text, { block, text: words }) => {
    if (block === null || words === '') return null
    if (text.slice(block.start, block.end) === words) return [block.start, block.end]
    let best = -1
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
      if (best === -1 || Math.abs(at - block.start) < Math.abs(best - block.start)) best = at
    return best === -1 ? null : [best, best + words.length]
  }

  /** Whether an editor has still to look at a source. */
  const isOpen = ({ key, outletId }, { contexts }, dismissed) =>
    dismissed[key] === undefined && !['none', 'attribute'].includes(contexts[outletId]?.advice.level ?? 'corroborate')

  scope.mastheadReading = { joined, knownOf, spanIn, isOpen }
})(globalThis)

import { isPortableTextBlock, toPlainText } from '@portabletext/toolkit'
import { isValidSignature } from '@sanity/webhook'
import type { Client } from '../client/src/client.ts'

interface SanityBlock {
  readonly _type: string
  readonly _key?: string
}

/** A document as sent by a GROQ webhook with the projection `{_id, body}`. */
export interface SanityDocument {
  readonly _id: string
  readonly body: readonly SanityBlock[]
}

/** A mark for the studio: position of a source that needs attention. */
export interface SanityMark {
  readonly _key: string
  readonly blockKey: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly advice: string
}

/**
 * Handles a GROQ webhook of Sanity: reads the document's Portable Text block by block, and returns the marks to store
 * with it (`client.patch(id).set({ sourceMarks })`). Null where nothing should change: an invalid signature, or no
 * answer.
 */
export function sanityWebhook(masthead: Client, secret: string) {
  return async (
    body: string,
    signature: string,
  ): Promise<{ id: string; sourceMarks: readonly SanityMark[] } | null> => {
    if (!(await isValidSignature(body, signature, secret))) return null
    const document = JSON.parse(body) as SanityDocument
    const blocks = document.body.flatMap((block) =>
      isPortableTextBlock(block) && block._key !== undefined ? [{ id: block._key, text: toPlainText(block) }] : [],
    )
    if (blocks.length === 0) return { id: document._id, sourceMarks: [] }
    const outcome = await masthead.article(
      { blocks, fields: ['citations', 'sources', 'contexts'], view: 'brief' },
      { slot: document._id },
    )
    if (!outcome.ok) return null
    const { citations = [], sources = [], contexts = {} } = outcome.value
    const sourceMarks = sources.flatMap(({ outletId, citations: places }) => {
      const advice = contexts[outletId ?? '']?.advice
      if (advice?.level === 'none' || advice?.level === 'attribute') return []
      return places.flatMap((at) => {
        const citation = citations[at]
        if (citation?.block == null) return []
        const { id, start, end } = citation.block
        // The key does not change with other parts of the text, so a dismissed mark stays dismissed.
        return [{ _key: citation.key, blockKey: id, start, end, text: citation.text, advice: advice?.text ?? '' }]
      })
    })
    return { id: document._id, sourceMarks }
  }
}

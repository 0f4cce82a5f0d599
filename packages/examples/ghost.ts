import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Client } from '../client/src/client.ts'

/** The members used of `@tryghost/admin-api`. */
export interface GhostApi {
  readonly posts: {
    read(post: { id: string }, query: { formats: string; include: string }): Promise<GhostPost>
    edit(post: { id: string; updated_at: string; tags: readonly { name: string }[] }): Promise<unknown>
  }
}

export interface GhostPost {
  readonly id: string
  readonly html: string | null
  readonly url?: string
  readonly updated_at: string
  readonly tags?: readonly { readonly name: string }[]
}

/** An internal tag, invisible to readers, by which Ghost's list of posts can be filtered. */
export const TO_CHECK = '#sources-to-check'

/**
 * Handles Ghost's webhooks `post.edited` and `post.published.edited`: reads the post, and tags it while it cites a
 * source that needs attention. Ghost does not wait for webhooks, so saving is not delayed.
 */
export function ghostWebhook(masthead: Client, ghost: GhostApi, secret: string) {
  return async (
    body: string,
    signature: string,
  ): Promise<'refused' | 'unanswered' | 'tagged' | 'untagged' | 'unchanged'> => {
    if (!isSigned(body, signature, secret)) return 'refused'
    const { id } = JSON.parse(body).post.current as { id: string }
    // The webhook identifies the post; its current content is read from Ghost.
    const post = await ghost.posts.read({ id }, { formats: 'html', include: 'tags' })
    const outcome = await masthead.article(
      {
        html: post.html ?? '',
        ...(post.url !== undefined && { url: post.url }),
        fields: ['sources', 'contexts'],
        view: 'brief',
      },
      { slot: id },
    )
    // Without an answer the post stays as it is.
    if (!outcome.ok) return 'unanswered'
    const { sources = [], contexts = {} } = outcome.value
    const open = sources.some(({ outletId }) => {
      const level = contexts[outletId ?? '']?.advice.level ?? 'corroborate'
      return level !== 'none' && level !== 'attribute'
    })
    const others = (post.tags ?? []).filter(({ name }) => name !== TO_CHECK).map(({ name }) => ({ name }))
    // Editing triggers the next webhook, so a post that is right already must not be edited.
    if (open === others.length < (post.tags ?? []).length) return 'unchanged'
    await ghost.posts.edit({ id, updated_at: post.updated_at, tags: open ? [...others, { name: TO_CHECK }] : others })
    return open ? 'tagged' : 'untagged'
  }
}

/** `sha256=<hex>, t=<milliseconds>`: HMAC-SHA256 of the body and the time. */
function isSigned(body: string, field: string, secret: string): boolean {
  const [, given = '', at = ''] = /^sha256=([0-9a-f]{64}), t=(\d+)$/.exec(field) ?? []
  const expected = createHmac('sha256', secret)
    .update(body + at)
    .digest()
  const sent = Buffer.from(given, 'hex')
  return sent.length === expected.length && timingSafeEqual(sent, expected)
}

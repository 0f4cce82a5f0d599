import type { PageMetadata } from './metadata.ts'

/** What a reader of a page sees, as text, and what its marks say. Offsets are UTF-16 code units of `text`. */
export interface HtmlText extends PageMetadata {
  readonly text: string
  readonly anchors: readonly Anchor[]
  /** Stretches in italics or `<cite>`. */
  readonly setOff: readonly Stretch[]
  /** Captions and credits of pictures. */
  readonly captions: readonly Stretch[]
  /** Quoted posts. */
  readonly posts: readonly Stretch[]
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Anchor extends Stretch {
  readonly href: string
}

/** What of a page is read: all of it, its article, or its article where it is a whole page. */
export type Content = 'page' | 'article' | 'auto'

import type { PageMetadata } from './metadata.ts'

/** The reading text of a page, with its markup as ranges. Offsets are UTF-16 units of `text`. */
export interface HtmlText extends PageMetadata {
  readonly text: string
  readonly anchors: readonly Anchor[]
  /** Ranges in italics or `<cite>`. */
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

/** Which part of a page is read: all of it, its article, or (`auto`) its article only if it is a whole page. */
export type Content = 'page' | 'article' | 'auto'

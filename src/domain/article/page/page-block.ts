/** One block of a page with statistics of its own text and links. Offsets are UTF-16 units of the page's text. */
export interface PageBlock {
  readonly name: string
  readonly parent: number
  readonly start: number
  end: number
  /** Characters inside links. */
  linked: number
  commas: number
  readonly weight: number
  furniture: boolean
  readonly marked: boolean
  readonly byline: boolean
  /** Whether it contains other blocks. */
  hasBlocks: boolean
  score: number
}

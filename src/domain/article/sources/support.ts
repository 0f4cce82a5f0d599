/** Evidence for a doubtful name, besides its cue. */
export interface Support {
  readonly noun: boolean
  readonly setOff: boolean
  /** The outlet is named in full elsewhere in the article. */
  readonly known: boolean
  /** The name belongs to another language than the text. */
  readonly foreign: boolean
}

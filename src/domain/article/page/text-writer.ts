/** The text of a page as it grows: white space folded as HTML folds it, lines broken only where more text follows. */
export class TextWriter {
  length = 0
  /** Line breaks to write before the next text. */
  breaks = 0
  #isSpaceOwed = false
  readonly #pieces: string[] = []

  /** How many pieces are written. */
  get pieces(): number {
    return this.#pieces.length
  }

  /** Offset at which the next text will start. */
  get position(): number {
    if (this.length === 0) return 0
    return this.length + (this.breaks > 0 ? this.breaks : this.#isSpaceOwed ? 1 : 0)
  }

  textFrom(piece: number): string {
    return this.#pieces.slice(piece).join('')
  }

  breakLine(lines: number): void {
    this.breaks = Math.max(this.breaks, lines)
  }

  /** Writes text, and gives what of it was written. */
  write(raw: string, isPreformatted: boolean): string {
    let data = raw
    if (!isPreformatted) {
      data = raw.replace(/[ \t\n\r\f]+/g, ' ')
      if (data.startsWith(' ')) {
        this.#isSpaceOwed = true
        data = data.slice(1)
      }
    }
    if (data === '') return ''
    if (this.length > 0 && this.breaks > 0) this.#push('\n'.repeat(this.breaks))
    else if (this.length > 0 && this.#isSpaceOwed) this.#push(' ')
    this.breaks = 0
    this.#isSpaceOwed = false
    if (!isPreformatted && data.endsWith(' ')) {
      this.#isSpaceOwed = true
      data = data.slice(0, -1)
    }
    this.#push(data)
    return data
  }

  #push(data: string): void {
    this.#pieces.push(data)
    this.length += data.length
  }
}

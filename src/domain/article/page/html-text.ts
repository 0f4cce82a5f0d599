import { Tokenizer } from 'htmlparser2'
import { BLOCKS, closedBy, isHidden, SET_OFF, SKIPPED, VOID } from './html-elements.ts'

/** What a reader of a page sees, as text, and what its marks say. Offsets are UTF-16 code units of `text`. */
export interface HtmlText {
  readonly text: string
  readonly anchors: readonly Anchor[]
  /** Stretches in italics or `<cite>`. */
  readonly setOff: readonly Stretch[]
  /** `<link rel="canonical">`. */
  readonly canonicalUrl: string | null
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Anchor extends Stretch {
  readonly href: string
}

/** Elements nested deeper are read as if they were not there, as browsers do: keeps closing tags cheap. */
const DEEPEST = 400

interface Open {
  readonly name: string
  readonly start: number
  readonly href: string | null
  readonly hides: boolean
}

/**
 * Reads HTML in one pass. The tokeniser is htmlparser2's; its Parser is not used because its element stack makes deep
 * nesting quadratic.
 */
export function readHtml(html: string): HtmlText {
  const pieces: string[] = []
  const anchors: Anchor[] = []
  const setOff: Stretch[] = []
  const stack: Open[] = []
  let length = 0
  let hidden = 0
  let preformatted = 0
  let canonicalUrl: string | null = null
  /** Line breaks owed before the next text, and whether a space is. */
  let breaks = 0
  let isSpaceOwed = false
  let name = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()

  const write = (raw: string): void => {
    if (hidden > 0) return
    let data = raw
    if (preformatted === 0) {
      data = raw.replace(/[ \t\n\r\f]+/g, ' ')
      if (data.startsWith(' ')) {
        isSpaceOwed = true
        data = data.slice(1)
      }
    }
    if (data === '') return
    if (length > 0 && breaks > 0) push('\n'.repeat(breaks))
    else if (length > 0 && isSpaceOwed) push(' ')
    breaks = 0
    isSpaceOwed = false
    if (preformatted === 0 && data.endsWith(' ')) {
      isSpaceOwed = true
      data = data.slice(0, -1)
    }
    push(data)
  }
  const push = (data: string): void => {
    pieces.push(data)
    length += data.length
  }
  /** Where text written next would start. */
  const position = (): number => (length === 0 ? 0 : length + (breaks > 0 ? breaks : isSpaceOwed ? 1 : 0))
  const breakLine = (lines: number): void => {
    if (hidden === 0) breaks = Math.max(breaks, lines)
  }

  const pop = (): void => {
    const element = stack.pop() as Open
    if (element.hides) hidden -= 1
    if (element.name === 'pre') preformatted -= 1
    if (hidden === 0 && length > element.start) {
      if (element.href !== null) anchors.push({ start: element.start, end: length, href: element.href })
      if (SET_OFF.has(element.name)) setOff.push({ start: element.start, end: length })
    }
    if (BLOCKS.has(element.name)) breakLine(2)
  }
  const open = (): void => {
    while (stack.length > 0 && closedBy(name, (stack.at(-1) as Open).name)) pop()
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      canonicalUrl ??= attributes.get('href') ?? null
    if (name === 'br') breaks = hidden === 0 ? breaks + 1 : breaks
    else if (BLOCKS.has(name)) breakLine(2)
    if (VOID.has(name) || stack.length >= DEEPEST) return
    const hides = SKIPPED.has(name) || isHidden(attributes)
    if (hides) hidden += 1
    if (name === 'pre') preformatted += 1
    stack.push({ name, start: position(), href: name === 'a' ? (attributes.get('href') ?? null) : null, hides })
  }
  const close = (closed: string): void => {
    if (closed === 'br') breakLine(1)
    let at = stack.length - 1
    while (at >= 0 && (stack[at] as Open).name !== closed) at -= 1
    if (at >= 0) while (stack.length > at) pop()
  }
  const slice = (start: number, end: number): string => html.slice(start, end)
  const finish = (): void => {
    if (name !== '') open()
    name = ''
  }

  const tokeniser = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => write(slice(start, end)),
      ontextentity: (codePoint) => write(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => {
        name = slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onattribname: (start, end) => {
        attribute = slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += slice(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag: (start, end) => close(slice(start, end).toLowerCase().trim()),
      oncomment: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {
        while (stack.length > 0) pop()
      },
      isInForeignContext: () => stack.some(({ name }) => name === 'svg' || name === 'math'),
    },
  )
  tokeniser.write(html)
  tokeniser.end()
  anchors.sort((a, b) => a.start - b.start)
  setOff.sort((a, b) => a.start - b.start)
  return { text: pieces.join(''), anchors, setOff, canonicalUrl }
}

import { Tokenizer } from 'htmlparser2'
import type { Steps } from '../../lookup/steps.ts'
import { embedAddress, isPost, postAddress } from './embeds.ts'
import { classWeight, isBodyMarked, isBylineBlock, isCaption, isFurniture } from './furniture.ts'
import { BLOCKS, closedBy, isHidden, SET_OFF, SKIPPED, VOID } from './html-elements.ts'
import { isForAuthor, isPaidFor } from './links-beside.ts'
import type { settleMarkup } from './markup.ts'
import { NO_METADATA, type PageMetadata, publisherOf } from './metadata.ts'
import type { PageBlock } from './page-block.ts'
import type { Anchor, HtmlText, Stretch } from './page-text.ts'
import { TextWriter } from './text-writer.ts'

/** Deeper nesting is flattened, as browsers do, to keep closing tags cheap. */
const DEEPEST = 400

/** UTF-16 units that are read at a stretch: a millisecond of work, 5 where all of it are elements. */
const SLICE = 10_000

/** Longest caption, in UTF-16 units: what is longer is an article whose class says something of captions. */
const LONGEST_CAPTION = 1_000
/** What a figure shows besides pictures. */
const INSETS: ReadonlySet<string> = new Set(['blockquote', 'table', 'pre', 'iframe'])

const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math'])

interface Open {
  readonly name: string
  readonly start: number
  readonly href: string | null
  readonly hides: boolean
  readonly post: ReadonlyMap<string, string> | null
  readonly isCaption: boolean
  /** A figure that is not named an embed. */
  readonly isFigure: boolean
  /** Index of its block; -1 for none. */
  readonly block: number
  /** Number of text pieces before it. */
  readonly piece: number
  /** Number of quotations, tables and embeds before it. */
  readonly insets: number
}

/** A whole page as text, with the blocks from which its article is chosen. */
export interface WholePage {
  readonly page: HtmlText
  readonly blocks: readonly PageBlock[]
}

/**
 * Reads HTML in one pass, in steps. Uses htmlparser2's tokeniser, but not its Parser, whose element stack makes deep
 * nesting quadratic.
 */
export function* readWholePage({ html, isXml }: ReturnType<typeof settleMarkup>): Steps<WholePage> {
  const writer = new TextWriter()
  const anchors: Anchor[] = []
  const setOff: Stretch[] = []
  const captions: Stretch[] = []
  const posts: Stretch[] = []
  const blocks: PageBlock[] = []
  const stack: Open[] = []
  const metadata: { -readonly [K in keyof PageMetadata]: PageMetadata[K] } = { ...NO_METADATA }
  let hidden = 0
  let preformatted = 0
  let linking = 0
  let insets = 0
  let block = -1
  let script: string | null = null
  /** Text so far of a feed item's link: pieces of it end at entities and slices. */
  let itemLink: string | null = null
  /** Open elements whose content follows the rules of SVG or MathML. */
  let foreign = 0
  let name = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()

  const write = (raw: string): void => {
    if (script !== null) {
      script += raw
      return
    }
    if (itemLink !== null) {
      itemLink += raw
      return
    }
    if (hidden > 0) return
    const data = writer.write(raw, preformatted > 0)
    if (data === '' || block < 0) return
    const inner = blocks[block] as PageBlock
    if (linking > 0) inner.linked += data.length
    inner.commas += commasIn(data)
  }
  const breakLine = (lines: number): void => {
    if (hidden === 0) writer.breakLine(lines)
  }
  const writeLine = (line: string | null): void => {
    if (line === null) return
    breakLine(2)
    write(line)
    breakLine(2)
  }

  const pop = (): void => {
    const element = stack.pop() as Open
    const { length } = writer
    // A post's box that a script would fill.
    if (element.post && hidden === 0 && length <= element.start) writeLine(postAddress(element.post))
    if (element.hides) hidden -= 1
    if (element.name === 'pre') preformatted -= 1
    if (FOREIGN.has(element.name)) foreign -= 1
    if (element.href !== null) linking -= 1
    if (hidden === 0 && length > element.start) {
      const { start } = element
      if (element.href !== null) anchors.push({ start, end: length, href: element.href })
      if (SET_OFF.has(element.name)) setOff.push({ start, end: length })
      const isPicture = element.isFigure && element.insets === insets
      if ((element.isCaption || isPicture) && length - start < LONGEST_CAPTION) captions.push({ start, end: length })
      if (element.post) addPost(start, element.piece, element.post)
    }
    if (element.block >= 0) {
      const closed = blocks[element.block] as PageBlock
      closed.end = Math.max(closed.start, length)
      block = closed.parent
      if (block >= 0) {
        const parent = blocks[block] as PageBlock
        parent.linked += closed.linked
        parent.hasBlocks = true
      }
    }
    if (BLOCKS.has(element.name)) breakLine(2)
  }
  /** A quoted post is one link to the post; the links inside it lead elsewhere on the platform. */
  const addPost = (start: number, firstPiece: number, given: ReadonlyMap<string, string>): void => {
    const { length } = writer
    posts.push({ start, end: length })
    let inner: Anchor | undefined
    while (anchors.length > 0 && (anchors.at(-1) as Anchor).start >= start) {
      const anchor = anchors.pop()
      inner ??= anchor
    }
    const text = writer.textFrom(firstPiece)
    const handle = /\(@([\w.]+)\)/.exec(text)?.[1]
    const written = postAddress(given) ?? inner?.href ?? null
    if (written === null) return
    const isPicture = handle !== undefined && /instagram\.com/.test(written)
    anchors.push({ start, end: length, href: isPicture ? `https://www.instagram.com/${handle}/` : written })
  }
  const readHead = (): void => {
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      metadata.canonicalUrl ??= attributes.get('href') ?? null
    else if (name === 'base') metadata.baseUrl ??= attributes.get('href') ?? null
    else if (name === 'meta') {
      const property = (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase()
      if (property === 'og:url') metadata.openGraphUrl ??= attributes.get('content') ?? null
      if (property === 'og:site_name') metadata.siteName ??= attributes.get('content') ?? null
    }
  }
  const open = (): void => {
    while (stack.length > 0 && closedBy(name, (stack.at(-1) as Open).name)) pop()
    if (isXml && (name === 'link' || name === 'guid')) {
      // Atom: `<link rel="alternate" href="…"/>`.
      const href = attributes.get('href')
      if (href === undefined) itemLink = ''
      else if (/^(alternate)?$/i.test(attributes.get('rel') ?? '')) metadata.canonicalUrl ??= href
      return
    }
    readHead()
    if (name === 'br' && hidden === 0) writer.breaks += 1
    else if (BLOCKS.has(name)) breakLine(2)
    const embedded = hidden === 0 ? embedAddress(name, attributes) : null
    if (embedded !== null || INSETS.has(name)) insets += 1
    writeLine(embedded)
    if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) script = ''
    if (VOID.has(name) || stack.length >= DEEPEST) return
    const hides = (SKIPPED.has(name) && !(isXml && name === 'title')) || isHidden(attributes)
    if (hides) hidden += 1
    if (name === 'pre') preformatted += 1
    if (FOREIGN.has(name)) foreign += 1
    const href =
      name === 'a' && !isPaidFor(attributes) && !isForAuthor(attributes) ? (attributes.get('href') ?? null) : null
    if (href !== null) linking += 1
    let own = -1
    if (BLOCKS.has(name)) {
      own = blocks.length
      blocks.push({
        name,
        parent: block,
        start: writer.position,
        end: writer.position,
        linked: 0,
        commas: 0,
        weight: classWeight(attributes),
        furniture: isFurniture(name, attributes),
        marked: isBodyMarked(attributes),
        byline: name === 'byline' || isBylineBlock(attributes),
        hasBlocks: false,
        score: 0,
      })
      block = own
    }
    const post = isPost(attributes) ? attributes : null
    const caption = isCaption(name, attributes)
    stack.push({
      name,
      start: writer.position,
      href,
      hides,
      post,
      isCaption: caption,
      isFigure: name === 'figure' && !/embed/i.test(attributes.get('class') ?? ''),
      block: own,
      piece: writer.pieces,
      insets,
    })
  }
  const close = (closed: string): void => {
    if (itemLink !== null && (closed === 'link' || closed === 'guid')) {
      const address = itemLink.trim()
      if (/^https?:/i.test(address)) metadata.canonicalUrl ??= address
      itemLink = null
      return
    }
    if (closed === 'br') breakLine(1)
    if (closed === 'script' && script !== null) {
      const { publisherName, publisherUrl } = publisherOf(script)
      metadata.publisherName ??= publisherName
      metadata.publisherUrl ??= publisherUrl
      script = null
    }
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
      isInForeignContext: () => foreign > 0,
    },
  )
  for (let at = 0; at < html.length; at += SLICE) {
    if (at > 0) yield
    tokeniser.write(html.slice(at, at + SLICE))
  }
  tokeniser.end()
  anchors.sort((a, b) => a.start - b.start)
  setOff.sort((a, b) => a.start - b.start)
  return { page: { text: writer.textFrom(0), anchors, setOff, captions, posts, ...metadata }, blocks }
}

const COMMAS = /[,،、，]/g

function commasIn(text: string): number {
  return text.match(COMMAS)?.length ?? 0
}

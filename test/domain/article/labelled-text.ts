import type { CitationRole } from '../../../src/domain/article/reading.ts'

/** What a reader would say of one place in a labelled text. */
export interface Label {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: CitationRole
  /** Null for a source without a record. */
  readonly outletId: string | null
  readonly speaker: string | null
  readonly anonymous: boolean
}

export interface LabelledText {
  readonly text: string
  readonly labels: readonly Label[]
}

const ROLES: Readonly<Record<string, CitationRole>> = {
  outlet: 'outlet',
  through: 'through-outlet',
  author: 'author-in-outlet',
  wire: 'wire-credit',
}
const MARK = /\[([^\]\n]+)\]\((outlet|through|author|wire) ([^;)\s]+)((?:;[^;)\n]*)*)\)/g

/** `told [Reuters](through reuters; a diplomat; anonymous) that` → the plain text, and a label on Reuters; `?` is an outlet without a record. */
export function readLabelled(marked: string): LabelledText {
  const labels: Label[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, name, role, outlet, rest] = match as unknown as [string, string, string, string, string]
    text += marked.slice(at, match.index)
    const notes = rest
      .split(';')
      .map((note) => note.trim())
      .filter((note) => note !== '')
    labels.push({
      start: text.length,
      end: text.length + name.length,
      text: name,
      role: ROLES[role] as CitationRole,
      outletId: outlet === '?' ? null : outlet,
      speaker: notes.find((note) => note !== 'anonymous') ?? null,
      anonymous: notes.includes('anonymous'),
    })
    text += name
    at = match.index + whole.length
  }
  return { text: text + marked.slice(at), labels }
}

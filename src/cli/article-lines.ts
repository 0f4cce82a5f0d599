import type { ArticleCitation, Chain } from '../domain/article/reading.ts'
import type { ArticleAnswer } from '../reading/read-article.ts'
import { type Terminal, wrapped } from './terminal.ts'

const INDENT = '  '

/** An article for a reader in a terminal: its citations marked and numbered in the text, what each is, who told whom, the summary. */
export function articleLines(answer: ArticleAnswer, terminal: Terminal): readonly string[] {
  const { citations, chains, summary, own, contexts } = answer
  const { colour, width } = terminal
  const nameOf = (id: string | null) => (id === null ? null : (contexts[id]?.outlet.name ?? id))
  const lines = [marked(answer, terminal), '']
  if (own !== null)
    lines.push(`${colour('dim', 'own outlet')}  ${nameOf(own.outletId) ?? own.span?.text ?? 'not listed'} (${own.how})`)
  citations.forEach((citation, at) => {
    const { outletId, text, status, role, cue, speaker, anonymous } = citation
    const who = [speaker?.text, anonymous ? 'anonymous' : null].filter(Boolean).join(', ')
    const facts = [
      citation.own ? 'own outlet' : role,
      status === 'matched' ? null : status,
      cue && `“${cue}”`,
      who,
    ].filter(Boolean)
    const score = outletId === null ? null : contexts[outletId]?.score
    const standing = score?.value == null ? '' : ` · ${score.value} ${score.band}`
    lines.push(
      `${colour('bold', `[${at + 1}]`)} ${nameOf(outletId) ?? text}${standing} ${colour('dim', `(${facts.join('; ')})`)}`,
    )
  })
  for (const chain of chains) lines.push(`${colour('dim', 'chain')}  ${toText(chain, nameOf)}`)
  lines.push('', wrapped(summary.text, width, ''))
  for (const { detail } of summary.merges) lines.push(`${INDENT}${wrapped(detail, width, INDENT)}`)
  return lines
}

/** The text with `[n]` after each citation, the cited words set off. */
function marked({ text, citations }: ArticleAnswer, { colour }: Terminal): string {
  const ordered = citations
    .map((citation, at) => ({ citation, number: at + 1 }))
    .sort((a, b) => a.citation.start - b.citation.start)
  let at = 0
  let out = ''
  for (const { citation, number } of ordered) {
    // A name inside a link that is marked already keeps its number only.
    const start = Math.max(citation.start, at)
    out +=
      text.slice(at, start) +
      colour(styleOf(citation), text.slice(start, Math.max(start, citation.end))) +
      colour('bold', `[${number}]`)
    at = Math.max(start, citation.end)
  }
  return out + text.slice(at)
}

function styleOf({ status, role }: ArticleCitation) {
  if (role === 'mention') return 'underline'
  return status === 'matched' ? 'green' : 'yellow'
}

function toText({ hands }: Chain, nameOf: (id: string | null) => string | null): string {
  return hands
    .map(({ kind, text, outletId, anonymous }) => {
      if (kind === 'this-text') return 'this text'
      const name = nameOf(outletId) ?? text
      return anonymous ? `${name} (anonymous)` : name
    })
    .join(' → ')
}

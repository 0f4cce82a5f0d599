import type { ArticleCitation, Chain } from '../domain/article/reading.ts'
import { placedWords } from '../domain/context/placed.ts'
import type { Messages } from '../domain/language/messages.ts'
import { capital, wordsOf } from '../domain/language/words.ts'
import type { ArticleAnswer } from '../reading/read-article.ts'
import { type Terminal, wrapped } from './terminal.ts'

const INDENT = '  '

/**
 * An article's answer for a terminal: the text with numbered citations, each source with its advice, attribution
 * chains, and the summary.
 */
export function articleLines(answer: ArticleAnswer, terminal: Terminal, messages: Messages): readonly string[] {
  const { citations, chains, summary, own, contexts } = answer
  const { colour, width } = terminal
  const { terminal: labels, web } = messages
  const { number } = wordsOf(messages.language)
  const nameOf = (id: string | null) => (id === null ? null : (contexts[id]?.outlet.name ?? id))
  const lines = [marked(answer, terminal), '']
  const advised = new Set<string>()
  if (own !== null)
    lines.push(`${colour('dim', labels.ownOutlet)}  ${nameOf(own.outletId) ?? own.span?.text ?? labels.notListed}`)
  citations.forEach((citation, at) => {
    const { outletId, text, status, role, cue, speaker, anonymous, institution } = citation
    const who = [speaker?.text, anonymous ? labels.anonymous : null].filter(Boolean).join(', ')
    const facts = [
      citation.own ? labels.ownOutlet : web.article.roles[role],
      institution !== null
        ? web.article.institutionKinds[institution.kind]
        : status === 'matched'
          ? null
          : web.source.statuses[status],
      cue && `“${cue}”`,
      who,
    ].filter(Boolean)
    const part = outletId === null ? undefined : contexts[outletId]
    lines.push(`${colour('bold', `[${at + 1}]`)} ${nameOf(outletId) ?? text} ${colour('dim', `(${facts.join('; ')})`)}`)
    const advice = part?.advice.text ?? (status === 'matched' ? null : messages.context.advice[status])
    const about = outletId ?? institution?.name ?? text
    if (advice === null || citation.own || advised.has(about)) return
    advised.add(about)
    lines.push(`    ${wrapped(advice, width, '    ')}`)
    if (part === undefined) return
    const { value, interval } = part.score
    const placed = capital(placedWords(part.score, messages))
    const standing =
      value === null || interval === null
        ? placed
        : labels.placed(placed, number(value), number(interval.low), number(interval.high))
    lines.push(`    ${wrapped(`${standing}. ${part.said}`, width, '    ')}`)
  })
  for (const chain of chains) lines.push(`${colour('dim', labels.chain)}  ${toText(chain, nameOf, messages)}`)
  lines.push('', wrapped(summary.text, width, ''))
  for (const { detail } of summary.merges) lines.push(`${INDENT}${wrapped(detail, width, INDENT)}`)
  return lines
}

/** The text with `[n]` after each citation, and the cited words highlighted. */
function marked({ text, citations }: ArticleAnswer, { colour }: Terminal): string {
  const ordered = citations
    .map((citation, at) => ({ citation, number: at + 1 }))
    .sort((a, b) => a.citation.start - b.citation.start)
  let at = 0
  let out = ''
  for (const { citation, number } of ordered) {
    // A name inside a link that is already highlighted only gets its number.
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

function toText(
  { hands }: Chain,
  nameOf: (id: string | null) => string | null,
  { terminal: labels }: Messages,
): string {
  return hands
    .map(({ kind, text, outletId, anonymous }) => {
      if (kind === 'this-text') return labels.thisText
      const name = nameOf(outletId) ?? text
      return anonymous ? `${name} (${labels.anonymous})` : name
    })
    .join(' → ')
}

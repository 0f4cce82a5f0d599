import type { ArticleMessages } from '../article/messages.ts'
import type { MatchMessages } from '../citation/messages.ts'
import type { ContextMessages } from '../context/messages.ts'
import type { ScoringMessages } from '../scoring/messages.ts'
import type { terminal } from './en/terminal.ts'
import type { ReconcileMessages } from './reconcile-messages.ts'
import type { WebMessages } from './web-messages.ts'

/**
 * All sentences of answers in one language: one folder for each language, one file for each section, typed beside the
 * code that uses it.
 */
export interface Messages {
  /** BCP 47. */
  readonly language: string
  readonly match: MatchMessages
  readonly scoring: ScoringMessages
  readonly context: ContextMessages
  readonly article: ArticleMessages
  readonly reconcile: ReconcileMessages
  readonly web: WebMessages
  /** Typed by the English ones. */
  readonly terminal: typeof terminal
}

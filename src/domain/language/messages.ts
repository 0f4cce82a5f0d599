import type { ArticleMessages } from '../article/messages.ts'
import type { MatchMessages } from '../citation/messages.ts'
import type { ContextMessages } from '../context/messages.ts'
import type { ScoringMessages } from '../scoring/messages.ts'
import type { terminal } from './en/terminal.ts'
import type { ReconcileMessages } from './reconcile-messages.ts'
import type { WebMessages } from './web-messages.ts'

/** Every sentence that an answer can hold, in one language: one folder a language, one file a section, each typed beside its user. */
export interface Messages {
  /** BCP 47. */
  readonly language: string
  readonly match: MatchMessages
  readonly scoring: ScoringMessages
  readonly context: ContextMessages
  readonly article: ArticleMessages
  readonly reconcile: ReconcileMessages
  readonly web: WebMessages
  /** The English ones are the shape. */
  readonly terminal: typeof terminal
}

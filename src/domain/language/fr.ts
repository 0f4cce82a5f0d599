import type { Messages } from './messages.ts'

export const fr: Messages = {
  language: 'fr',
  match: {},
  scoring: {},
  context: {},
  article: {},
}

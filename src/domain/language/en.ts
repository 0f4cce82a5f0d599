import type { Messages } from './messages.ts'

export const en: Messages = {
  language: 'en',
  match: {},
  scoring: {},
  context: {},
  article: {},
}

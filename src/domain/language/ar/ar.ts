import type { Messages } from '../messages.ts'
import { article } from './article.ts'
import { context } from './context.ts'
import { match } from './match.ts'
import { reconcile } from './reconcile.ts'
import { scoring } from './scoring.ts'
import { terminal } from './terminal.ts'
import { webAr } from './web.ts'

export const ar: Messages = { language: 'ar', web: webAr, match, scoring, context, article, reconcile, terminal }

import type { WebMessages } from '../web-messages.ts'
import { act } from './web/act.ts'
import { article } from './web/article.ts'
import { changes } from './web/changes.ts'
import { compare } from './web/compare.ts'
import { contribute } from './web/contribute.ts'
import { dossier } from './web/dossier.ts'
import { home } from './web/home.ts'
import { methodology } from './web/methodology.ts'
import { missing } from './web/missing.ts'
import { problem } from './web/problem.ts'
import { score } from './web/score.ts'
import { search } from './web/search.ts'
import { site } from './web/site.ts'
import { source } from './web/source.ts'
import { table } from './web/table.ts'
import { unlisted } from './web/unlisted.ts'

/** Sentences of the pages in Spanish. */
export const webEs: WebMessages = {
  site,
  problem,
  home,
  search,
  source,
  score,
  dossier,
  compare,
  contribute,
  article,
  methodology,
  changes,
  missing,
  table,
  act,
  unlisted,
}

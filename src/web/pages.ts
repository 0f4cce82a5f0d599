import type { App, Deps } from '../http/deps.ts'
import { answerUnknown } from '../http/form/unknown-address.ts'
import { articlePage } from './pages/article.ts'
import { assets } from './pages/assets.ts'
import { buildAPluginPage } from './pages/build-a-plugin.ts'
import { changesPage } from './pages/changes.ts'
import { comparePage } from './pages/compare.ts'
import { contributePage } from './pages/contribute.ts'
import { docsPage } from './pages/docs.ts'
import { dossierPage } from './pages/dossier.ts'
import { embeds } from './pages/embeds.ts'
import { evidenceTable } from './pages/evidence-table.ts'
import { homePage } from './pages/home.ts'
import { mediaFreedomActPage } from './pages/media-freedom-act.ts'
import { methodologyPage } from './pages/methodology.ts'
import { missingPages } from './pages/missing.ts'
import { searchPage } from './pages/search.ts'
import { sourcePage } from './pages/source.ts'
import { tablePages } from './pages/table.ts'
import { unlistedPages } from './pages/unlisted.ts'
import { lostPage } from './send-page.ts'

const PAGES = [
  homePage,
  sourcePage,
  searchPage,
  dossierPage,
  evidenceTable,
  comparePage,
  contributePage,
  missingPages,
  tablePages,
  mediaFreedomActPage,
  docsPage,
  articlePage,
  methodologyPage,
  changesPage,
  assets,
  embeds,
  buildAPluginPage,
  unlistedPages,
]

/**
 * All pages, and the page for unknown paths. Pages are not operations of the API, so the OpenAPI document leaves them
 * out.
 */
export function registerPages(app: App, deps: Deps): void {
  for (const register of PAGES) register(app, deps)
  app.notFound(answerUnknown(app, lostPage(deps)))
}

import type { App, Deps } from '../http/deps.ts'
import { assets } from './pages/assets.ts'
import { dossierPage } from './pages/dossier.ts'
import { evidenceTable } from './pages/evidence-table.ts'
import { homePage } from './pages/home.ts'
import { searchPage } from './pages/search.ts'

/** Every page to read. Pages are no operations of the API and stay out of its document. */
export function registerPages(app: App, deps: Deps): void {
  for (const register of [homePage, searchPage, dossierPage, evidenceTable, assets]) register(app, deps)
}

import type { App, Deps } from '../../http/deps.ts'
import { formOf } from '../form.ts'
import { html } from '../markup.ts'
import { withParameter } from '../page.ts'
import { page } from '../send-page.ts'
import { searchResults } from './search.ts'

/** Longer input, in characters, or input of several lines, is read as an article. */
const LONGEST_CITATION = 400

/** The home page: one box for a link, a name or a pasted article. */
export function homePage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/', async (_, asked) => {
    const { web, words, href, query } = asked
    const { entries, lookupRevision } = await deps.catalogue.current()
    const q = query.get('q')?.trim() ?? ''
    const found = q === '' ? '' : await searchResults(deps, asked, { q, limit: 8 })
    return {
      tag: q === '' ? `"home.${lookupRevision}.${asked.messages.language}"` : null,
      title: web.site.tagline,
      place: 'home' as const,
      body: () => html`<div class="home">
<h1>${web.home.heading}</h1>
<p class="lede">${web.home.lede}</p>
<form method="post" action="${href('/ask')}" class="ask" data-ask="${href('/')}">
<label for="ask" class="hidden">${web.home.label}</label>
<textarea id="ask" name="q" rows="3" required maxlength="500000" aria-describedby="ask-hint" autocapitalize="off" spellcheck="false" dir="auto">${q}</textarea>
<button>${web.home.go}</button>
<p id="ask-hint" class="soft">${web.home.hint}</p>
</form>
<div id="suggestions" aria-live="polite">${found}</div>
<p>${web.home.tryThese} <a href="${href('/outlets')}">${web.home.browse(words.number(entries.length))}</a> · <a href="${href('/table')}">${web.table.heading}</a></p>
<ul class="principles">${web.home.principles.map(([heading, text]) => html`<li><h2>${heading}</h2><p>${text}</p></li>`)}</ul>
</div>`,
    }
  })

  page(app, deps, 'post', '/ask', async (c, asked) => {
    const form = await formOf(c)
    const text = (form.get('q') ?? '').trim()
    if (text === '') return c.redirect(asked.href('/'), 303)
    if (text.length > LONGEST_CITATION || /\n/.test(text)) return c.redirect(asked.href('/article'), 307)
    return c.redirect(asked.href(withParameter('/source', 'q', text)), 303)
  })
}

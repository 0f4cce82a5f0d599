import { METHODOLOGIES, supersededBy } from '../../domain/scoring/methodologies/methodologies.ts'
import { html, type Markup } from '../markup.ts'
import type { Page } from '../page.ts'
import { scrolled } from '../parts/scrolled.ts'

/** What the score means and does not mean. */
export function meaning({ web: { methodology: said } }: Page): Markup {
  return html`<section aria-labelledby="meaning"><h2 id="meaning">${said.meaning}</h2>${said.meaningTexts.map((text) => html`<p>${text}</p>`)}</section>`
}

/** What is not measured, and how to object: the first questions of an outlet with a low score. */
export function fairness({ web: { methodology: said }, href }: Page): Markup {
  return html`<section aria-labelledby="limits"><h2 id="limits">${said.limits}</h2><ul>${said.limitTexts.map((text) => html`<li>${text}</li>`)}</ul></section>
<section aria-labelledby="object"><h2 id="object">${said.object}</h2><ul>${said.objectTexts.map((text) => html`<li>${text}</li>`)}</ul><p><a href="${href('/contribute')}">${said.objectHow}</a></p></section>`
}

/** All versions with successor and changes, newest first. */
export function versions({ web: { methodology: said } }: Page): Markup {
  return html`<section aria-labelledby="versions"><h2 id="versions">${said.versions}</h2><p>${said.versionsLede}</p>${scrolled(
    'versions',
    html`<table><thead><tr><th scope="col">${said.version}</th><th scope="col">${said.changed}</th></tr></thead><tbody>${[
      ...METHODOLOGIES,
    ]
      .reverse()
      .map(({ version }) => {
        const by = supersededBy(version)
        return html`<tr><th scope="row"><a href="/v1/methodologies/${version}">${version}</a> <span class="soft">${by === null ? said.current : said.supersededBy(by)}</span></th><td>${(said.changes[version] ?? []).map((text) => html`<p>${text}</p>`)}</td></tr>`
      })}</tbody></table>`,
  )}</section>`
}

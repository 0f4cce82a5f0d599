import type { Sourced } from '../../domain/outlet.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'

/** Renders references of one outlet as links. */
export interface ReferenceLinks {
  readonly of: (each: Pick<Sourced, 'references'>) => Markup
}

export function referenceLinks({ web, words }: Page, { references }: Pick<OutletRecord, 'references'>): ReferenceLinks {
  const links = new Map(
    references.map(({ id, url, title, publisher, published, archiveUrl }) => [
      id,
      html`<li>${outward(url, html`${publisher}${published === null ? '' : `${web.site.comma}${words.date(published)}`}`, title)}${
        archiveUrl === null ? NOTHING : html` (${outward(archiveUrl, web.dossier.archived)})`
      }</li>`,
    ]),
  )
  return {
    of: ({ references }) => html`<ul class="references">${references.map((id) => links.get(id) ?? NOTHING)}</ul>`,
  }
}

/** An external link. Addresses other than http and https are shown as text. */
export function outward(url: string, label: Markup | string, title?: string): Markup {
  if (!/^https?:\/\//i.test(url)) return html`${label} <bdi>${url}</bdi>`
  return html`<a href="${url}" rel="noreferrer external"${title === undefined ? NOTHING : html` title="${title}"`}>${label}</a>`
}

/** A date as `time`, or a note that there is none. */
export function dateTag({ web, words }: Page, on: string | null): Markup {
  return on === null
    ? html`<span class="soft">${web.dossier.undated}</span>`
    : html`<time datetime="${on.slice(0, 10)}">${words.date(on)}</time>`
}

/** `al-mayadeen/ruling-2` → `ruling-2`: the anchor on the dossier page. */
export function anchorOf(evidenceId: string): string {
  return evidenceId.slice(evidenceId.indexOf('/') + 1).replaceAll('~', '.')
}

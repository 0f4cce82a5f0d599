import { LANGUAGES } from '../domain/language/languages.ts'
import { directionOf } from '../domain/language/words.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Page, withParameter } from './page.ts'

export interface Content {
  readonly title: string
  readonly description?: string
  /** The current entry of the navigation. */
  readonly place?: Place
  /** Additional elements of the head: feeds, alternates. */
  readonly head?: Markup
  readonly body: () => Markup
}

export type Place = 'home' | 'outlets' | 'compare' | 'article' | 'methodology' | 'changes'

const PLACES: readonly (readonly [place: Exclude<Place, 'home'>, path: string])[] = [
  ['outlets', '/outlets'],
  ['compare', '/compare'],
  ['article', '/article'],
  ['methodology', '/methodology'],
  ['changes', '/changes'],
]

/** Ways to contribute to a record. */
export const WAYS = ['propose', 'dispute', 'reply'] as const

/** A complete HTML page around its content. */
export function documentOf(page: Page, { title, description, place, head, body }: Content): Markup {
  const { web, messages, href } = page
  const current = (here: Place) => (here === place ? html` aria-current="page"` : NOTHING)
  return html`<!doctype html>
<html lang="${messages.language}" dir="${directionOf(messages.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${place === 'home' ? `Masthead – ${title}` : `${title} – Masthead`}</title>
<meta name="description" content="${description ?? web.site.tagline}">
<link rel="stylesheet" href="/assets/site.css">
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<script src="/assets/site.js" type="module"></script>
${head ?? NOTHING}
</head>
<body>
<a class="skip" href="#main">${web.site.skip}</a>
<header class="top">
<p class="brand"><a href="${href('/')}"${current('home')}>Masthead</a></p>
<nav aria-label="${web.site.navigation}"><ul>
${PLACES.map(([here, path]) => html`<li><a href="${href(path)}"${current(here)}>${web.site.places[here]}</a></li>`)}
<li><a href="${href('/docs')}">${web.site.docs}</a></li>
</ul></nav>
</header>
<main id="main" tabindex="-1">
${page.unknownLanguage === null ? NOTHING : html`<p class="banner" role="status">${page.unknownLanguage}</p>`}
${body()}
</main>
<footer class="bottom">
<nav aria-label="${web.site.ways.label}"><ul class="inline"><li><a href="${href('/')}">${web.site.ways.search}</a></li>${WAYS.map((way) => html`<li><a href="${href(`/contribute#${way}`)}">${web.site.ways[way]}</a></li>`)}</ul></nav>
<p>${messages.context.notice} ${web.site.unknown}</p>
<p class="languages">${LANGUAGES.map(({ language, web: other }) =>
    language === messages.language
      ? html`<span lang="${language}" aria-current="true">${other.site.ownName}</span> `
      : html`<a href="${switchTo(page, language)}" lang="${language}" hreflang="${language}">${other.site.ownName}</a> `,
  )}</p>
</footer>
</body>
</html>
`
}

function switchTo({ url }: Page, language: string): string {
  return withParameter(`${url.pathname}${url.search}`, 'lang', language)
}

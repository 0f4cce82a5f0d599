import type { ArticleCitation } from '../../domain/article/reading.ts'
import { LONGEST_URL } from '../../domain/citation/longest.ts'
import { isDay } from '../../domain/date.ts'
import { directionOf } from '../../domain/language/words.ts'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../../http/deps.ts'
import { type ArticleAnswer, articleAnswer } from '../../reading/read-article.ts'
import { askedView } from '../../reading/viewpoint.ts'
import { formOf } from '../form.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { markedText } from '../parts/marked-text.ts'
import { scoreWords } from '../parts/score-scale.ts'
import { page } from '../send-page.ts'

/** An article read for its sources: marked in the text, and summed up beside it. Nothing of it is kept. */
export function articlePage(app: App, deps: Deps): void {
  page(app, deps, 'get', '/article', (_, asked) => ({
    tag: `"article.${asked.messages.language}"`,
    title: asked.web.article.heading,
    place: 'article',
    body: () => html`<h1>${asked.web.article.heading}</h1><p class="lede">${asked.web.article.lede}</p>${form(asked)}`,
  }))

  page(app, deps, 'post', '/article', async (c, asked) => {
    const { web, messages } = asked
    const fields = await formOf(c)
    const text = (fields.get('text') ?? fields.get('q') ?? '').replaceAll('\r\n', '\n')
    if (text.trim() === '') throw new Problem('invalid-request', web.article.empty)
    const url = (fields.get('url') ?? '').trim().slice(0, LONGEST_URL)
    const publishedOn = fields.get('publishedOn') ?? ''
    const article = {
      ...(fields.has('html') ? { html: text } : { text }),
      ...(url !== '' && { url }),
      ...(isDay(publishedOn) && { publishedOn }),
    }
    const answer = await articleAnswer(deps, await deps.view.current(), article, askedView({}, deps.now(), messages))
    return { tag: null, title: web.article.heading, place: 'article' as const, body: () => reading(asked, answer) }
  })
}

function form({ web, href, today }: Page): Markup {
  const { article } = web
  return html`<form method="post" action="${href('/article')}" class="stack">
<p class="field"><label for="text">${article.text}</label><textarea id="text" name="text" rows="14" required dir="auto"></textarea></p>
<p><label><input type="checkbox" name="html" value="1"> ${article.html}</label></p>
<div class="filters"><p class="field wide"><label for="url">${article.url}</label><input type="url" id="url" name="url" placeholder="https://"></p>
<p class="field"><label for="publishedOn">${article.publishedOn}</label><input type="date" id="publishedOn" name="publishedOn" max="${today}"></p></div>
<p><button>${article.go}</button></p><p class="soft">${article.kept}</p></form>`
}

function reading(asked: Page, answer: ArticleAnswer): Markup {
  const { web, words, href } = asked
  const { article } = web
  const { summary, citations, language, languageSupported, text } = answer
  const figures: readonly (readonly [string, number])[] = [
    [article.citations, summary.citations],
    [article.outlets, summary.outlets],
    [article.independent, summary.independentOutlets],
    [article.anonymous, summary.anonymousSpeakers],
    [article.unlisted, summary.unlistedSources],
    [article.links, summary.unknownLinks],
  ]
  return html`<h1>${article.reading}</h1>
<div class="reading-room">
<section aria-label="${article.text}"><div class="article-text" lang="${language}" dir="${language === 'und' ? 'auto' : directionOf(language)}">${markedText(asked, text, citations)}</div></section>
<div class="beside">
<section aria-labelledby="summary"><h2 id="summary">${article.summary}</h2><p>${summary.text}</p>
<dl class="tally">${figures.map(([label, count]) => html`<div><dt>${label}</dt><dd>${words.number(count)}</dd></div>`)}</dl>
${languageSupported ? NOTHING : html`<p class="soft">${article.unsupported}</p>`}
${summary.merges.length === 0 ? NOTHING : html`<h3>${article.merges}</h3><ul>${summary.merges.map(({ detail }) => html`<li>${detail}</li>`)}</ul>`}</section>
<section aria-labelledby="sources"><h2 id="sources">${article.sources}</h2>${citations.length === 0 ? html`<p>${article.noCitations}</p>` : html`<ol class="plain cited">${citations.map((citation, index) => source(asked, answer, citation, index))}</ol>`}</section>
<p><a href="${href('/article')}">${article.again}</a></p>
</div></div>`
}

function source(asked: Page, { contexts }: ArticleAnswer, citation: ArticleCitation, index: number): Markup {
  const { web, href, messages } = asked
  const { outletId, text, role, cue, speaker, anonymous, status, own, alternatives } = citation
  const part = outletId === null ? undefined : contexts[outletId]
  const said = [
    web.article.roles[role],
    ...(cue === null ? [] : [web.article.cue(cue)]),
    ...(speaker === null ? [] : [web.article.speaker(speaker.text)]),
    ...(anonymous ? [web.article.anonymousSpeaker] : []),
    ...(own ? [web.article.own] : []),
  ]
  return html`<li id="source-${index + 1}"><p class="what"><a href="#mark-${index + 1}"><bdi>${text}</bdi></a></p><p class="soft">${said.join(' · ')}</p>
${part === undefined ? html`<p>${web.source.statuses[status]}${status === 'matched' ? '' : `. ${messages.context.advice[status]}`}${alternatives.map((id) => html` · <a href="${href(`/outlets/${id}`)}">${id}</a>`)}</p>` : html`<p><a href="${href(part.outlet.page)}">${part.outlet.name}</a> ${scoreWords(asked, part.score)}</p><p class="soft">${part.advice.text}</p>`}</li>`
}

import type { CitedSource } from '../../domain/article/reading.ts'
import { LONGEST_URL } from '../../domain/citation/longest.ts'
import { isDay } from '../../domain/date.ts'
import { directionOf } from '../../domain/language/words.ts'
import type { Lookup } from '../../domain/lookup/lookup.ts'
import { Problem } from '../../domain/problem.ts'
import type { App, Deps } from '../../http/deps.ts'
import { type ArticleAnswer, articleAnswer } from '../../reading/read-article.ts'
import { askedViewpoint } from '../../reading/viewpoint.ts'
import { formOf } from '../form.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { Page } from '../page.ts'
import { markedText } from '../parts/marked-text.ts'
import { scoreWords } from '../parts/score-scale.ts'
import { page } from '../send-page.ts'

/** Reads an article for its sources: marked in the text and summarised beside it. Nothing is stored. */
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
    const snapshot = await deps.catalogue.current()
    const answer = await articleAnswer(deps, snapshot, article, askedViewpoint({}, deps.now(), messages))
    return {
      tag: null,
      title: web.article.heading,
      place: 'article' as const,
      body: () => reading(asked, answer, snapshot.lookup),
    }
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

function reading(asked: Page, answer: ArticleAnswer, lookup: Lookup): Markup {
  const { web, words, href } = asked
  const { article } = web
  const { summary, sources, language, languageSupported, text } = answer
  const marked = markedCitations(answer)
  const figures: readonly (readonly [string, number])[] = [
    [article.citations, summary.citations],
    [article.outlets, summary.outlets],
    [article.independent, summary.independentOutlets],
    [article.anonymous, summary.anonymousSpeakers],
    [article.institutions, summary.institutions],
    [article.unlisted, summary.unlistedSources],
    [article.links, summary.unknownLinks],
  ]
  return html`<h1>${article.reading}</h1>
<div class="reading-room">
<section aria-label="${article.text}">${legend(asked, marked)}<div class="article-text" lang="${language}" dir="${language === 'und' ? 'auto' : directionOf(language)}">${markedText(asked, text, marked)}</div></section>
<div class="beside">
<section aria-labelledby="summary"><h2 id="summary">${article.summary}</h2><p>${summary.text}</p>
<dl class="tally">${figures.map(([label, count]) => html`<div><dt>${label}</dt><dd>${words.number(count)}</dd></div>`)}</dl>
${languageSupported ? NOTHING : html`<p class="soft">${article.unsupported}</p>`}
${summary.merges.length === 0 ? NOTHING : html`<h3>${article.merges}</h3><ul>${summary.merges.map(({ detail }) => html`<li>${detail}</li>`)}</ul>`}</section>
<section aria-labelledby="sources"><h2 id="sources">${article.sources}</h2>${sources.length === 0 ? html`<p>${article.noCitations}</p>` : html`<ol class="plain cited">${sources.map((each, at) => source(asked, answer, each, at, lookup))}</ol>`}</section>
<p><a href="${href('/article')}">${article.again}</a></p>
</div></div>`
}

/** An outlet that a name may mean, with its country, which tells namesakes apart. */
function mayBe({ href, words }: Page, id: string, lookup: Lookup): Markup {
  const { name = id, country = null } = lookup.entry(id) ?? {}
  const where = country === null ? NOTHING : html` <span class="soft">${words.country(country)}</span>`
  return html`<li><a href="${href(`/outlets/${id}`)}">${name}</a>${where}</li>`
}

/** A card about one source: advice, rating and main fact; then each place where it is cited. */
function source(asked: Page, answer: ArticleAnswer, each: CitedSource, at: number, lookup: Lookup): Markup {
  const { web, href, messages } = asked
  const { outletId, name, status, citations: places } = each
  const part = outletId === null ? undefined : answer.contexts[outletId]
  const { alternatives = [], institution = null } = answer.citations[places[0] ?? -1] ?? {}
  const standing = institution === null ? web.source.statuses[status] : web.article.institutionKinds[institution.kind]
  const head =
    part === undefined
      ? html`<p class="what"><bdi>${name}</bdi> <span class="soft">${standing}</span></p><p>${messages.context.advice[status === 'matched' ? 'corroborate' : status]}</p>`
      : html`<p class="what"><a href="${href(part.outlet.page)}">${part.outlet.name}</a></p><p>${part.advice.text}</p>${part.score.value === null ? NOTHING : html`<p>${scoreWords(asked, part.score)}</p>`}<p class="soft">${part.fact}</p>`
  return html`<li id="source-${at + 1}">${head}
${alternatives.length === 0 ? NOTHING : html`<ul class="inline">${alternatives.map((id) => mayBe(asked, id, lookup))}</ul>`}
<ul class="places soft">${places.map((place) => html`<li>${placeOf(asked, answer, place)}</li>`)}</ul></li>`
}

function placeOf({ web }: Page, { citations }: ArticleAnswer, index: number): Markup {
  const citation = citations[index]
  if (citation === undefined) return NOTHING
  const { text, role, cue, speaker, anonymous } = citation
  const said = [
    web.article.roles[role],
    ...(cue === null ? [] : [web.article.cue(cue)]),
    ...(speaker === null ? [] : [web.article.speaker(speaker.text)]),
    ...(anonymous ? [web.article.anonymousSpeaker] : []),
  ]
  return html`<a href="#mark-${index + 1}"><bdi>${text}</bdi></a>: ${said.join(' · ')}`
}

/** Each citation with its source's advice and the number of the source's card. */
function markedCitations({ citations, sources, contexts }: ArticleAnswer): Parameters<typeof markedText>[2] {
  const cards = new Map(sources.flatMap((each, at) => each.citations.map((place) => [place, { each, at }] as const)))
  return citations.map((citation, index) => {
    const card = cards.get(index)
    if (card === undefined) return { ...citation, advice: null, card: null }
    const part = card.each.outletId === null ? undefined : contexts[card.each.outletId]
    const unknown = card.each.status === 'institution' ? 'attribute' : 'corroborate'
    return { ...citation, advice: part?.advice.level ?? unknown, card: card.at + 1 }
  })
}

/** The meaning of the colours that occur. */
function legend({ web, messages }: Page, marked: Parameters<typeof markedText>[2]): Markup {
  const levels = [...new Set(marked.flatMap(({ advice }) => advice ?? []))]
  if (levels.length === 0) return NOTHING
  return html`<ul class="inline legend" aria-label="${web.article.legend}">${levels.map((level) => html`<li><mark class="mark-${level}">${messages.context.adviceInShort[level]}</mark></li>`)}</ul>`
}

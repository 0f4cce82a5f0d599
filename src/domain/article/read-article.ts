import { isOneInLanguage } from '../language/is-in-language.ts'
import type { Messages } from '../language/messages.ts'
import type { LookupEntry } from '../lookup/entry.ts'
import { finished, type Steps } from '../lookup/steps.ts'
import { Problem } from '../problem.ts'
import { chainsOf } from './answer/chains.ts'
import { contentHash } from './answer/content-hash.ts'
import { conveyancesOf } from './answer/conveyance.ts'
import { keyGiver } from './answer/group-sources.ts'
import type { PassedOn } from './answer/independence.ts'
import { withLinks } from './answer/join-links.ts'
import { linkSteps } from './answer/links.ts'
import { listedReading, readBlocks } from './answer/listed-reading.ts'
import { isOwnName, ownSiteOf } from './answer/own-site.ts'
import { summaryOf } from './answer/summary.ts'
import { isOf, spanOf, toCitation } from './answer/to-citation.ts'
import { type BlockReadings, blockKey, blockSceneSteps, contextOf, resolvingOnce, sceneOf } from './block-scenes.ts'
import { CUE_LANGUAGES } from './cues/languages.ts'
import { type ArticleMatcher, entryOf } from './names/matcher.ts'
import { joinSteps } from './page/blocks.ts'
import { htmlSteps } from './page/html-text.ts'
import type { Article, ArticleBlock, ArticleCitation, ArticleLookup, ArticleReading, OwnOutlet } from './reading.ts'
import { UNMARKED } from './scene/build-scene.ts'
import type { Run, Scene } from './scene/scene.ts'
import { type SlicedScene, sliceSteps } from './sliced-scenes.ts'
import { areShort, citationMovedBy, movedBy } from './slices.ts'
import { citationSteps } from './sources/find-citations.ts'
import type { Finding } from './sources/finding.ts'
import { standsIn } from './sources/own-outlet.ts'
import type { Address } from './text/find-addresses.ts'

/**
 * Finds every source that an article cites, who told whom, and how independent they are. Takes time proportional to the
 * length.
 *
 * @throws Problem unless exactly one of `text`, `html` and `blocks` is given
 */
export function readArticle(
  article: Article,
  matcher: ArticleMatcher,
  lookup: ArticleLookup,
  messages: Messages,
): ArticleReading {
  return finished(articleSteps(article, matcher, lookup, messages))
}

/**
 * Links and named sources in one text, at most. Real articles have far fewer, and each takes a kilobyte during the
 * reading.
 */
const MOST_SOURCES = 10_000

/** @throws Problem 'too-large' */
function requireFew(sources: number): void {
  if (sources <= MOST_SOURCES) return
  const most = MOST_SOURCES.toLocaleString('en')
  throw new Problem('too-large', `The text has more than ${most} links and sources: send it in parts.`)
}

/** Citations whose keys are computed in one step. */
const KEYS_A_STEP = 1_000

/**
 * `readArticle` in steps of a few milliseconds. With `readings`, blocks that were read before are not read again; the
 * answer is the same.
 */
export function* articleSteps(
  article: Article,
  matcher: ArticleMatcher,
  lookup: ArticleLookup,
  messages: Messages,
  readings: BlockReadings | null = null,
): Steps<ArticleReading> {
  if ([article.text, article.html, article.blocks].filter((given) => given !== undefined).length !== 1) {
    throw new Problem('invalid-request', 'Give either `text`, `html` or `blocks`, and not both.')
  }
  const before = (article.blocks ?? []).map((block) => readings?.get(blockKey(block)))
  const hashes = (article.blocks ?? []).map((block, index) => before[index]?.hash ?? contentHash(blockKey(block)))
  const joined =
    article.blocks === undefined
      ? null
      : yield* joinSteps(
          article.blocks,
          before.map((reading) => reading?.page),
        )
  const page = joined?.page ?? (article.html === undefined ? null : yield* htmlSteps(article.html, article.content))
  const text = page?.text ?? (article.text as string)
  if (page !== null) yield
  const blockScenes =
    joined !== null && areShort(joined.places) ? yield* blockSceneSteps(joined, before, matcher) : null
  const slices = blockScenes?.slice() ?? [...(yield* sliceSteps(text, page ?? UNMARKED, matcher))]
  const language = languageOfMost(slices)
  const site = ownSiteOf(article, page, lookup, (id) => matcher.byId.get(id)?.kind === 'platform')
  const written = slices.flatMap(({ start, addresses }) => addresses.map((address) => movedBy(address, start)))
  const linked = written.length + (page?.anchors.length ?? 0)
  requireFew(linked)
  const resolve = readings === null ? lookup.resolve : resolvingOnce(readings.links, lookup.resolve)
  const links = yield* linkSteps(text, page, written, site.base, article.publishedOn, resolve)

  const ownEntry = site.outlet?.outletId ? matcher.byId.get(site.outlet.outletId) : undefined
  const known = new Set<LookupEntry>(ownEntry ? [ownEntry] : [])
  for (const { scene } of slices) addNamedInFull(scene, matcher, known)
  const hints = {
    known,
    country: ownEntry?.country ?? null,
    publishedOn: article.publishedOn,
    relatedOf: lookup.relatedOf,
  }
  let own = site.outlet
  const found: (readonly Finding[])[] = []
  let sources = linked
  for (const [index, slice] of slices.entries()) {
    const block = blockScenes?.[index]
    const context = block === undefined ? '' : contextOf(block.scene, matcher, hints)
    const isRead = block?.before?.context === context && block.bylines.length === 0
    let all = block?.before?.findings ?? []
    if (!isRead) {
      if (found.length > 0) yield
      // What was looked for in a scene has left its marks there.
      const scene = block?.before === undefined ? slice.scene : sceneOf(block.words, block.page, block.votes, matcher)
      slices[index] = { ...slice, scene }
      all = yield* citationSteps(scene, matcher, withoutListed(scene, slice.addresses), slice.bylines, hints)
      if (block !== undefined && readings !== null && block.bylines.length === 0) {
        const { page, words, language } = block
        const key = blockKey(article.blocks?.[index] as ArticleBlock)
        readings.set(key, { hash: hashes[index] as string, page, words, language, context, scene, findings: all })
      }
    }
    const taken = takeByline(slices[index] as SlicedScene, all, own)
    own = taken.own
    found.push(taken.findings)
    sources += taken.findings.length
    requireFew(sources)
  }
  const ownId = own?.outletId ?? null
  const named: ArticleCitation[] = []
  const conveyedBy: number[] = []
  const passedOn: PassedOn[] = []
  for (const [index, { start, scene }] of slices.entries()) {
    if (index > 0) yield
    const others = (found[index] as readonly Finding[]).filter(
      (finding) =>
        !isOf(finding, ownId) && !isOwnName(site, nameOf(scene, finding.run), finding.choice?.outlet ?? null),
    )
    const conveyances = conveyancesOf(scene, others)
    const before = named.length
    conveyedBy.push(...conveyances.conveyedBy.map((by) => (by < 0 ? by : by + before)))
    passedOn.push(...conveyances.passedOn)
    for (const finding of conveyances.settled)
      named.push(citationMovedBy(toCitation(scene, matcher, finding, messages.article), start))
  }
  if (slices.length > 1) yield
  const { citations, positions } = withLinks(text, named, links, ownId, site, matcher, messages)

  const languageSupported = CUE_LANGUAGES.some((cues) => cues.language === language)
  const owner = ownId === null ? undefined : matcher.byId.get(ownId)
  const chained = citations.map(() => -1)
  conveyedBy.forEach((by, index) => {
    if (by >= 0) chained[positions[index] as number] = positions[by] as number
  })
  const chains = chainsOf(citations, chained, own, own?.span?.text ?? owner?.name ?? '', isTranslated(owner, language))
  const blocks = joined === null ? [] : readBlocks(article.blocks ?? [], hashes, article.known ?? {}, joined)
  if (slices.length > 1) yield
  const keyed: ArticleCitation[] = []
  const withKey = keyGiver(text)
  for (const citation of citations) {
    if (keyed.length % KEYS_A_STEP === KEYS_A_STEP - 1) yield
    keyed.push(withKey(citation))
  }
  const listed = listedReading(keyed, chains, blocks, joined?.places ?? [])
  if (slices.length > 1) yield
  const summary = summaryOf(citations, passedOn, languageSupported, matcher, lookup, messages.article)
  return { text, language, languageSupported, own, ...listed, summary }
}

/** The language of most of the text. */
function languageOfMost(slices: readonly SlicedScene[]): string {
  const words = new Map<string, number>()
  for (const { language, scene } of slices) words.set(language, (words.get(language) ?? 0) + scene.tokens.count)
  const told = [...words].filter(([language]) => language !== 'und').sort((a, b) => b[1] - a[1])
  return told[0]?.[0] ?? 'und'
}

function nameOf(scene: Scene, run: Run): string {
  return spanOf(scene, run).text
}

/** Adds the outlets that are named unambiguously somewhere in the text. */
function addNamedInFull(scene: Scene, matcher: ArticleMatcher, known: Set<LookupEntry>): void {
  for (const { caution, forms } of scene.names) {
    if (caution > 0) continue
    const entry = entryOf(matcher, forms[0] as number)
    if (entry !== undefined && forms.every((form) => entryOf(matcher, form) === entry)) known.add(entry)
  }
}

/** Domains in the text that are not listed hosts; those are found as names. */
function withoutListed(scene: Scene, addresses: readonly Address[]): Address[] {
  return addresses.filter(({ kind, from }) => kind === 'domain' && scene.nameAt[from] === 0)
}

/** Takes a name in the byline as the article's own outlet, unless it is an agency that supplied the article. */
function takeByline(
  { start, scene, bylines }: SlicedScene,
  found: readonly Finding[],
  byAddress: OwnOutlet | null,
): { own: OwnOutlet | null; findings: readonly Finding[] } {
  if (bylines.length === 0) return { own: byAddress, findings: found }
  let own = byAddress
  const findings: Finding[] = []
  for (const finding of found) {
    const { choice } = finding
    const isAgency = choice?.outlet?.kind === 'wire-agency'
    const inByline = choice?.outlet && standsIn(bylines, finding.run)
    if (!inByline) findings.push(finding)
    else if (!isAgency && (own === null || own.outletId === choice.outlet.id)) {
      own = { outletId: choice.outlet.id, how: own?.how ?? 'byline', span: movedBy(spanOf(scene, finding.run), start) }
    } else findings.push(finding)
  }
  return { own, findings }
}

function isTranslated(own: LookupEntry | undefined, language: string): boolean {
  if (!own || language === 'und' || own.languages.length === 0) return false
  return !isOneInLanguage(own.languages, language)
}

import { expect, it } from 'vitest'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import type { Article } from '../../../src/domain/article/reading.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { articleWorld } from './article-cases.ts'

/** One article as newsrooms have it: its citations as `role:text`, and its own outlet (`unlisted`, `none`). */
interface Input {
  readonly name: string
  readonly article: Article
  readonly cited: readonly string[]
  readonly own: string | undefined
}

const inputs: Input[] = []
const give = (kind: string, given: Article | string, cited: readonly string[], own?: string): void => {
  const number = inputs.filter(({ name }) => name.startsWith(`${kind} `)).length + 1
  inputs.push({ name: `${kind} ${number}`, article: typeof given === 'string' ? { html: given } : given, cited, own })
}
const nitf = (h: string): string =>
  `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf><head><title>Bridge shut</title><docdata><doc-id id-string="x"/></docdata><pubdata name="Reed"/></head><body><body.head><hedline><hl1>Bridge shut</hl1></hedline><byline>By Jane Roe<bytag>Reed staff</bytag></byline><distributor>AP</distributor><dateline><location>BERLIN</location></dateline></body.head><body.content>${h}</body.content></body></nitf>`
const newsml = (h: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1" standard="NewsML-G2"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_22.xml"/><rightsInfo><copyrightHolder literal="Reed"><name>CNN</name></copyrightHolder></rightsInfo><itemMeta><itemClass qcode="ninat:text"/><provider literal="reed"><name>Reed</name></provider></itemMeta><contentMeta><by>Jane Roe</by><headline>Bridge shut</headline></contentMeta><contentSet>${h}</contentSet></newsItem>`
const rss = (item: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Reed</title><link>https://reed.example/</link><item><title>Bridge shut</title><link>https://reed.example/bridge</link>${item}</item></channel></rss>`
const atom = (c: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Reed</title><link href="https://reed.example/"/><entry><title>Bridge shut</title><link rel="alternate" href="https://reed.example/bridge"/>${c}</entry></feed>`
const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const ld = (j: string): string => page(`<script type="application/ld+json">${j}</script>`, '<p>AFP reported it.</p>')

give(
  'gutenberg',
  '<!-- wp:paragraph -->\n<p>The minister told <em>Reuters</em> on Monday that the bridge is shut.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:image {"id":3} -->\n<figure class="wp-block-image size-large"><img src="a.jpg"/><figcaption class="wp-element-caption">The bridge. Photo: AFP</figcaption></figure>\n<!-- /wp:image -->',
  ['through-outlet:Reuters', 'photo-credit:AFP'],
)
give(
  'gutenberg',
  '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>“It is shut,” he told the BBC.</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->\n\n<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abcdefghijk","type":"video","providerNameSlug":"youtube"} -->\n<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abcdefghijk\n</div></figure>\n<!-- /wp:embed -->',
  ['through-outlet:BBC', 'link:https://www.youtube.com/watch?v=abcdefghijk'],
)
give(
  'gutenberg',
  '<!-- wp:embed {"url":"https://twitter.com/BBCBreaking/status/1234567890","type":"rich","providerNameSlug":"twitter"} -->\n<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper">\nhttps://twitter.com/BBCBreaking/status/1234567890\n</div><figcaption class="wp-element-caption">The first report</figcaption></figure>\n<!-- /wp:embed -->\n\n<!-- wp:paragraph -->\n<p>It rained.</p>\n<!-- /wp:paragraph -->',
  ['link:https://twitter.com/BBCBreaking/status/1234567890'],
)
give(
  'gutenberg',
  '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>Selon <a href="https://www.lemonde.fr/a">Le Monde</a>, le pont est fermé.</li>\n<!-- /wp:list-item --><!-- wp:list-item -->\n<li>L’AFP rapporte le contraire.</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
  ['outlet:Le Monde', 'outlet:AFP'],
)
give(
  'gutenberg',
  '<!-- wp:gallery -->\n<figure class="wp-block-gallery"><figure class="wp-block-image"><img/><figcaption>Rain. Jane Roe/Reuters</figcaption></figure><figure class="wp-block-image"><img/><figcaption>Snow. AP Photo/John Doe</figcaption></figure></figure>\n<!-- /wp:gallery -->\n<!-- wp:latest-posts /-->\n<!-- wp:paragraph --><p>The Guardian reported that nobody was hurt.</p><!-- /wp:paragraph -->',
  ['photo-credit:Reuters', 'photo-credit:AP', 'outlet:The Guardian'],
)
give(
  'classic',
  'The minister told Reuters on Monday that the bridge is shut.\n\nIt will open in May, <a href="https://www.bbc.com/news/1">he said</a>.\n\n[caption id="attachment_12" align="alignnone" width="300"]<img src="a.jpg" /> The bridge. AFP/Getty Images[/caption]\n\nThe end.',
  ['through-outlet:Reuters', 'link:he said', 'photo-credit:AFP'],
)
give(
  'classic',
  '<strong>BERLIN (AP)</strong> — The bridge is shut.\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\nNobody was hurt.',
  ['wire-credit:AP', 'link:https://www.youtube.com/watch?v=abcdefghijk'],
)
give(
  'classic',
  'Le pont est fermé, selon <i>Le Figaro</i>.\r\n\r\nIl rouvrira en mai.\r\n\r\n<blockquote>« Il rouvrira », a-t-il dit à l’AFP.</blockquote>',
  ['outlet:Le Figaro', 'through-outlet:AFP'],
)
give(
  'classic',
  'One line with <a href="https://www.reuters.com/x">a report</a>\nand the next line of the same paragraph.\n\n[gallery ids="1,2"]\n\n<!--more-->\n\nThe New York Times said so.',
  ['link:a report', 'outlet:The New York Times'],
)
give(
  'classic',
  '[embed]https://x.com/Reuters/status/1234567890[/embed]\n\nHe <em>denied</em> it, Der Spiegel reported.\n\n[contact-form-7 id="1" title="CNN"]',
  ['link:https://x.com/Reuters/status/1234567890', 'outlet:Der Spiegel'],
)
give('nitf', nitf('<block><p>The mayor told Reuters that it is shut.</p></block>'), [
  'wire-credit:AP',
  'through-outlet:Reuters',
])
give(
  'nitf',
  nitf(
    '<block><media media-type="image"><media-reference/><media-caption>The bridge.</media-caption><media-producer>AFP</media-producer></media><p>Nobody was hurt.</p></block>',
  ),
  ['wire-credit:AP', 'photo-credit:AFP'],
)
give(
  'nitf',
  nitf('<p>The bridge is shut, <org>The Guardian</org> reported.</p>').replace('<distributor>AP</distributor>', ''),
  ['outlet:The Guardian'],
)
give(
  'nitf',
  nitf('<p lede="true">PARIS (AFP) - Il pleut.</p><p>Selon Le Monde, il pleut.</p>').replace(
    '<distributor>AP</distributor>',
    '',
  ),
  ['wire-credit:AFP', 'outlet:Le Monde'],
)
give(
  'nitf',
  nitf('<p>See <a href="https://www.bbc.com/news/1">here</a>.</p><hl2>Snow</hl2><p>It snows.</p>')
    .replace('<distributor>AP</distributor>', '')
    .replace('<body>', '<body class="x">'),
  ['link:here'],
)
give(
  'newsml',
  newsml(
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The mayor told Reuters that it is shut.</p></body></html></inlineXML>',
  ),
  ['through-outlet:Reuters'],
)
give('newsml', newsml('<inlineData contenttype="text/plain">The Guardian reported that it is shut.</inlineData>'), [
  'outlet:The Guardian',
])
give(
  'newsml',
  newsml(
    '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>BERLIN (Reuters) - It is shut.</p></body.content></body></nitf></inlineXML>',
  ),
  ['wire-credit:Reuters'],
)
give(
  'newsml',
  `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Bridge shut</HeadLine></NewsLines><ContentItem><DataContent><![CDATA[<p>Selon l’AFP, le pont est fermé.</p>]]></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ['outlet:AFP'],
)
give(
  'newsml',
  newsml(
    '<inlineXML contenttype="application/xhtml+xml"><html><body><p>It is shut, <a href="https://www.lemonde.fr/a">says Le Monde</a>.</p></body></html></inlineXML>',
  )
    .replace('<newsItem', '<newsMessage><itemSet><newsItem')
    .replace('</newsItem>', '</newsItem></itemSet></newsMessage>'),
  ['outlet:Le Monde'],
)
give(
  'rss',
  rss('<description><![CDATA[The mayor told <b>Reuters</b> so.]]></description>'),
  ['through-outlet:Reuters'],
  'unlisted',
)
give(
  'rss',
  rss(
    '<content:encoded><![CDATA[<p>BBC News reported it.</p><p><a href="https://reed.example/snow">Snow</a></p>]]></content:encoded>',
  ),
  ['outlet:BBC News'],
  'unlisted',
)
give(
  'rss',
  rss('<description>&lt;p&gt;Selon &lt;em&gt;Le Monde&lt;/em&gt;, il pleut.&lt;/p&gt;</description>'),
  ['outlet:Le Monde'],
  'unlisted',
)
give(
  'rss',
  rss('<media:credit>Jane Roe/AFP</media:credit><description>It rained, the Financial Times reported.</description>'),
  ['photo-credit:AFP', 'outlet:Financial Times'],
  'unlisted',
)
give(
  'rss',
  rss(
    '<description><![CDATA[He said so on <a href="https://t.me/rtnews/68">Telegram</a>. The post <a href="https://reed.example/bridge">Bridge shut</a> appeared first on <a href="https://reed.example">Reed</a>.]]></description>',
  ),
  ['author-in-outlet:Telegram', 'link:Telegram'],
  'unlisted',
)
give(
  'atom',
  atom('<content type="html">&lt;p&gt;The mayor told Reuters so.&lt;/p&gt;</content>'),
  ['through-outlet:Reuters'],
  'unlisted',
)
give(
  'atom',
  atom('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>BBC News reported it.</p></div></content>'),
  ['outlet:BBC News'],
  'unlisted',
)
give('atom', atom('<summary>The Guardian reported it.</summary>'), ['outlet:The Guardian'], 'unlisted')
give(
  'atom',
  atom(
    '<content type="html"><![CDATA[<p>It is <a href="https://reed.example/snow">snowing</a>, <a href="https://apnews.com/a">it said</a>.</p>]]></content>',
  ),
  ['link:it said'],
  'unlisted',
)
give(
  'atom',
  atom('<author><name>Jane Roe</name></author><content>El País informó de ello.</content>'),
  ['outlet:El País'],
  'unlisted',
)
give(
  'word',
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal><span lang=EN-US>The mayor told <i>Reuters</i> that it is shut.<o:p></o:p></span></p></div></body></html>',
  ['through-outlet:Reuters'],
)
give(
  'word',
  '<p class="MsoNormal" style="mso-margin-top-alt:auto"><span style=\'font-family:"Arial",sans-serif\'>Selon&nbsp;<b>Le&nbsp;Monde</b>, le pont est ferm&eacute;.<o:p>&nbsp;</o:p></span></p>',
  ['outlet:Le Monde'],
)
give(
  'word',
  '<!--StartFragment--><p class=MsoNormal>BBC<span style="mso-spacerun:yes">  </span>News reported it.<o:p></o:p></p><!--EndFragment-->',
  ['outlet:BBC News'],
)
give(
  'word',
  '<p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">1.<span>  </span></span><![endif]>The New York Times reported it.<a style="mso-comment-reference:JR_1"></a><span class=MsoCommentReference>[JR1]</span></p>',
  ['outlet:The New York Times'],
)
give(
  'word',
  '<p class=MsoNormal>He said so<a style="mso-footnote-id:ftn1" href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>.</p><div style="mso-element:footnote-list"><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> See <a href="https://www.theguardian.com/a">The Guardian</a>, 3 May 2024.</p></div>',
  ['link:The Guardian'],
)
give(
  'gdocs',
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt">The mayor told Reuters that it is shut.</span></p></b>',
  ['through-outlet:Reuters'],
)
give(
  'gdocs',
  '<html><body class="c1 doc-content"><p class="c0"><span class="c2">BBC News reported </span><span class="c3"><a class="c4" href="https://www.google.com/url?q=https://www.lemonde.fr/a&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=x">a letter</a></span><span>.</span></p></body></html>',
  ['outlet:BBC News', 'link:a letter'],
)
give(
  'gdocs',
  '<p><span>Wie der </span><span style="font-style:italic">Spiegel</span><span> berichtet, ist die Brücke gesperrt.</span></p><br><p><span></span></p>',
  ['outlet:Spiegel'],
)
give(
  'gdocs',
  '<p><span>Report</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span> by AFP says it is shut.</span></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>check</span></p></div>',
  ['outlet:AFP'],
)
give('gdocs', '<ul><li><span>El País informó de ello.</span></li><li><span>Según Reuters, llueve.</span></li></ul>', [
  'outlet:El País',
  'outlet:Reuters',
])
give(
  'medium',
  '<article><div><div><h1 class="pw-post-title">Bridge</h1><p class="pw-post-body-paragraph">As <a class="ag" href="https://www.nytimes.com/a" rel="noopener ugc nofollow">the Times reported</a>, it is shut. Reuters said so too.</p><figure class="paragraph-image"><figcaption>Photo by <a href="https://unsplash.com/@jane?utm_source=medium&amp;utm_medium=referral">Jane Roe</a> on <a href="https://unsplash.com?utm_source=medium">Unsplash</a></figcaption></figure></div></div></article>',
  ['outlet:Times', 'outlet:Reuters', 'photo-credit:Jane Roe', 'photo-credit:Unsplash'],
)
give(
  'medium',
  {
    html: '<article><p>BBC News reported it.</p><div class="postArticle-readNext"></div><p>More from <a href="https://medium.com/@jane">Jane</a></p></article>',
    url: 'https://medium.com/@jane/bridge-1234',
  },
  ['outlet:BBC News'],
  'unlisted',
)
give(
  'medium',
  {
    html: '<article><p>He told the Guardian. <a href="https://medium.com/m/signin?actionUrl=x">Sign up</a></p></article>',
    url: 'https://jane.medium.com/bridge-1234',
  },
  ['through-outlet:Guardian'],
  'unlisted',
)
give(
  'substack',
  '<div class="body markup"><p>The FT <a href="https://www.ft.com/content/a">reported it</a>.</p><p class="button-wrapper"><a class="button primary" href="https://jane.substack.com/subscribe?utm_source=x"><span>Subscribe now</span></a></p></div>',
  ['outlet:FT', 'link:reported it'],
)
give(
  'substack',
  {
    html: '<div class="body markup"><p>See <a href="https://open.substack.com/pub/anna/p/rain?r=1">Anna</a> and <a href="https://substack.com/@bob/note/c-1">Bob</a>.</p><div class="subscription-widget-wrap"><p>Thanks for reading Jane! Subscribe for free.</p></div></div>',
    url: 'https://jane.substack.com/p/bridge',
  },
  ['link:Anna', 'link:Bob'],
  'unlisted',
)
give(
  'substack',
  '<div class="body"><p>Reuters reported it.<a class="footnote-anchor" href="#footnote-1">1</a></p><div class="footnote"><a class="footnote-number" href="#footnote-anchor-1">1</a><div class="footnote-content"><p>See <a href="https://apnews.com/a">this</a>.</p></div></div></div>',
  ['outlet:Reuters', 'link:this'],
)
give('amp', '<p>It is shut.</p><amp-twitter width="1" data-tweetid="1234567890"></amp-twitter>', [
  'link:https://x.com/i/status/1234567890',
])
give('amp', '<amp-instagram data-shortcode="abc"></amp-instagram><p>Reuters reported it.</p>', [
  'link:https://www.instagram.com/p/abc/',
  'outlet:Reuters',
])
give(
  'amp',
  '<amp-img src="a.jpg"></amp-img><p>He told AFP.</p><amp-ad type="x"><p>CNN</p></amp-ad><amp-sidebar><p>CNN said so.</p></amp-sidebar>',
  ['through-outlet:AFP'],
)
give('amp', '<amp-facebook data-href="https://www.facebook.com/aljazeera/posts/1"></amp-facebook>', [
  'link:https://www.facebook.com/aljazeera/posts/1',
])
give(
  'amp',
  '<amp-tiktok data-src="https://www.tiktok.com/@bbcnews/video/6948210747285441798"></amp-tiktok><amp-dailymotion data-videoid="x2m8jpp"></amp-dailymotion>',
  ['link:https://www.tiktok.com/@bbcnews/video/6948210747285441798', 'link:https://www.dailymotion.com/video/x2m8jpp'],
)
give(
  'base',
  page('<base href="https://www.theguardian.com/world/">', '<p>Reuters reported <a href="a.html">it</a>.</p>'),
  ['outlet:Reuters'],
  'the-guardian',
)
give(
  'base',
  page(
    '<base href="/news/"><link rel="canonical" href="https://www.lemonde.fr/a.html">',
    '<p>Voir <a href="b.html">ici</a> et <a href="https://www.lefigaro.fr/a">là</a>.</p>',
  ),
  ['link:là'],
  'le-monde',
)
give(
  'canonicals',
  page(
    '<link rel="canonical" href="https://www.bbc.com/news/1"><link rel="canonical" href="https://www.reuters.com/x">',
    '<p>It rained, <a href="https://www.bbc.co.uk/news/2">we</a> said; AFP reported it.</p>',
  ),
  ['outlet:AFP'],
  'bbc-news',
)
give(
  'canonicals',
  page(
    '<link href="https://www.theguardian.com/a" rel="canonical"><meta property="og:url" content="https://amp.theguardian.com/a">',
    '<p>AFP reported it.</p>',
  ),
  ['outlet:AFP'],
  'the-guardian',
)
give(
  'canonicals',
  page(
    '<link rel="alternate canonical" href="https://www.dw.com/de/a"><meta property="og:site_name" content="DW">',
    '<p>AFP berichtet es.</p>',
  ),
  ['outlet:AFP'],
  'deutsche-welle',
)
give(
  'canonicals',
  page(
    '<link rel="canonical" href=""><meta property="og:url" content="https://www.lemonde.fr/a">',
    '<p>Selon l’AFP, il pleut.</p>',
  ),
  ['outlet:AFP'],
  'le-monde',
)
give(
  'canonicals',
  page(
    '<link rel="canonical" href="/a/b"><meta property="og:url" content="https://www.lemonde.fr/a">',
    '<p>Selon l’AFP, il pleut.</p>',
  ),
  ['outlet:AFP'],
  'le-monde',
)
give(
  'jsonld',
  ld(
    '[{"@type":"WebSite"},{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Guardian","url":"https://www.theguardian.com"}}]',
  ),
  ['outlet:AFP'],
  'the-guardian',
)
give(
  'jsonld',
  ld(
    '{"@graph":[{"@type":"Organization","@id":"https://www.theguardian.com/#org","name":"The Guardian","url":"https://www.theguardian.com/"},{"@type":"NewsArticle","publisher":{"@id":"https://www.theguardian.com/#org"}}]}',
  ),
  ['outlet:AFP'],
  'the-guardian',
)
give('jsonld', ld('{"@type":"NewsArticle","publisher":[{"name":"BBC News"},{"name":"X"}]}'), ['outlet:AFP'], 'bbc-news')
give(
  'jsonld',
  ld(
    '{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#org"}},{"@type":"NewsMediaOrganization","@id":"#org","name":"Le Monde","sameAs":["https://x.com/lemondefr"]}]}',
  ),
  ['outlet:AFP'],
  'le-monde',
)
give(
  'jsonld',
  ld('\n<!--\n{"@type":"NewsArticle","publisher":{"name":"Le Monde"}}\n//-->\n'),
  ['outlet:AFP'],
  'le-monde',
)
give(
  'jsonld',
  ld('{"@type":"NewsArticle","publisher":{"name":"Le Monde","description":"a\tb"}}'),
  ['outlet:AFP'],
  'le-monde',
)
give(
  'telegram',
  '<p>He wrote:</p><script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="durov/68" data-width="100%"></script>',
  ['link:https://t.me/durov/68'],
)
give('telegram', '<iframe src="https://t.me/rtnews/68?embed=1&amp;mode=tme"></iframe><p>It rained.</p>', [
  'link:https://t.me/rtnews/68',
])
give(
  'telegram',
  '<blockquote class="telegram-post"><a href="https://t.me/s/rtnews/68">t.me/rtnews/68</a></blockquote>',
  ['link:t.me/rtnews/68'],
)
give(
  'x',
  '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">It rains.</p>&mdash; Reuters (@Reuters) <a href="https://twitter.com/Reuters/status/1?ref_src=twsrc%5Etfw">May 1, 2024</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js"></script>',
  ['link:Reuters'],
)
give(
  'x',
  '<div class="twitter-tweet twitter-tweet-rendered"><iframe id="twitter-widget-0" src="https://platform.twitter.com/embed/Tweet.html?id=1234567890&amp;lang=en" data-tweet-id="1234567890"></iframe></div>',
  ['link:https://x.com/i/status/1234567890'],
)
give('x', '<twitter-widget data-tweet-id="1234567890"></twitter-widget><p>It rained.</p>', [
  'link:https://x.com/i/status/1234567890',
])
give(
  'instagram',
  '<iframe class="instagram-media instagram-media-rendered" src="https://www.instagram.com/reel/abc/embed/captioned/?cr=1"></iframe>',
  ['link:https://www.instagram.com/p/abc/'],
)
give(
  'instagram',
  '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/reel/abc/?utm_source=ig_embed"><a href="https://www.instagram.com/reel/abc/">View this post on Instagram</a><p>A post shared by Jane (@jane.roe)</p></blockquote>',
  ['link:*@jane.roe*'],
)
give(
  'tiktok',
  '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@bbcnews/video/6948210747285441798" data-video-id="6948210747285441798"><section><a target="_blank" title="@bbcnews" href="https://www.tiktok.com/@bbcnews">@bbcnews</a> Rain <a href="https://www.tiktok.com/music/x-1">♬ sound</a></section></blockquote>',
  ['link:*@bbcnews*'],
)
give('tiktok', '<iframe src="https://www.tiktok.com/embed/v2/6948210747285441798"></iframe>', [
  'link:https://www.tiktok.com/embed/v2/6948210747285441798',
])
give(
  'youtube',
  '<div class="video"><iframe title="Rain" src="//www.youtube-nocookie.com/embed/abcdefghijk?feature=oembed" allowfullscreen></iframe></div>',
  ['link:https://www.youtube.com/watch?v=abcdefghijk'],
)
give('youtube', '<lite-youtube videoid="abcdefghijk"></lite-youtube><p>It rained.</p>', [
  'link:https://www.youtube.com/watch?v=abcdefghijk',
])
give('youtube', '<iframe data-lazy-src="https://www.youtube.com/embed/abcdefghijk" src="about:blank"></iframe>', [
  'link:https://www.youtube.com/watch?v=abcdefghijk',
])
give(
  'youtube',
  '<iframe loading="lazy" src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe><p>Reuters reported it.</p>',
  ['outlet:Reuters'],
)
give(
  'youtube',
  '<iframe data-src-cmplz="https://www.youtube.com/embed/abcdefghijk" data-placeholder="x"></iframe><div data-youtube-id="abcdefghijk"></div>',
  ['link:https://www.youtube.com/watch?v=abcdefghijk'],
)
give(
  'facebook',
  '<div class="fb-post" data-href="https://www.facebook.com/aljazeera/posts/1" data-width="500"></div><p>It rained.</p>',
  ['link:https://www.facebook.com/aljazeera/posts/1'],
)
give(
  'facebook',
  '<iframe src="https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fbbcnews%2Fvideos%2F1%2F&show_text=false"></iframe>',
  ['link:https://www.facebook.com/bbcnews/videos/1/'],
)
give(
  'facebook',
  '<div class="fb-page" data-href="https://www.facebook.com/reed"><blockquote cite="https://www.facebook.com/reed"><a href="https://www.facebook.com/reed">Reed</a></blockquote></div><p>It rained, AFP said.</p>',
  ['outlet:AFP'],
)
give(
  'oembed',
  '<figure class="media"><oembed url="https://www.youtube.com/watch?v=abcdefghijk"></oembed></figure><p>It rained.</p>',
  ['link:https://www.youtube.com/watch?v=abcdefghijk'],
)
give(
  'oembed',
  '<figure class="media"><div data-oembed-url="https://x.com/Reuters/status/1234567890"></div></figure><p>It rained.</p>',
  ['link:https://x.com/Reuters/status/1234567890'],
)
give(
  'oembed',
  '<drupal-media data-oembed="https://vimeo.com/1"></drupal-media><div data-embed-url="https://www.instagram.com/p/abc/"></div>',
  ['link:https://www.instagram.com/p/abc/'],
)
give(
  'iframe',
  '<iframe src="https://www.documentcloud.org/documents/1-x/?embed=1"></iframe><iframe src="https://datawrapper.dwcdn.net/abc/1/"></iframe><iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1"></iframe><p>AFP said so.</p>',
  ['outlet:AFP'],
)
give(
  'iframe',
  '<iframe src="https://securepubads.g.doubleclick.net/x" title="advertisement"></iframe><iframe src="https://www.google.com/maps/embed?pb=1"></iframe><p>AFP said so.</p>',
  ['outlet:AFP'],
)
give(
  'lazy',
  '<figure><img data-src="a.jpg" class="lazyload"><noscript><img src="a.jpg" alt="CNN"></noscript><figcaption><span>The bridge</span> <span class="credit">Jane Roe/AFP via Getty Images</span></figcaption></figure><p>It rained.</p>',
  ['photo-credit:AFP'],
)
give(
  'lazy',
  '<div class="image"><img src="data:image/gif;base64,R0lG"><span class="image-credit">© Reuters</span></div><p>It rained, the BBC reported.</p>',
  ['photo-credit:Reuters', 'outlet:BBC'],
)
give(
  'lazy',
  '<picture><source data-srcset="a.webp"><img></picture><p class="caption">Le pont (photo Le Parisien/Jane Roe)</p><p>Il pleut.</p>',
  ['photo-credit:Le Parisien'],
)
give('lazy', '<figure><img><figcaption>الجسر (رويترز)</figcaption></figure><p>قالت قناة الجزيرة إن الجسر مغلق.</p>', [
  'photo-credit:رويترز',
  'outlet:الجزيرة',
])
give(
  'lazy',
  '<figure><img loading=lazy><figcaption>Die Brücke. Foto: Jane Roe/dpa</figcaption></figure><p>Das berichtet die Süddeutsche Zeitung.</p>',
  ['photo-credit:dpa', 'outlet:Süddeutsche Zeitung'],
)

const { matcher, lookup } = articleWorld()

it.each(inputs)('$name', ({ article, cited, own }) => {
  const reading = readArticle(article, matcher, lookup, en)
  const found = reading.citations
    .filter((citation) => !citation.own && citation.role !== 'mention')
    .map(({ role, text }) => `${role}:${text.replace(/\s*\n\s*/g, ' ')}`)
  expect(found).toEqual(
    cited.map((each) => (each.includes('*') ? expect.stringContaining(each.split('*')[1] ?? '') : each)),
  )
  if (own !== undefined) expect(reading.own === null ? 'none' : (reading.own.outletId ?? 'unlisted')).toBe(own)
})

import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../src/domain/article/page/html-text.ts'
import { isMarkup, withoutBulk } from '../../../../src/domain/article/page/markup.ts'
import { readArticle } from '../../../../src/domain/article/read-article.ts'
import { en } from '../../../../src/domain/language/en/en.ts'
import { articleWorld } from '../article-cases.ts'

const PARAGRAPH =
  'The bridge over the river was shut on Monday, the mayor said, and it will stay shut until the spring, when the water falls. '
const BODY = `<h1>Bridge shut</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH.repeat(2)}</p><p>He told Reuters, among others, that <a href="https://www.bbc.com/news/1">nobody</a> was hurt.</p>`
const page = (inner: string): string => `<!doctype html><html><head><title>x</title></head><body>${inner}</body></html>`

describe('of a whole page', () => {
  it.each([
    ['a menu', '<nav><a href="https://www.cnn.com/">CNN</a></nav>'],
    [
      'a side bar',
      '<div class="sidebar"><p>CNN said that it rains, and this is long enough to be a paragraph.</p></div>',
    ],
    ['a foot', '<footer><a href="https://www.lemonde.fr/">Le Monde</a></footer>'],
    [
      'a cookie bar',
      '<div id="cookie-consent"><p>We and our partners, CNN and others, use cookies, as AFP said.</p></div>',
    ],
    [
      'a list of stories',
      '<div class="most-read"><ul><li><a href="/a">Why Reuters fell</a></li><li><a href="/b">More at CNN</a></li></ul></div>',
    ],
    [
      'a newsletter',
      '<section class="newsletter-signup"><p>Subscribe to CNN, Reuters and AFP, three letters a day, free of charge.</p></section>',
    ],
    [
      'comments',
      '<section id="comments"><p>Anna: CNN said the same, and so did AFP, which is why I read both, daily.</p></section>',
    ],
    [
      'an author’s box',
      '<div class="author-bio"><p>Jane Roe writes for CNN, AFP and others, and lives by the river.</p></div>',
    ],
    ['an author’s note', '<p>Jane Roe wrote for CNN and AFP. Follow her on X @janeroe, or write to her.</p>'],
    [
      'a byline that says who the author is',
      `<p class="byline">Jane Roe (jane@reed.example) is the editor of Reed, and a senior writer with CNN and AFP. ${'She likes rain. '.repeat(8)}</p>`,
    ],
    ['a call for stories', '<p>Jane Roe has worked for CNN. If you have a story idea, write to her at AFP.</p>'],
    ['a call for letters', '<p>This is from CNN. Sign up for our free weekly newsletter, as AFP does.</p>'],
    ['another', '<p>Inscrivez-vous à CNN, la newsletter d’AFP.</p>'],
    ['a follow line', '<p>Follow CNN and its opinion section on Facebook, Instagram or at AFP.</p>'],
    ['an account by itself', '<p>twitter.com/AFP</p>'],
    ['a labelled teaser', '<p>Also: <a href="/a">What CNN and AFP saw</a></p>'],
    ['a podcast’s addresses', '<p>Listen: https://cnn.com/a<br>Download: https://afp.com/b</p>'],
    ['a line of rights', '<p>© 2026 CNN. All rights reserved by AFP.</p>'],
    ['who earns by links', '<p>We use affiliate links, and CNN or AFP may get a share.</p>'],
    [
      'what is set off the screen',
      '<div style="position:absolute; left:-9999px"><a href="https://cnn.com/">CNN</a></div>',
    ],
  ])('%s is left out, before and after the article', (_, furniture) => {
    for (const html of [
      page(`${furniture}<article>${BODY}</article>`),
      page(`<article>${BODY}</article>${furniture}`),
    ]) {
      const { text, anchors } = readHtml(html)
      expect(text).toContain('He told Reuters')
      expect(text).toContain('Bridge shut')
      expect(text).not.toMatch(/CNN|AFP|Le Monde/)
      expect(anchors.map(({ href }) => href)).toEqual(['https://www.bbc.com/news/1'])
    }
  })

  it('posts are read, whatever their box is called', () => {
    const post = '<blockquote class="twitter-tweet"><p>CNN is shut.</p></blockquote>'
    expect(readHtml(page(`<article>${BODY}<div class="social-media-embed">${post}</div></article>`)).text).toContain(
      'CNN',
    )
  })

  it('everything is read where the caller asks for the page', () => {
    expect(readHtml(page(`<nav>CNN</nav><article>${BODY}</article>`), 'page').text).not.toContain('Subscribe')
    expect(readHtml(page(`<div class="sidebar">CNN</div><article>${BODY}</article>`), 'page').text).toContain('CNN')
  })

  it('without an article everything is read', () => {
    expect(readHtml(page('<p>CNN said so.</p>')).text).toBe('CNN said so.')
  })

  it('anchors lie where the text says', () => {
    const { text, anchors } = readHtml(page(`<nav><a href="/">Home</a></nav><div class="story">${BODY}</div>`))
    expect(anchors.map(({ start, end }) => text.slice(start, end))).toEqual(['nobody'])
  })
})

describe('of what an editor wrote', () => {
  it.each([
    [
      'a related list',
      '<h3>Related Stories</h3><ul><li><a href="https://www.wired.example/a">Why Reuters fell</a></li></ul>',
    ],
    [
      'a list of further reading',
      '<h4>À lire aussi</h4><ul><li><a href="https://www.lemonde.fr/a">Reuters</a></li></ul>',
    ],
    ['a call to follow', '<p>Follow us on <a href="https://twitter.com/reuters">Twitter</a></p>'],
    ['a reporter’s account', '<p>By Jane Roe <a href="https://twitter.com/janeroe">@janeroe</a></p>'],
    ['an account to follow', '<p>Jane Roe covers rain. Follow her on <a href="https://x.com/janeroe">X</a>.</p>'],
    ['a subscription', '<p>It rains. <a href="https://shop.example/">Subscribe to our magazine</a></p>'],
    ['a share link', '<a href="https://wa.me/?text=x">WhatsApp</a>'],
    ['another', '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a>'],
    ['another', '<a href="https://twitter.com/intent/tweet?text=x">Tweet</a>'],
    ['a paid link', '<p>It has <a rel="sponsored nofollow" href="https://shop.example/a">a handle</a>.</p>'],
    ['an affiliate’s', '<p>It has <a class="x" href="https://go.example/affiliate/a">a handle</a>.</p>'],
    ['one whose buyers are counted', '<p>It has <a href="https://shop.example/a?tag=reed0b-20">a handle</a>.</p>'],
    ['another', '<p>It has <a href="https://track.example/link?wgcampaignid=12&x=1">a handle</a>.</p>'],
    ['a button to follow', '<p>Jane Roe <a href="https://x.com/janeroe">Follow</a></p>'],
    [
      'what to read next',
      '<h4>Explore further</h4><ul><li><a href="https://reed.example/b">Another bridge</a></li></ul>',
    ],
    ['a price with a shop', '<p><a href="https://shop.example/a">£79.99, Reed</a></p>'],
    ['an offer', '<p><a href="https://shop.example/a">Zum Tarif bei Rohr.de 10 GB</a></p>'],
    ['a price', '<p><a href="https://shop.example/a">$285 at Reed</a></p>'],
    ['a shop', '<p><a href="https://shop.example/a">Buy now</a></p>'],
    ['an app', '<p>Read us on <a href="https://play.google.com/store/a">Android</a>.</p>'],
    ['a policy', '<p>See our <a href="https://owner.example/privacy">Privacy Policy</a>.</p>'],
    ['another', '<p>Mehr in unserer <a href="https://owner.example/d">Datenschutzerklärung</a>.</p>'],
    ['a full stop', '<p>It rains<a href="https://plus.google.com/reed/posts">.</a></p>'],
    ['the author', '<p>By <a rel="author" href="https://reed.example/jane">Jane Roe</a></p>'],
    ['the author’s page', '<p>By <a href="https://reed.example/news/author/jane">Jane Roe</a></p>'],
    ['a search for the author', '<p>Search on <a href="https://scholar.example/jane">Google Scholar</a>.</p>'],
    ['a call to write', '<p>Reach the reporters at <a href="https://x.com/reed">x.com/reed</a> and by mail.</p>'],
  ])('%s is no link', (_, furniture) => {
    expect(readHtml(`<p>The app launched.</p>${furniture}<p>The end.</p>`).anchors).toEqual([])
  })
})

it('a link to a shop that nobody counts is a link, and so is one to pages about a subject', () => {
  const html =
    '<p>It is <a href="https://shop.example/a?tag=bridge">sold</a> and <a href="https://b.example/?t=tags">listed</a>.</p>'
  expect(readHtml(html).anchors).toHaveLength(2)
})

it('text for screen readers is not part of a link, and a button for larger letters no agency', () => {
  const { text, anchors } = readHtml(
    '<p><a href="https://reed.example/a">It rained<span class="sr-only"> (opens in a new window)</span></a> here.</p>' +
      '<div><span>AA</span><div><strong>Text Size</strong></div></div>',
  )
  expect(anchors.map(({ start, end }) => text.slice(start, end))).toEqual(['It rained'])
  expect(text).not.toContain('AA')
})

it('a film is a link, and so is an account of somebody behind whom `by` stands', () => {
  const html =
    '<p>Data collected by the harbour <a href="https://www.youtube.com/watch?v=abcdefghijk">supported</a> it; she was replaced by <a href="https://www.linkedin.com/in/roe">Jane Roe</a>.</p>'
  expect(readHtml(html).anchors).toHaveLength(2)
})

it('a linked post is a link, and so is an account mentioned in the text', () => {
  const html =
    '<p>The mayor <a href="https://x.com/mayor/status/1">wrote</a> it, and <a href="https://x.com/mayor">her account</a> was shut.</p>'
  expect(readHtml(html).anchors).toHaveLength(2)
})

describe('embedded things are links', () => {
  const { matcher, lookup } = articleWorld()
  const links = (html: string): (string | null)[] =>
    readArticle({ html }, matcher, lookup, en)
      .citations.filter(({ role }) => role === 'link')
      .map(({ url }) => url)

  it.each([
    [
      '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="rtnews/68"></script>',
      'https://t.me/rtnews/68',
    ],
    [
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Faljazeera%2Fposts%2F1"></iframe>',
      'https://www.facebook.com/aljazeera/posts/1',
    ],
    [
      '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    [
      '<blockquote class="twitter-tweet"><p>It rains. <a href="https://t.co/x">t.co</a></p>— BBC (@BBC) <a href="https://twitter.com/BBC/status/1">May 1</a></blockquote>',
      'https://twitter.com/BBC/status/1',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"><a href="https://www.instagram.com/p/abc/">A post shared by BBC News (@bbcnews)</a></blockquote>',
      'https://www.instagram.com/bbcnews/',
    ],
    ['<amp-youtube data-videoid="abcdefghijk"></amp-youtube>', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ])('%s', (html, url) => {
    expect(links(`<p>He wrote this.</p>${html}`)).toEqual([url])
  })
})

describe('pictures credited', () => {
  const { matcher, lookup } = articleWorld()
  it.each([
    '<figure><figcaption>The dam. AGENCJA EXAMPLE/via REUTERS</figcaption></figure>',
    '<figure><figcaption>The goal. Mandatory Credit: Jane Roe-USA TODAY Sports/REUTERS</figcaption></figure>',
    '<p>Photo by Jane Roe/Reuters</p>',
    '<p>(Bild: Jane Roe/dpa)</p>',
    '<p>Jane Roe/AFP/Getty Images</p>',
    '<p>Crédit photo : Jane Roe/AFP</p>',
    '<p>Foto: Reuters</p>',
    '<div class="wp-caption-text">The dam on Monday (AP)</div>',
    '<div class="InlineImage-imageEmbedCredit">Jane Roe | Bloomberg | AFP</div>',
    '<figure><img><cite><a href="https://www.reuters.com/a">Reuters</a></cite></figure>',
    '<figure><figcaption>The dam, by <a href="https://reed.example/a">the harbour</a></figcaption></figure>',
    '<p class="credits">AFP</p>',
  ])('are no sources and merge nothing: %s', (html) => {
    const { citations, summary } = readArticle({ html: `${html}<p>The match ended.</p>` }, matcher, lookup, en)
    expect(citations.length).toBeGreaterThan(0)
    expect(new Set(citations.map(({ role }) => role))).toEqual(new Set(['photo-credit']))
    expect(summary).toMatchObject({ citations: 0, outlets: 0, merges: [] })
  })
})

describe('what asks the reader for something is short', () => {
  const padded = (text: string, length: number): string => `${text} ${'x'.repeat(length - text.length - 1)}`
  const isRead = (paragraph: string): boolean =>
    readHtml(page(`<article>${BODY}${paragraph}</article>`)).text.includes('CNN')

  it.each([
    ['a call, up to 249 characters', (length: number) => `<p>${padded('Share this with CNN', length)}</p>`, 249],
    [
      'one to follow the author, up to 500',
      (length: number) => `<p>${padded('CNN it is. Follow her.', length)}</p>`,
      500,
    ],
  ])('%s', (_, paragraph, longest) => {
    expect(isRead(paragraph(longest))).toBe(false)
    expect(isRead(paragraph(longest + 1))).toBe(true)
  })

  it('but a byline that says more is not: from 200 characters', () => {
    expect(isRead(`<p class="byline">${padded('Jane Roe of CNN', 199)}</p>`)).toBe(true)
    expect(isRead(`<p class="byline">${padded('Jane Roe of CNN', 200)}</p>`)).toBe(false)
  })
})

it('a figure that quotes or embeds is no picture, and a caption ends before 1,000 letters', () => {
  const captions = (html: string): number => readHtml(html).captions.length
  expect(captions('<figure><img>The dam</figure>')).toBe(1)
  expect(captions('<figure><blockquote>The dam</blockquote></figure>')).toBe(0)
  expect(captions('<figure><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></figure>')).toBe(0)
  expect(captions(`<div class="caption">${'a'.repeat(999)}</div>`)).toBe(1)
  expect(captions(`<div class="caption">${'a'.repeat(1_000)}</div>`)).toBe(0)
})

describe('what comes from elsewhere', () => {
  it('has its parts apart in NITF', () => {
    const { text } = readHtml(
      '<nitf><body><body.head><hedline><hl1>Bridge shut</hl1></hedline><byline>By Jane Roe</byline><dateline>BERLIN (AP)</dateline></body.head><body.content><p>Rain stopped.</p></body.content></body></nitf>',
    )
    expect(text.split(/\n+/)).toEqual(['Bridge shut', 'By Jane Roe', 'BERLIN (AP)', 'Rain stopped.'])
  })

  it('is read from CDATA and from escaped markup in feeds', () => {
    for (const inner of [
      '<![CDATA[<p>He <a href="https://www.reuters.com/x">told</a>.</p>]]>',
      '&lt;p&gt;He &lt;a href="https://www.reuters.com/x"&gt;told&lt;/a&gt;.&lt;/p&gt;',
    ]) {
      const read = readHtml(
        `<rss><channel><item><link>https://www.lemonde.fr/a</link><description>${inner}</description></item></channel></rss>`,
      )
      expect(read).toMatchObject({ text: 'He told.', canonicalUrl: 'https://www.lemonde.fr/a' })
      expect(read.anchors.map(({ href }) => href)).toEqual(['https://www.reuters.com/x'])
    }
  })

  it('takes the whole of an address in a feed, past entities and wherever it stands', () => {
    const address = 'https://www.lemonde.fr/a?id=1&amp;page=2'
    for (const before of [0, 9_930, 9_940, 9_950, 9_960]) {
      const { canonicalUrl } = readHtml(
        `<rss><channel><item><title>${'a'.repeat(before)}</title><link>${address}</link></item></channel></rss>`,
      )
      expect(canonicalUrl).toBe('https://www.lemonde.fr/a?id=1&page=2')
    }
  })

  it('takes blank lines as paragraphs where there are no tags', () => {
    expect(readHtml('One <em>line</em>.\n\nAnother <strong>line</strong>.').text).toBe('One line.\n\nAnother line.')
    expect(readHtml('<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->\n\n<p>Two.</p>').text).toBe('One.\n\nTwo.')
  })

  it.each([
    ['<?xml version="1.0"?><nitf/>', true],
    ['  <p>He said.</p>', true],
    ['<nitf><body/></nitf>', true],
    ['He told <a href="https://x.example">X</a> so.', true],
    ['He said 3 < 4 and 5 > 4.', false],
    ['A <- B, he said.', false],
  ])('is told to be markup or not: %s', (source, expected) => {
    expect(isMarkup(source)).toBe(expected)
  })

  it('has its pictures and scripts cut before it is measured', () => {
    const html = `<p>He said.</p><img src="data:image/png;base64,${'A'.repeat(5000)}"><script>${'x'.repeat(5000)}</script><style>p{}</style>`
    expect(withoutBulk(html)).toBe('<p>He said.</p><img src="">')
  })
})

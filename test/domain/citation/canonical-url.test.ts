import { expect, test } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'

const nobody = buildLookup([])
const canonical = (url: string) => resolveCitation({ url }, nobody).citation.canonicalUrl

test.each([
  ['https://a.example/x?shareToken=12ab', 'https://a.example/x'],
  ['https://a.example/x?xtref=x&xtcr=2', 'https://a.example/x'],
  ['https://a.example/x?_guc_consent_skip=1', 'https://a.example/x'],
  ['https://a.example/x?id=7&utm_source=y', 'https://a.example/x?id=7'],
  ['https://www.threads.com/@a/post/Q?xmt=A', 'https://www.threads.com/@a/post/Q'],
  ['https://x.com/a/status/7?s=20&t=abc', 'https://x.com/a/status/7'],
])('how a reader came is no part of the page: %s', (url, page) => expect(canonical(url)).toBe(page))

test.each([
  'https://help.example/article.php?ref=88-AB',
  'https://board.example/forum.php?mod=redirect&tid=9',
  'https://kb.example/view?ref=1234',
])('what names the page stays, though trackers use the name too: %s', (url) => expect(canonical(url)).toBe(url))

test('the same name beside a page that its path names is a tracker’s', () => {
  expect(canonical('https://a.example/2024/story?ref=hp')).toBe('https://a.example/2024/story')
})

test('a query of more than 200 parameters is left as it is', () => {
  const query = (count: number) => `id=7${'&utm_source=y'.repeat(count - 1)}`
  expect(canonical(`https://a.example/x?${query(200)}`)).toBe('https://a.example/x?id=7')
  expect(canonical(`https://a.example/x?${query(201)}`)).toBe(`https://a.example/x?${query(201)}`)
})

test('codes of letters are written in capitals, one after another and apart', () => {
  expect(canonical('https://a.example/%d0%bf%2fa%e9?q=%c3%a9')).toBe('https://a.example/%D0%BF%2Fa%E9?q=%C3%A9')
})

test.each([
  ['https://a.example/city/a-b/amp_articleshow/123.cms', 'https://a.example/city/a-b/articleshow/123.cms'],
  ['https://a.example/news/a-b-55/amp/1', 'https://a.example/news/a-b-55'],
  ['https://a.example/esteri/a_amp.html', 'https://a.example/esteri/a.html'],
  ['https://a.example/a.amp', 'https://a.example/a'],
  ['https://www.spiegel.de/a-amp', 'https://www.spiegel.de/a'],
  ['https://g1.globo.com/google/amp/mundo/a.ghtml', 'https://g1.globo.com/mundo/a.ghtml'],
  ['https://www.dailymail.co.uk/news/article-1/amp/a.html', 'https://www.dailymail.co.uk/news/article-1/a.html'],
  ['https://indianexpress.com/article/a/lite/', 'https://indianexpress.com/article/a/'],
  ['https://amp.cnn.com/cnn/2024/a', 'https://www.cnn.com/2024/a'],
  ['https://amp.apnews.com/a', 'https://apnews.com/a'],
  ['https://amp.news.a.example/x', 'https://news.a.example/x'],
  ['https://a.example/a/?outputType=amp-type', 'https://a.example/a/'],
  ['https://a.example/a?_amp=true', 'https://a.example/a'],
  ['https://a.example/a?facet=amp', 'https://a.example/a'],
  ['https://www.google.com/amp/s/a.example/a.html%3FoutputType=amp', 'https://a.example/a.html'],
])('AMP is taken off: %s', (url, page) => expect(canonical(url)).toBe(page))

test.each([
  'https://a.example/amplifier/a',
  'https://a.example/camp/amps',
  'https://a.example/ramp.html',
  'https://a.example/a_lamp',
  'https://a.example/guitar-amp',
  'https://a.example/a/lite/',
])('a word that has amp in it stays: %s', (url) => expect(canonical(url)).toBe(url))

test.each([
  ['https://youtu.be/Zz12?t=5', 'https://www.youtube.com/watch?v=Zz12&t=5'],
  ['https://open.substack.com/pub/abc/p/rivers', 'https://abc.substack.com/p/rivers'],
  ['https://a.example//b/c', 'https://a.example/b/c'],
  ['https://m.youtu.be/Zz12&feature=share', 'https://www.youtube.com/watch?v=Zz12'],
  ['https://www.youtube-nocookie.com/embed/Zz12', 'https://www.youtube.com/embed/Zz12'],
  ['https://twitter.com/a', 'https://x.com/a'],
  ['https://m.facebook.com/a/posts/1', 'https://www.facebook.com/a/posts/1'],
  ['https://old.reddit.com/r/a/', 'https://www.reddit.com/r/a/'],
  ['https://telegram.me/s/a/5', 'https://t.me/s/a/5'],
  ['https://en.m.wikipedia.org/wiki/River', 'https://en.wikipedia.org/wiki/River'],
  ['https://m.wikipedia.example/wiki/River', 'https://m.wikipedia.example/wiki/River'],
  [
    'https://www.facebook.com/permalink.php?story_fbid=9&amp;id=4455',
    'https://www.facebook.com/permalink.php?story_fbid=9&id=4455',
  ],
])('one page has one address: %s', (url, page) => expect(canonical(url)).toBe(page))

test.each([
  ['https://twitter.com/a/status/7?s=20&ref_src=x', 'https://x.com/a/status/7'],
  ['https://www.x.com/a/status/7?q=1', 'https://x.com/a/status/7'],
  ['https://mobile.twitter.com/a/status/7?q=1', 'https://x.com/a/status/7'],
  ['https://x.com/search?q=1', 'https://x.com/search?q=1'],
  ['https://notx.com/a/status/7?q=1', 'https://notx.com/a/status/7?q=1'],
  ['https://x.com.example/a/status/7?q=1', 'https://x.com.example/a/status/7?q=1'],
  ['https://a.example/status/7?q=1', 'https://a.example/status/7?q=1'],
  ['https://www.youtube.com/watch?v=1&feature=share', 'https://www.youtube.com/watch?v=1'],
  ['https://a.example/watch?v=1&feature=share', 'https://a.example/watch?v=1&feature=share'],
  ['https://abc.substack.com/p/a?r=1&x=2', 'https://abc.substack.com/p/a?x=2'],
  ['https://a.example/p/a?r=1', 'https://a.example/p/a?r=1'],
  ['https://a.example/x?&id=1&', 'https://a.example/x?id=1'],
  ['https://a.example/x?', 'https://a.example/x'],
  ['https://a.example/x?fbclid', 'https://a.example/x'],
  ['https://a.example/x?id', 'https://a.example/x?id'],
  ['https://a.example/x?mod=hp', 'https://a.example/x'],
  ['https://a.example/x?spm=1', 'https://a.example/x'],
  ['https://a.example/x?ref=77', 'https://a.example/x?ref=77'],
  ['https://a.example/x?ref=hp77', 'https://a.example/x'],
  ['https://a.example/x?mod=12', 'https://a.example/x?mod=12'],
  ['https://www.rbc.ru/a?from=newsfeed', 'https://www.rbc.ru/a'],
  ['https://notrbc.ru/a?from=newsfeed', 'https://notrbc.ru/a?from=newsfeed'],
  ['https://www.reddit.com/r/a/?rdt=1', 'https://www.reddit.com/r/a/'],
  ['https://a.example/x?ysclid=1&h_sid=2&cm_mmca3=4', 'https://a.example/x'],
  ['https://a.example/x?at_medium=RSS&atlas=1', 'https://a.example/x?atlas=1'],
  ['https://a.example/x.php?spm=1', 'https://a.example/x.php?spm=1'],
])('parameters are kept by host and path: %s', (url, page) => expect(canonical(url)).toBe(page))

test.each([
  ['https://amp.a.example/x', 'https://www.a.example/x'],
  ['https://amp.amp.a.example/x', 'https://www.a.example/x'],
  ['https://amp.example/x', 'https://amp.example/x'],
  ['https://a.example/x_amp', 'https://a.example/x'],
  ['https://a.example/x.amp.htm', 'https://a.example/x.htm'],
  ['https://a.example/x.amp.shtml', 'https://a.example/x.shtml'],
  ['https://a.example/x.amp.html/y', 'https://a.example/x.amp.html/y'],
  ['https://a.example/x-amp.html', 'https://a.example/x.html'],
  ['https://a.example/x-amp.shtml', 'https://a.example/x.shtml'],
  ['https://a.example/x-amp.htm', 'https://a.example/x.htm'],
  ['https://a.example/x-amp', 'https://a.example/x-amp'],
  ['https://a.example/x-amp.html/y', 'https://a.example/x-amp.html/y'],
  ['https://a.example/x/amp.html', 'https://a.example/x'],
  ['https://a.example/x/amphtml', 'https://a.example/x'],
  ['https://a.example/x/amphtml/', 'https://a.example/x'],
  ['https://a.example/x/amphtml/y', 'https://a.example/x/amphtml/y'],
  ['https://a.example/platform/amp/x', 'https://a.example/x'],
  ['https://a.example/b/platform/amp/x', 'https://a.example/b/platform/amp/x'],
  ['https://a.example/b/c/amp/x', 'https://a.example/b/c/amp/x'],
  ['https://a.example/b/amp/x', 'https://a.example/b/x'],
  ['https://a.example/amp/amp/x', 'https://a.example/x'],
])('AMP is taken off where it is no part of the path: %s', (url, page) => expect(canonical(url)).toBe(page))

test.each([
  ['https://youtu.be/Zz12', 'https://www.youtube.com/watch?v=Zz12'],
  ['https://youtu.be/Zz12/more', 'https://www.youtube.com/watch?v=Zz12'],
  ['https://youtu.be/', 'https://youtu.be/'],
  ['https://open.substack.com/pub/ABC/p/rivers', 'https://abc.substack.com/p/rivers'],
  ['https://open.substack.com/pub/abc', 'https://open.substack.com/pub/abc'],
  ['https://open.substack.com/x/pub/abc/p/rivers', 'https://open.substack.com/x/pub/abc/p/rivers'],
  ['https://a.example/pub/abc/p/rivers', 'https://a.example/pub/abc/p/rivers'],
  ['https://a.example/b//c', 'https://a.example/b//c'],
  ['https://a.example///b//c', 'https://a.example/b//c'],
])('a platform’s page has the platform’s address: %s', (url, page) => expect(canonical(url)).toBe(page))

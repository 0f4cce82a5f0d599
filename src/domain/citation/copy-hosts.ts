import {
  archive,
  cache,
  firstOf,
  type Inner,
  inGoogleCache,
  inHyphenatedHost,
  inParameter,
  inPath,
  inTurbo,
  translation,
  type Wrapper,
} from './unwrap.ts'

const YANDEX = cache(
  'Yandex Turbo',
  firstOf(inTurbo, inParameter('text url', /^\/turbo/), inParameter('url', /^\/clck\/jsredir/)),
)

/**
 * Time in an archive's path: one to fourteen digits, with a star, an `id_` suffix, or archive.today's dots and hyphen.
 */
const MOMENT = '(?:\\d[\\d.-]{0,19}(?:[a-z]{2}_)?\\*?|\\*)'
const internetArchive = archive(
  'Internet Archive',
  firstOf(
    inPath(new RegExp(`^/(?:web|save(?:/_embed)?|details|screenshot)/(?:${MOMENT}/)?`)),
    inPath(new RegExp(`^/(?:${MOMENT}/)?(?=https?:)`)),
  ),
)
const archiveToday = archive(
  'archive.today',
  firstOf(
    inPath(new RegExp(`^/(?:o/\\w+|${MOMENT}|newest|oldest|timegate|timemap)/`)),
    inParameter('url'),
    inPath(/^\/(?=https?:)/),
  ),
)
/** `/varchive/AbCdEfGhIjK` and `/varchive/youtube/20210101/AbCdEfGhIjK` are copies of videos on YouTube. */
const inSavedVideo: Inner = ({ path }) => {
  const video = /^\/varchive\/(?:youtube\/\d+\/)?([\w-]{11})$/.exec(path)?.[1]
  return video === undefined ? null : `https://youtu.be/${video}`
}
const reader = (name: string): Wrapper =>
  cache(name, firstOf(inPath(/^\/(?:proxy\/)?(?=https?(?::|%3a))/i), inParameter('url q')))

function under(wrapper: Wrapper, hosts: string): Readonly<Record<string, Wrapper>> {
  return Object.fromEntries(hosts.split(' ').map((host) => [host, wrapper]))
}

/**
 * Hosts that show copies and translations of other pages, including sub-domains. The forms are documented by each service, or seen
 * in addresses it gives out; nothing is fetched or guessed.
 */
export const COPY_HOSTS: Readonly<Record<string, Wrapper>> = {
  'web.archive.org': internetArchive,
  'archive.org': archive('Internet Archive', inPath(new RegExp(`^/web/(?:${MOMENT}/)?`))),
  'web-beta.archive.org': internetArchive,
  'wayback.archive.org': internetArchive,
  'liveweb.archive.org': internetArchive,
  ...under(archiveToday, 'archive.today archive.ph archive.is archive.li archive.md archive.vn archive.fo'),
  'wayback.archive-it.org': archive('Archive-It', inPath(new RegExp(`^/(?:\\w+/)?${MOMENT}/`))),
  'arquivo.pt': archive('Arquivo.pt', inPath(new RegExp(`^/(?:noFrame/replay|wayback)/(?:${MOMENT}/)?`))),
  'webarchive.nationalarchives.gov.uk': archive(
    'UK Government Web Archive',
    inPath(new RegExp(`^/(?:ukgwa/)?${MOMENT}/`)),
  ),
  'timetravel.mementoweb.org': archive(
    'Memento',
    inPath(new RegExp(`^/(?:(?:memento|list|api/json)/${MOMENT}|timegate|timemap(?:/\\w+)?)/`)),
  ),
  'webcitation.org': archive('WebCite', inParameter('url')),
  'perma.cc': archive('Perma.cc', () => null),
  'archive.wikiwix.com': archive('Wikiwix', firstOf(inParameter('url'), inPath(new RegExp(`^/cache/${MOMENT}/`)))),
  'megalodon.jp': archive('Megalodon', inPath(/^\/(?:ref\/)?[\d-]+\//)),
  'ghostarchive.org': archive(
    'Ghostarchive',
    firstOf(inParameter('term url'), inPath(new RegExp(`^/archive/${MOMENT}/`)), inSavedVideo),
  ),
  'freezepage.com': archive('Freezepage', () => null),
  'haw.nsk.hr': archive('Croatian Web Archive', inPath(new RegExp(`^/wayback/${MOMENT}/`))),
  'eresources.nlb.gov.sg': archive('Web Archive Singapore', inPath(new RegExp(`^/webarchives/wayback/${MOMENT}/`))),
  'pandora.nla.gov.au': archive('Pandora', inPath(new RegExp(`^/pan/\\d+/${MOMENT}/`))),

  'translate.goog': translation('Google Translate', inHyphenatedHost('translate.goog')),
  'translate.yandex.com': translation('Yandex Translate', inParameter('url')),
  'translate.yandex.ru': translation('Yandex Translate', inParameter('url')),
  'translated.turbopages.org': translation('Yandex Translate', inPath(/^\/proxy_u\/[^/]+\//)),
  'translate.googleusercontent.com': translation('Google Translate', inParameter('u')),
  ...under(YANDEX, 'yandex.ru yandex.com yandex.com.tr yandex.by yandex.kz ya.ru'),
  'yandexwebcache.net': cache('Yandex cache', inParameter('url')),
  'hghltd.yandex.net': cache('Yandex cache', inParameter('url')),
  'turbopages.org': cache('Yandex Turbo', firstOf(inTurbo, inHyphenatedHost('turbopages.org'))),
  'microsofttranslator.com': translation('Microsoft Translator', inParameter('a')),
  'translatetheweb.com': translation('Microsoft Translator', inParameter('a')),
  'fanyi.baidu.com': translation('Baidu Translate', inParameter('query', /^\/transpage/)),
  'translate.baiducontent.com': translation('Baidu Translate', inParameter('query', /^\/transpage/)),
  'papago.naver.net': translation('Papago', inParameter('url')),

  'cdn.ampproject.org': cache(
    'AMP cache',
    firstOf(inPath(/^\/[a-z]{1,2}\/s\//), inPath(/^\/[a-z]{1,2}\//), inHyphenatedHost('cdn.ampproject.org')),
  ),
  'bing-amp.com': cache('Bing AMP cache', firstOf(inPath(/^\/[a-z]{1,2}\/s\//), inPath(/^\/[a-z]{1,2}\//))),
  'cc.bingj.com': cache('Bing cache', inParameter('u url')),
  'webcache.googleusercontent.com': cache('Google cache', inGoogleCache),
  'googleweblight.com': cache('Google Web Light', inParameter('lite_url u')),
  '12ft.io': reader('12ft'),
  '1ft.io': reader('1ft'),
  'freedium.cfd': reader('Freedium'),
  'removepaywall.com': reader('RemovePaywall'),
  'removepaywalls.com': reader('RemovePaywall'),
  'smry.ai': reader('Smry'),
  'txtify.it': reader('Txtify'),
  'r.jina.ai': reader('Jina Reader'),
  'outline.com': reader('Outline'),
  'printfriendly.com': cache('PrintFriendly', inParameter('url', /^\/print/)),
  'textise.net': cache('Textise', inParameter('strurl')),
  'instapaper.com': cache('Instapaper', inParameter('u url', /^\/(?:text|hello2|edit|m|read)/)),
  'b.hatena.ne.jp': cache('Hatena Bookmark', firstOf(inPath(/^\/entry\/s\//), inPath(/^\/entry\//))),
}

import {
  decoded,
  firstOf,
  inBase64Record,
  inGoogleCache,
  inHyphenatedHost,
  inMarkedBase64,
  inParameter,
  inPath,
  inQuery,
  inText,
  inTurbo,
  inUrlDefense,
  type Wrapper,
} from './unwrap.ts'

function archive(name: string, inner: Wrapper['inner']): Wrapper {
  return { kind: 'archive', name, inner }
}
function translation(name: string, inner: Wrapper['inner']): Wrapper {
  return { kind: 'translation', name, inner }
}
function cache(name: string, inner: Wrapper['inner']): Wrapper {
  return { kind: 'cache', name, inner }
}
function redirector(name: string, inner: Wrapper['inner']): Wrapper {
  return { kind: 'redirector', name, inner }
}
const never = (): null => null
/** Pages of X and Threads that prepare a post. */
const SHARED = /^\/(?:intent\/(?:tweet|post)|share)/
const YANDEX = firstOf(inTurbo, inParameter('text url', /^\/turbo/), inParameter('url', /^\/clck\/jsredir/))

/**
 * Time in an archive's path: up to fourteen digits, with a star, an `id_` suffix, or archive.today's dots and hyphen.
 */
const MOMENT = '(?:\\d[\\d.-]{3,19}(?:[a-z]{2}_)?\\*?|\\*)'
const internetArchive = archive(
  'Internet Archive',
  firstOf(
    inPath(new RegExp(`^/(?:web|save|details|screenshot)/(?:${MOMENT}/)?`)),
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
const reader = (name: string): Wrapper =>
  cache(name, firstOf(inPath(/^\/(?:proxy\/)?(?=https?(?::|%3a))/i), inParameter('url q')))

/**
 * Hosts whose addresses contain another one, including sub-domains. The forms are documented by each service, or seen
 * in addresses it gives out; nothing is fetched or guessed.
 */
export const WRAPPER_HOSTS: Readonly<Record<string, Wrapper>> = {
  'web.archive.org': internetArchive,
  'archive.org': archive('Internet Archive', inPath(new RegExp(`^/web/(?:${MOMENT}/)?`))),
  'web-beta.archive.org': internetArchive,
  'wayback.archive.org': internetArchive,
  'liveweb.archive.org': internetArchive,
  'archive.today': archiveToday,
  'archive.ph': archiveToday,
  'archive.is': archiveToday,
  'archive.li': archiveToday,
  'archive.md': archiveToday,
  'archive.vn': archiveToday,
  'archive.fo': archiveToday,
  'wayback.archive-it.org': archive('Archive-It', inPath(new RegExp(`^/(?:\\w+/)?${MOMENT}/`))),
  'arquivo.pt': archive('Arquivo.pt', inPath(new RegExp(`^/(?:noFrame/replay|wayback)/(?:${MOMENT}/)?`))),
  'webarchive.nationalarchives.gov.uk': archive(
    'UK Government Web Archive',
    inPath(new RegExp(`^/(?:ukgwa/)?${MOMENT}/`)),
  ),
  'timetravel.mementoweb.org': archive(
    'Memento',
    inPath(new RegExp(`^/(?:(?:memento|list)/${MOMENT}|timegate|timemap(?:/\\w+)?)/`)),
  ),
  'webcitation.org': archive('WebCite', inParameter('url')),
  'perma.cc': archive('Perma.cc', never),
  'archive.wikiwix.com': archive('Wikiwix', inParameter('url')),
  'megalodon.jp': archive('Megalodon', inPath(/^\/(?:ref\/)?[\d-]+\//)),
  'ghostarchive.org': archive('Ghostarchive', inParameter('term url')),

  'translate.goog': translation('Google Translate', inHyphenatedHost('translate.goog')),
  'translate.yandex.com': translation('Yandex Translate', inParameter('url')),
  'translate.yandex.ru': translation('Yandex Translate', inParameter('url')),
  'translated.turbopages.org': translation('Yandex Translate', inPath(/^\/proxy_u\/[^/]+\//)),
  'translate.googleusercontent.com': translation('Google Translate', inParameter('u')),
  'yandex.ru': cache('Yandex Turbo', YANDEX),
  'yandex.com': cache('Yandex Turbo', YANDEX),
  'yandex.com.tr': cache('Yandex Turbo', YANDEX),
  'yandex.by': cache('Yandex Turbo', YANDEX),
  'yandex.kz': cache('Yandex Turbo', YANDEX),
  'ya.ru': cache('Yandex Turbo', YANDEX),
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

  'news.google.com': {
    kind: 'aggregator',
    name: 'Google News',
    inner: firstOf(
      inBase64Record(/^\/(?:rss\/|__i\/rss\/rd\/)?(?:articles|read|stories)\/([\w-]+)/),
      inParameter('url q'),
    ),
  },
  'bing.com': redirector(
    'Bing',
    firstOf(
      inPath(/^\/amp\/s?\/?/),
      inMarkedBase64('u', /^\/ck\/a/),
      inParameter('url', /^\/news\/apiclick/),
      inParameter('r url', /^\/(?:aclick|cr)/),
    ),
  ),
  'duckduckgo.com': redirector('DuckDuckGo', inParameter('uddg', /^\/l\//)),
  'r.search.yahoo.com': redirector('Yahoo Search', ({ path }) => {
    const target = /\/RU=([^/]+)\//.exec(path)?.[1]
    return target === undefined
      ? null
      : inParameter('u')({ host: '', port: '', path: '', query: `u=${target}`, credentials: false })
  }),
  'l.facebook.com': redirector('Facebook', inParameter('u')),
  'lm.facebook.com': redirector('Facebook', inParameter('u')),
  'substack.com': redirector('Substack', inBase64Record(/^\/redirect\/\d+\/([\w-]+)/)),
  'l.messenger.com': redirector('Messenger', inParameter('u')),
  'l.instagram.com': redirector('Instagram', inParameter('u')),
  'l.threads.net': redirector('Threads', inParameter('u')),
  'l.threads.com': redirector('Threads', inParameter('u')),
  'facebook.com': redirector(
    'Facebook',
    firstOf(
      inParameter('u href', /^\/(?:l\.php|sharer|share\.php|flx\/warn|plugins\/post|dialog\/(?:share|feed|send))/),
      inParameter('next', /^\/login/),
    ),
  ),
  'x.com': redirector('X', firstOf(inParameter('url', SHARED), inText('text', SHARED))),
  'twitter.com': redirector('X', firstOf(inParameter('url', SHARED), inText('text', SHARED))),
  't.me': redirector('Telegram', inParameter('url', /^\/(?:share|iv)/)),
  'vk.com': redirector('VK', inParameter('to url', /^\/(?:away|share)\.php/)),
  'away.vk.com': redirector('VK', inParameter('to')),
  'youtube.com': redirector('YouTube', inParameter('q', /^\/redirect/)),
  'linkedin.com': redirector('LinkedIn', inParameter('url', /^\/(?:redir|safety|sharearticle|sharing)/i)),
  'out.reddit.com': redirector('Reddit', inParameter('url')),
  't.umblr.com': redirector('Tumblr', inParameter('z')),
  'href.li': redirector('href.li', inQuery),
  'anonym.to': redirector('Anonym.to', inQuery),
  'nullrefer.com': redirector('NullRefer', inQuery),
  'dereferer.me': redirector('Dereferer', inQuery),
  'jump.5ch.net': redirector('5channel', inQuery),
  'jump.2ch.net': redirector('5channel', inQuery),
  'slack-redir.net': redirector('Slack', inParameter('url')),
  'steamcommunity.com': redirector('Steam', inParameter('url u', /^\/linkfilter/)),
  'exit.sc': redirector('SoundCloud', inParameter('url')),
  'safelinks.protection.outlook.com': redirector('Outlook Safe Links', inParameter('url')),
  'urldefense.com': redirector('Proofpoint', inUrlDefense),
  'urldefense.us': redirector('Proofpoint', inUrlDefense),
  'urldefense.proofpoint.com': redirector('Proofpoint', inUrlDefense),
  'linkprotect.cudasvc.com': redirector('Barracuda', inParameter('a')),
  'search.app': redirector('Google', inParameter('link')),
  'search.app.goo.gl': redirector('Google', inParameter('link')),
  'go.skimresources.com': redirector('Skimlinks', inParameter('url')),
  'go.redirectingat.com': redirector('Skimlinks', inParameter('url')),
  // Warnings before a link that is not the site's own, in the forms that each site writes itself.
  'l.workplace.com': redirector('Workplace', inParameter('u')),
  'link.zhihu.com': redirector('Zhihu', inParameter('target')),
  'link.csdn.net': redirector('CSDN', inParameter('target')),
  'link.juejin.cn': redirector('Juejin', inParameter('target')),
  'weibo.cn': redirector('Weibo', inParameter('u', /^\/sinaurl/)),
  'jianshu.com': redirector('Jianshu', inParameter('url to', /^\/(?:go-wild|go)/)),
  'links.jianshu.com': redirector('Jianshu', inParameter('to url')),
  'douban.com': redirector('Douban', inParameter('url', /^\/link2/)),
  'c.pc.qq.com': redirector('QQ', inParameter('pfurl url')),
  'disq.us': redirector('Disqus', (address) => inParameter('url', /^\/url/)(address)?.replace(/:[\w-]+$/, '') ?? null),
  'deviantart.com': redirector('DeviantArt', (address) =>
    address.path.startsWith('/users/outgoing') ? inQuery(address) : null,
  ),
  'pixiv.net': redirector('pixiv', inParameter('url', /^\/jump\.php/)),
  'gitee.com': redirector('Gitee', inParameter('target', /^\/link/)),
  'url.avanan.click': redirector('Avanan', inPath(/^\/v2\/(?:r\d\d\/)?___/)),
  'linklock.titanhq.com': redirector('TitanHQ', inParameter('url')),
  'urlsand.esvalabs.com': redirector('Libraesva', inParameter('u')),
  'prf.hn': redirector('Partnerize', inPath(/^\/click\/(?:[^/]+\/)*destination:(?=https?(?::|%3a))/i)),
  // Buttons for sharing.
  'pinboard.in': redirector('Pinboard', inParameter('url', /^\/add/)),
  'tumblr.com': redirector('Tumblr', inParameter('canonicalurl url', /^\/(?:widgets\/)?share/)),
  'xing.com': redirector('XING', inParameter('url', /^\/(?:spi|social|app\/user)/)),
  'service.weibo.com': redirector('Weibo', inParameter('url', /^\/share/)),
  'connect.ok.ru': redirector('OK', inParameter('url', /^\/offer/)),
  'line.me': redirector('LINE', (address) =>
    address.path.startsWith('/R/msg/text') ? inQuery({ ...address, query: decoded(address.query) }) : null,
  ),
  'meneame.net': redirector('Menéame', inParameter('url', /^\/submit/)),
  'addtoany.com': redirector('AddToAny', inParameter('url linkurl', /^\/(?:share|add_to)/)),
  'api.addthis.com': redirector('AddThis', inParameter('url', /^\/oexchange/)),
  'social-plugins.line.me': redirector('LINE', inParameter('url', /^\/lineit/)),
  'wa.me': redirector('WhatsApp', inText('text', /^\//)),
  'api.whatsapp.com': redirector('WhatsApp', inText('text', /^\/send/)),
  'web.whatsapp.com': redirector('WhatsApp', inText('text', /^\/send/)),
  'bsky.app': redirector('Bluesky', inText('text', /^\/intent\/compose/)),
  'threads.net': redirector('Threads', firstOf(inParameter('url', SHARED), inText('text', SHARED))),
  'threads.com': redirector('Threads', firstOf(inParameter('url', SHARED), inText('text', SHARED))),
  'news.ycombinator.com': redirector('Hacker News', inParameter('u', /^\/submitlink/)),
  // Affiliate networks, whose parameters the lists of Brave's debouncing name (brave/adblock-lists).
  'awin1.com': redirector('Awin', inParameter('ued p', /^\/(?:cread|awclick)/)),
  'linksynergy.com': redirector('Rakuten', inParameter('murl')),
  'redirect.viglink.com': redirector('VigLink', inParameter('u')),
  'shareasale.com': redirector('ShareASale', inParameter('urllink')),
  'jdoqocy.com': redirector('CJ', inParameter('url')),
  'kqzyfj.com': redirector('CJ', inParameter('url')),
  'sjv.io': redirector('Impact', inParameter('u')),
  'pxf.io': redirector('Impact', inParameter('u')),
  'gate.sc': redirector('SoundCloud', inParameter('url')),
  'getpocket.com': redirector('Pocket', inParameter('url', /^\/(?:redirect|save|edit)/)),
  'click.redditmail.com': redirector('Reddit', inPath(/^\/CL0\//)),
  'statics.teams.cdn.office.net': redirector('Microsoft Teams', inParameter('url', /safelinks/)),
  'l.wl.co': redirector('WhatsApp', inParameter('u')),
  'reddit.com': redirector('Reddit', inParameter('url', /^\/submit/)),
  'flipboard.com': redirector('Flipboard', inParameter('url', /^\/(?:redirect|bookmarklet)/)),
  'pinterest.com': redirector('Pinterest', inParameter('url', /^\/pin\/create/)),
  'buffer.com': redirector('Buffer', inParameter('url', /^\/(?:add|compose)/)),
  'medium.com': redirector('Medium', inParameter('url', /^\/r\/?$/)),
  'deref-gmx.net': redirector('GMX', inParameter('redirecturl')),
  'deref-web.de': redirector('WEB.DE', inParameter('redirecturl')),
  'deref-mail.com': redirector('mail.com', inParameter('redirecturl')),
  'protect.fireeye.com': redirector('FireEye', inParameter('u')),
  'protect2.fireeye.com': redirector('FireEye', inParameter('u')),
  'secure-web.cisco.com': redirector('Cisco', inPath(/^\/[^/]+\/(?=https?(?::|%3a))/i)),
  'clicktime.symantec.com': redirector('Symantec', inParameter('u')),
  'cts.businesswire.com': redirector('Business Wire', inParameter('url')),
  'go.openathens.net': redirector('OpenAthens', inParameter('url', /^\/redirector/)),
  'awstrack.me': redirector('Amazon SES', inPath(/^\/L0\//)),
}

/** Google's own pages, under any country's domain: AMP viewer, translation, search and image results. */
export const GOOGLE_WRAPPERS: readonly Wrapper[] = [
  cache('Google cache', (address) =>
    address.path === '/search' && /(?:^|&)q=cache(?::|%3a)/i.test(address.query) ? inGoogleCache(address) : null,
  ),
  cache('Google AMP', firstOf(inPath(/^\/amp\/s\//), inPath(/^\/amp\//))),
  translation('Google Translate', inParameter('u', /^\/(?:translate|website)/)),
  redirector('Google', firstOf(inParameter('q url', /^\/url/), inParameter('imgrefurl', /^\/imgres/))),
]

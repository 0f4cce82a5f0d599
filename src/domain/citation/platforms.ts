import { either, first, marked, type PlatformHost, segmentsOf, subdomainOr } from './account-in-path.ts'
import { parameter } from './unwrap.ts'

const none = (): null => null

const facebookHandle: PlatformHost['handle'] = (address, subdomain) => {
  const { path, query } = address
  const [lead = '', second, third] = segmentsOf(path)
  const word = lead.toLowerCase()
  if (word === 'profile.php' || word === 'story.php' || word === 'permalink.php') return parameter(query, 'id')
  if (word === 'pg') return second ?? null
  if (word === 'pages' && second === 'category') return segmentsOf(path)[3] ?? null
  if (word === 'pages' || word === 'people' || word === 'p') return third ?? second ?? null
  return FACEBOOK_FIRST(address, subdomain)
}
const FACEBOOK_FIRST = first(
  `watch groups events photo photo.php photos video.php videos reel reels share sharer sharer.php hashtag login login.php
  marketplace gaming help policies policies_center privacy ads business media story stories notes home.php public search l.php
  dialog plugins games community legal settings live`,
)

const FIRST_ON_X = first(
  'i home explore search intent share hashtag settings messages notifications compose login signup tos privacy jobs about download account who_to_follow statuses lists',
  /^\w{1,30}$/,
)
/** `/intent/user?screen_name=x` names an account; pictures and tools on other sub-domains (`pic.twitter.com`) do not. */
const x: PlatformHost = {
  platform: 'x',
  name: 'X',
  handle: (address, subdomain) => {
    if (subdomain === 'syndication') return /\/screen-name\/(\w+)/.exec(address.path)?.[1] ?? null
    if (subdomain !== '' && !OF_ACCOUNTS.has(subdomain)) return null
    if (/^\/intent\/(?:user|follow)\/?$/.test(address.path)) return parameter(address.query, 'screen_name')
    return FIRST_ON_X(address, subdomain)
  },
}
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['www', 'mobile', 'm'])
const facebook: PlatformHost = { platform: 'facebook', name: 'Facebook', handle: facebookHandle }

const YOUTUBE = either(
  marked('channel user c'),
  first(
    'watch watch_popup index supported_browsers playlist shorts live embed v e signin account premium_mode upload howyoutubeworks ads creators kids music s intl new trends oembed results feed feeds redirect hashtag clip post gaming premium attribution_link about t trending channel user c',
  ),
)
/** The live broadcast and the feed of a channel. */
const BY_CHANNEL = /^\/(?:embed\/live_stream|feeds\/videos\.xml)$/
const youtube: PlatformHost = {
  platform: 'youtube',
  name: 'YouTube',
  handle: (address, subdomain) =>
    BY_CHANNEL.test(address.path)
      ? (parameter(address.query, 'channel') ?? parameter(address.query, 'channel_id'))
      : YOUTUBE(address, subdomain),
}

const INSTAGRAM = either(
  marked('stories _u _n'),
  first('share p reel reels tv stories explore accounts direct about developer legal popular web'),
)
const instagram: PlatformHost = {
  platform: 'instagram',
  name: 'Instagram',
  handle: (address, subdomain) =>
    address.path.startsWith('/stories/highlights/') ? null : INSTAGRAM(address, subdomain),
}

const TELEGRAM_FIRST = first(
  's c joinchat share iv addstickers addemoji addlist addcontact contact giftcode proxy socks login invoice setlanguage bg addtheme boost a k z',
  /^\w{3,64}$/,
)
const telegram: PlatformHost = {
  platform: 'telegram',
  name: 'Telegram',
  handle: subdomainOr('web k z', (address, subdomain) =>
    TELEGRAM_FIRST({ ...address, path: address.path.replace(/^\/(?:s|boost)(?=\/)/, '') }, subdomain),
  ),
}

const VK_FIRST = first(
  'feed im video videos audio photo away.php wall login search clips market about dev terms friends groups apps settings',
  /^(?!photo-?\d|video-?\d|clip-?\d|topic-?\d)[\w.]+$/,
)
/**
 * Numeric ids of private persons are accounts too. `wall-1_2`, `video-1_2` and the like are of group 1, and
 * `@lantern-title` is an article of `lantern`.
 */
const VK_OWNER: PlatformHost['handle'] = ({ path }) => {
  const [segment = ''] = segmentsOf(path)
  const [, sign, owner] = /^(?:wall|video|photo|clip|topic)(-?)(\d+)_\d+$/.exec(segment) ?? []
  if (owner !== undefined) return sign === '-' ? `public${owner}` : `id${owner}`
  return /^@([\w.]+)-/.exec(segment)?.[1] ?? null
}
const vk: PlatformHost = { platform: 'vk', name: 'VK', handle: either(VK_OWNER, VK_FIRST) }

const weibo: PlatformHost = {
  platform: 'weibo',
  name: 'Weibo',
  handle: either(marked('u n'), first('n u p tv ttarticle login status detail hot newlogin search')),
}

const LINKEDIN_ACCOUNT = marked('company in school showcase')
/** `/posts/lantern-news_flood-activity-7123` is a post of `lantern-news`. */
const linkedin: PlatformHost = {
  platform: 'linkedin',
  name: 'LinkedIn',
  handle: (address, subdomain) =>
    /^\/posts\/([\p{L}\p{N}-]+)_/u.exec(address.path)?.[1] ?? LINKEDIN_ACCOUNT(address, subdomain),
}

const bluesky: PlatformHost = { platform: 'bluesky', name: 'Bluesky', handle: marked('profile') }
/** `lantern.bsky.social` is the address of the account of that name. */
const blueskyHost = subdomainOr('staging main api pds', () => null)

/** Without the claim behind a colon: `@lantern:a`. */
const ODYSEE = marked('')
const odysee: PlatformHost = {
  platform: 'odysee',
  name: 'Odysee',
  handle: (address, subdomain) => ODYSEE(address, subdomain)?.replace(/:[\da-f]+$/i, '') ?? null,
}

const substack: PlatformHost = {
  platform: 'substack',
  name: 'Substack',
  handle: subdomainOr('open reader', marked('pub')),
}

const MEDIUM_FIRST = first(
  'm p s me tag tags search plans about new-story membership topic topics policy jobs-at-medium lists r',
)
const medium: PlatformHost = { platform: 'medium', name: 'Medium', handle: subdomainOr('policy', MEDIUM_FIRST) }

/**
 * Platforms by host, including sub-domains. The catalogue keeps no accounts for those after the blank line; they are
 * only named.
 */
export const PLATFORM_HOSTS: Readonly<Record<string, PlatformHost>> = {
  'x.com': x,
  'twitter.com': x,
  'facebook.com': facebook,
  'fb.com': facebook,
  'fb.watch': { ...facebook, handle: none },
  'instagram.com': instagram,
  'instagr.am': instagram,
  'youtube.com': youtube,
  'youtube-nocookie.com': { ...youtube, handle: none },
  'youtu.be': { ...youtube, handle: none },
  'youtube.googleapis.com': { ...youtube, handle: none },
  't.me': telegram,
  'telegram.me': telegram,
  'telegram.dog': telegram,
  'tiktok.com': { platform: 'tiktok', name: 'TikTok', handle: marked('') },
  'vk.com': vk,
  'vk.ru': vk,
  'vkvideo.ru': { ...vk, handle: either(marked(''), VK_OWNER) },
  'substack.com': substack,
  'medium.com': medium,

  'threads.net': { platform: 'threads', name: 'Threads', handle: marked('') },
  'threads.com': { platform: 'threads', name: 'Threads', handle: marked('') },
  'bsky.app': bluesky,
  'bsky.social': {
    ...bluesky,
    handle: (address, subdomain) => {
      const name = blueskyHost(address, subdomain)
      return name === null ? null : `${name}.bsky.social`
    },
  },
  'reddit.com': { platform: 'reddit', name: 'Reddit', handle: marked('user u r') },
  'redd.it': { platform: 'reddit', name: 'Reddit', handle: none },
  'linkedin.com': linkedin,
  'rumble.com': { platform: 'rumble', name: 'Rumble', handle: marked('c user') },
  'odysee.com': odysee,
  'truthsocial.com': { platform: 'truth-social', name: 'Truth Social', handle: marked('') },
  'dailymotion.com': { platform: 'dailymotion', name: 'Dailymotion', handle: first('video playlist embed hub search') },
  'vimeo.com': {
    platform: 'vimeo',
    name: 'Vimeo',
    handle: first('channels groups watch search ondemand', /^(?!\d+$)[\w.-]+$/),
  },
  'twitch.tv': { platform: 'twitch', name: 'Twitch', handle: first('videos directory search') },
  'weibo.com': weibo,
  'weibo.cn': weibo,
  'linktr.ee': { platform: 'linktree', name: 'Linktree', handle: first('s admin login register') },
  'ok.ru': { platform: 'ok', name: 'OK', handle: first('video live group profile dk') },
  'patreon.com': { platform: 'patreon', name: 'Patreon', handle: either(marked('c'), first('posts c explore login')) },
  'tumblr.com': {
    platform: 'tumblr',
    name: 'Tumblr',
    handle: subdomainOr('', first('blog tagged search dashboard explore')),
  },
  'whatsapp.com': { platform: 'whatsapp', name: 'WhatsApp', handle: marked('channel') },
  'snapchat.com': { platform: 'snapchat', name: 'Snapchat', handle: marked('add') },
  'pinterest.com': { platform: 'pinterest', name: 'Pinterest', handle: first('pin search ideas today') },
  'open.spotify.com': { platform: 'spotify', name: 'Spotify', handle: none },
  'podcasts.apple.com': { platform: 'apple-podcasts', name: 'Apple Podcasts', handle: none },
  'podcasts.google.com': { platform: 'google-podcasts', name: 'Google Podcasts', handle: none },
  'soundcloud.com': {
    platform: 'soundcloud',
    name: 'SoundCloud',
    handle: first('search discover stream you charts upload pages'),
  },
  'wordpress.com': { platform: 'wordpress', name: 'WordPress.com', handle: subdomainOr('', none) },
  'livejournal.com': { platform: 'livejournal', name: 'LiveJournal', handle: subdomainOr('users community', none) },
  'gab.com': { platform: 'gab', name: 'Gab', handle: first('groups explore auth search tv') },
  'gettr.com': { platform: 'gettr', name: 'GETTR', handle: marked('user') },
  'bitchute.com': { platform: 'bitchute', name: 'BitChute', handle: marked('channel') },
  'dzen.ru': { platform: 'dzen', name: 'Dzen', handle: first('a b id media video news search suite topic') },
  'zen.yandex.ru': { platform: 'dzen', name: 'Dzen', handle: first('a b id media video news search suite topic') },
  'bilibili.com': { platform: 'bilibili', name: 'Bilibili', handle: none },
  'space.bilibili.com': { platform: 'bilibili', name: 'Bilibili', handle: first('') },
  'zhihu.com': { platform: 'zhihu', name: 'Zhihu', handle: marked('people org') },
  'mp.weixin.qq.com': { platform: 'wechat', name: 'WeChat', handle: none },
  'note.com': { platform: 'note', name: 'note', handle: first('search hashtag notes login topic') },
  'ameblo.jp': { platform: 'ameblo', name: 'Ameba', handle: first('') },
  'blog.naver.com': { platform: 'naver-blog', name: 'Naver Blog', handle: first('PostView.naver PostView.nhn') },
  'tistory.com': { platform: 'tistory', name: 'Tistory', handle: subdomainOr('', none) },
  'beehiiv.com': { platform: 'beehiiv', name: 'beehiiv', handle: subdomainOr('app', none) },
  'typepad.com': { platform: 'typepad', name: 'Typepad', handle: subdomainOr('', none) },
  'over-blog.com': { platform: 'over-blog', name: 'OverBlog', handle: subdomainOr('', none) },
}

/** Shorteners: what lies behind their addresses is known only to them. */
export const SHORT_LINK_HOSTS: ReadonlySet<string> = new Set(
  `t.co bit.ly bitly.com buff.ly tinyurl.com ow.ly dlvr.it goo.gl is.gd v.gd trib.al lnkd.in fb.me rb.gy cutt.ly
  shorturl.at tiny.cc rebrand.ly ift.tt j.mp t.ly bl.ink snip.ly po.st wp.me shorturl.asia soo.gd s.id clck.ru
  vm.tiktok.com vt.tiktok.com flip.it share.google goo.su u.to feedproxy.google.com feeds.feedburner.com`.split(/\s+/),
)

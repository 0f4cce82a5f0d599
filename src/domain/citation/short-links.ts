/** URL shorteners: only they know the target of their addresses. */
export const SHORT_LINK_HOSTS: ReadonlySet<string> = new Set(
  `t.co bit.ly bitly.com buff.ly tinyurl.com ow.ly dlvr.it goo.gl is.gd v.gd trib.al lnkd.in fb.me rb.gy cutt.ly
  shorturl.at tiny.cc rebrand.ly ift.tt j.mp t.ly bl.ink snip.ly po.st wp.me shorturl.asia soo.gd s.id clck.ru
  disq.us amzn.to amzn.eu a.co huff.to hubs.ly spr.ly sco.lt shar.es tcrn.ch mzl.la pin.it db.tt g.co gg.gg cli.re
  t.cn url.cn dwz.cn w.wiki rebrand.ly short.io shorte.st bc.vc adf.ly x.co tr.im su.pr deck.ly fur.ly moourl.com snipurl.com
  shrtco.de chilp.it clicky.me budurl.com cur.lv ity.im q.gs viralurl.com vzturl.com tny.im han.gl me2.do naver.me kutt.it
  1url.com 2.gp lc.chat l.ead.me qr.ae qrco.de tinyurl.is urlz.fr vu.fr
  vm.tiktok.com vt.tiktok.com flip.it share.google goo.su u.to feedproxy.google.com feeds.feedburner.com`.split(/\s+/),
)

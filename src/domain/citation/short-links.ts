import type { Address } from './address.ts'
import { SHORT_HOST_OWNERS } from './short-host-owners.ts'
import { SHORTENERS } from './shorteners.ts'

/**
 * URL shorteners: only they know the target of their addresses. The last lines, and those that outlets own, are from
 * Pew Research Center's lists (pewresearch/pewtils, 1 February 2022); most others are in `shorteners`.
 */
export const SHORT_LINK_HOSTS: ReadonlySet<string> = new Set([
  ...SHORTENERS,
  ...SHORT_HOST_OWNERS.keys(),
  ...`t.co bit.ly bitly.com buff.ly tinyurl.com ow.ly dlvr.it goo.gl is.gd v.gd trib.al lnkd.in fb.me rb.gy cutt.ly
  shorturl.at tiny.cc rebrand.ly ift.tt j.mp t.ly bl.ink snip.ly po.st wp.me shorturl.asia soo.gd s.id clck.ru
  doi.org hdl.handle.net disq.us amzn.to amzn.eu a.co hubs.ly spr.ly sco.lt shar.es tcrn.ch mzl.la pin.it db.tt g.co gg.gg cli.re
  t.cn url.cn dwz.cn w.wiki rebrand.ly short.io shorte.st bc.vc adf.ly x.co tr.im su.pr deck.ly fur.ly moourl.com snipurl.com
  shrtco.de chilp.it clicky.me budurl.com cur.lv ity.im q.gs viralurl.com vzturl.com tny.im han.gl me2.do naver.me kutt.it
  link.medium.com list-manage.com hubspotlinks.com sendgrid.net 1url.com 2.gp lc.chat l.ead.me qr.ae qrco.de tinyurl.is urlz.fr vu.fr
  mimecastprotect.com protect-us.mimecast.com protect-usb.mimecast.com protect-eu.mimecast.com protect-uk.mimecast.com
  protect-au.mimecast.com protect-za.mimecast.com protect-de.mimecast.com
  vm.tiktok.com vt.tiktok.com flip.it share.google goo.su u.to feedproxy.google.com feeds.feedburner.com
  12ne.ws 2wsb.tv abre.ai actb.lu ampr.gs armytim.es atxne.ws ayre.to azc.cc bayareane.ws bernie.to bit.do bizj.us
  ble.ac bos.gl brook.gs bsun.md buswk.co bzfd.it cbsloc.al chn.ge chng.it cjky.it cmplx.co cnet.co comsen.se conta.cc
  cour.at crwd.fr cs.pn csmo.us ctrylv.co dai.ly dailysign.al dbtg.tv delonline.us detne.ws dlsh.it dmreg.co ellemag.co
  engt.co entm.ag es.pn esqr.co every.tw ewar.ren f-st.co fanda.co fdrl.st fmeq.co fpa.ac fus.in fw.to fwdaga.in
  gizmo.do glblctzn.me glo.bo grnol.co harlem.in hbaz.co herit.ag histv.co hrc.io hsbu.us ht.ly hub.am hucka.be
  icont.ac indy.st itun.es jwatch.us kpbs.us kstp.mn l-bc.co linkd.in lnks.gd loom.ly lp.ca lsh.re mapq.st
  marinetim.es meetu.ps more.pr mrie.cl msgp.pl mvnt.us mycj.co natl.io natl.re navtim.es nc1.tv newspr.es nj-ne.ws
  njersy.co nwk.ee nwsdy.li ofa.bo ohne.ws onforb.es ora.cl owl.li p4a.us pbpo.st pdora.co peoplem.ag pewrsr.ch pgj.cc
  prn.to ptrtvoic.es qoo.ly r29.co read.bi rlm.ag rol.st roll.cl rub.io sacb.ee scne.ws scr.bi shoo.ly shout.lt shr.gs
  slate.me snp.tv spkrryan.us spoti.fi stjr.nl thegaz.co thkpr.gs tlmdo.co tmz.me tnne.ws tnw.to tonyr.co trib.it
  tusconne.ws twnctry.co tws.io txnne.ws txpo.li u.pw uni.vi urlm.in usg.lc usm.ag v.ht virg.in vntyfr.com vogue.cm
  wb.md wdtn.tv wef.ch wtr.ie wtrne.ws wwrld.us wxch.nl yhoo.it`.split(/\s+/),
])

/** Short hosts owned by outlets on record: the outlet is known, the page is not. */
export const OWN_SHORT_HOSTS: ReadonlySet<string> = new Set(
  `ab.co abcn.ws aje.io apne.ws bbc.in bloom.bg bv.ms cbsn.ws cnb.cx cnn.it cnnmon.ie d-news.co dailym.ai dpo.st econ.st
  f24.my fxn.ws gu.com hill.cm hrld.us huff.lv huff.to huffp.st ind.pn interc.pt jrnl.ie lat.ms lemde.fr
  mol.im n.pr skyne.ws nbcnews.to nws.mx nydn.us nyer.cm nyp.st nyti.ms politi.co propub.li reut.rs rfi.my sc.mp spon.de st.news
  strib.mn tgam.ca theatln.tc thebea.st thr.cm ti.me trib.in usat.ly wapo.st washex.am wpo.st wrd.cm wtim.es`.split(
    /\s+/,
  ),
)

/** First labels under which houses shorten their own addresses: `on.ft.com/3kLm0Pq`. */
const OWN_LABEL = /^(?:on|s|l|go|shar|link|lnk)\./
/** A single short code, with a capital or a digit that words in addresses do not have. */
const CODE = /^\/(?=[\w-]*[A-Z\d])[\w-]{4,12}\/?$/

/** Whether an address of a house's own sub-domain has the form of a short link, which hides the page. */
export function isOwnShortLink({ host, path, query }: Address): boolean {
  return OWN_LABEL.test(host) && CODE.test(path) && !query.includes('=')
}

/**
 * Whether an address of a shortener leads on to another page. The collected lists hold portals and firms as well, so that
 * under their hosts a page in folders, with an ending, or on a sub-domain is a page of the site.
 */
export function isShortLink(host: string, address: Pick<Address, 'host' | 'path'>): boolean {
  if (address.path === '/') return false
  if (!SHORTENERS.has(host)) return true
  return (address.host === host || address.host === `www.${host}`) && /^\/(?:[^/.]+\/)?[^/.]+\/?$/.test(address.path)
}

/**
 * Short hosts that no record holds, with the domain whose pages they lead to, as Pew Research Center lists them
 * (pewresearch/pewtils, 1 February 2022). Hosts that anybody can shorten with are left out.
 */
export const SHORT_HOST_OWNERS: ReadonlyMap<string, string> = new Map(
  `12ne.ws=12news.com 2wsb.tv=wsbtv.com ampr.gs=americanprogress.org armytim.es=armytimes.com atxne.ws=statesman.com
  ayre.to=calvinayre.com azc.cc=azcentral.com bayareane.ws=eastbaytimes.com ble.ac=bleacherreport.com
  brook.gs=brookings.edu bsun.md=baltimoresun.com buswk.co=businessweek.com bzfd.it=buzzfeed.com
  cjky.it=courier-journal.com cmplx.co=complex.com cnet.co=cnet.com comsen.se=commonsensemedia.org cour.at=courant.com
  cs.pn=c-span.org csmo.us=cosmopolitan.com ctrylv.co=countryliving.com dailysign.al=dailysignal.com
  delonline.us=delawareonline.com detne.ws=detroitnews.com dlsh.it=delish.com dmreg.co=desmoinesregister.com
  ellemag.co=elle.com engt.co=engadget.com entm.ag=entrepreneur.com es.pn=espn.com esqr.co=esquire.com
  f-st.co=fastcompany.com gizmo.do=gizmodo.com gma.abc=goodmorningamerica.com grnol.co=greenvilleonline.com
  hbaz.co=harpersbazaar.com herit.ag=heritage.org histv.co=history.com hsbu.us=housebeautiful.com indy.st=indystar.com
  jwatch.us=judicialwatch.org kpbs.us=kpbs.org kstp.mn=kstp.com l-bc.co=lbc.co.uk lp.ca=lapresse.ca
  marinetim.es=marinecorpstimes.com mrie.cl=marieclaire.com mycj.co=mycentraljersey.com natl.io=nationalreview.com
  natl.re=nationalreview.com navtim.es=navytimes.com nbcct.co=nbcconnecticut.com newspr.es=news-press.com
  nj-ne.ws=nj.com njersy.co=northjersey.com nwk.ee=europe.newsweek.com nwsdy.li=newsday.com ohne.ws=newarkadvocate.com
  onforb.es=forbes.com pbpo.st=palmbeachpost.com peoplem.ag=people.com pewrsr.ch=pewresearch.org prn.to=prnewswire.com
  r29.co=refinery29.com read.bi=businessinsider.com rol.st=rollingstone.com sacb.ee=sacbee.com scne.ws=thestate.com
  slate.me=slate.com stjr.nl=statesmanjournal.com thegaz.co=thegazette.com thkpr.gs=thinkprogress.org
  tlmdo.co=telemundo.com tmz.me=tmz.com tnne.ws=tennessean.com tnw.to=thenextweb.com tusconne.ws=kold.com
  tws.io=weeklystandard.com u.pw=upworthy.com uni.vi=univision.com vntyfr.com=vanityfair.com vogue.cm=vogue.com
  wb.md=webmd.com wdtn.tv=wdtn.com wef.ch=weforum.org wtrne.ws=timesrecordnews.com wwrld.us=wenatcheeworld.com
  wxch.nl=weather.com`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

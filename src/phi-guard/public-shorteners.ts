/** Public link shorteners. Carriers prohibit or discourage them (AT&T Code of Conduct 2021-03-01; CTIA Messaging Principles 5.3.2). */
export const publicShorteners: string =
  ' 9qr.de alturl.com app.link bc.vc bit.do bit.ly bitly.com bitly.ws budurl.com clicky.me cutt.ly is.gd lc.chat linki.la lnkd.in minm.xyz ow.ly rb.gy rebrand.ly s2r.co serveirc.com shrtco.de soo.gd t.ly tiny.cc ' +
  'tinyurl.com goo.gl t.co buff.ly shorturl.at shorte.st v.gd bl.ink short.io rebrandly.com qr.ae adf.ly trib.al dlvr.it smarturl.it tr.im '

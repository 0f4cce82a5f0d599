import { describe, expect, it } from 'vitest'
import { mendedAddress } from '../../../src/domain/citation/mended-address.ts'

/** http and https are the same. */
const inHttps = (text: string) => text.replace(/^http:/, 'https:')

describe('an address is mended', () => {
  it.each([
    ['&lt;https://lantern.example/a&gt;', 'https://lantern.example/a'],
    ['<iframe src="https://lantern.example/a"></iframe>', 'https://lantern.example/a'],
    ['<iframe width="1" src=\'https://lantern.example/a\'>', 'https://lantern.example/a'],
    ['ｈｔｔｐｓ：／／ｌａｎｔｅｒｎ．ｅｘａｍｐｌｅ／ａ', 'https://lantern.example/a'],
    ['https:// lantern.example/a', 'https://lantern.example/a'],
    ['https://lantern.example /a', 'https://lantern.example/a'],
    ['https://lantern.example%2Fa', 'https://lantern.example/a'],
    ['<link>https://lantern.example/a</link>', 'https://lantern.example/a'],
    ['<loc><![CDATA[https://lantern.example/a]]></loc>', 'https://lantern.example/a'],
    ['{{URL|https://lantern.example/a}}', 'https://lantern.example/a'],
    ['{{official website|https://lantern.example/a|The Lantern}}', 'https://lantern.example/a'],
    ['hxxps[:]//lantern[.]example/a', 'https://lantern.example/a'],
    ['https://lantern[dot]example/a', 'https://lantern.example/a'],
    ['https://lantern.example/a%E2%80%8B', 'https://lantern.example/a'],
    ['https%253A%252F%252Flantern.example%252Fa', 'https://lantern.example/a'],
    ['https://about:reader?url=https%3A%2F%2Flantern.example%2Fa', 'https://lantern.example/a'],
    ['at://lantern.example/app.bsky.feed.post/3l', 'https://bsky.app/profile/lantern.example'],
    ['intent://lantern.example/a#Intent;scheme=https;end', 'https://lantern.example/a'],
    ['googlechrome://navigate?url=https%3A%2F%2Flantern.example%2Fa', 'https://lantern.example/a'],
    ['microsoft-edge:https://lantern.example/a', 'https://lantern.example/a'],
    ['whatsapp://send?text=Flood%20https%3A%2F%2Flantern.example%2Fa', 'https://lantern.example/a'],
    ['mailto:?subject=a&body=Read%20https%3A%2F%2Flantern.example%2Fa', 'https://lantern.example/a'],
    ['mailto:desk@lantern.example', 'mailto:desk@lantern.example'],
    ['fb-messenger://share/?link=https%3A%2F%2Flantern.example%2Fa&app_id=1', 'https://lantern.example/a'],
    ['tg://resolve?domain=lantern&post=5', 'https://t.me/lantern'],
    ['https://web.telegram.org/k/#@lantern', 'https://t.me/lantern'],
    ['https://web.telegram.org/#/im?p=@lantern', 'https://t.me/lantern'],
    ['https://twitter.com/#!/lantern/status/1', 'https://twitter.com/lantern/status/1'],
    ['https://twitter.com/#!lantern', 'https://twitter.com/lantern'],
    ['https://twitter.com/#%21/lantern', 'https://twitter.com/lantern'],
    ['https://twitter.com/?_escaped_fragment_=/lantern', 'https://twitter.com/lantern'],
    ['https://m.youtube.com/index?desktop_uri=%2F#/watch?v=1', 'https://m.youtube.com/watch?v=1'],
    ['https://www.facebook.com/home.php#!/lantern', 'https://www.facebook.com/lantern'],
  ])('%s → %s', (text, mended) => {
    expect(inHttps(mendedAddress(text))).toBe(mended)
  })

  it.each([
    'https://lantern.example/a#!/b',
    'https://lantern.example/a%2Fb',
    'https://lantern.example/a?_escaped_fragment_=/b',
    'https://web.telegram.org/k/#123',
    'a night in the lantern',
  ])('but not %s', (text) => {
    expect(inHttps(mendedAddress(text))).toBe(text)
  })
})

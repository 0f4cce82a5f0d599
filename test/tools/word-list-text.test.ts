import { expect, it } from 'vitest'
import { wordListText } from '../../tools/word-list-text.ts'

it('reads UTF-8, and older lists in the letters of their language', () => {
  expect(wordListText('/usr/share/dict/french', Buffer.from('été\n'))).toBe('été\n')
  expect(wordListText('/usr/share/dict/swedish', Buffer.from([0x74, 0x76, 0xe4, 0x72, 0x74]))).toBe('tvärt')
  expect(wordListText('/usr/share/hunspell/el_GR.dic', Buffer.from([0xe2, 0xde, 0xec, 0xe1]))).toBe('βήμα')
})

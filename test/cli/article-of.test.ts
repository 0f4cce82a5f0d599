import { expect, it } from 'vitest'
import { articleOf } from '../../src/cli/article-of.ts'

it.each([
  ['a.txt', 'It rained, he said.', 'text'],
  ['-', '<span>It</span> rained.', 'html'],
  ['-', '<!-- wp:paragraph --><p>It rained.</p>', 'html'],
  ['-', '\n<nitf><body/></nitf>', 'html'],
  ['-', 'Rain, <a href="https://a.example">he</a> said.', 'html'],
  ['-', '3 < 4, he said.', 'text'],
  ['a.html', 'It rained.', 'html'],
  ['a.rss', 'It rained.', 'html'],
])('%s with %s is read as %s', (file, source, kind) => {
  expect(articleOf(file, source)).toEqual({ [kind]: source })
})

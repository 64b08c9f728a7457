import { expect, it } from 'vitest'
import { formatOf, isPlainEditor } from './sniff.ts'

const article = JSON.stringify({ schema: 1, id: 'urn:x', header: {}, blocks: [], meta: {} })

it.each([
  ['story.json', article, 'copydesk'],
  ['', `\ufeff ${article}`, 'copydesk'],
  ['data.json', '{"blocks": 1', 'text'],
  ['page.html', '<!doctype html><p>The pier is shut.</p>', 'html'],
  ['wire.txt', 'The pier is shut.', 'text'],
  [
    '',
    '<html><body><div style="white-space: pre"><span>one</span></div><div><span>two</span></div></body></html>',
    'text',
  ],
] as const)('%s %s is %s', (name, text, format) => {
  expect(formatOf(name, text)).toBe(format)
})

it('rich text from an editor for plain text is not taken for one', () => {
  expect(isPlainEditor('<pre>one</pre>')).toBe(true)
  expect(isPlainEditor('<pre>one</pre><p>two</p>')).toBe(false)
})

import { expect, it } from 'vitest'
import { parsePage } from './page.ts'

it.each([
  ['<p>one</p><p>two</p>', 'onetwo'],
  ['<meta charset="utf-8"><p>one</p><p>two</p>', 'onetwo'],
  ['<!doctype html><p>one</p><p>two</p>', 'onetwo'],
  ['one <b>two</b> three', 'one two three'],
  ['<head><title>t</title></head><body><p>one</p></body>', 'tone'],
  ['<!doctype html><html><body><p>one</p></body></html>\n', 'one'],
  ['<!-- saved --><html><body>one</body></html><p>after</p>', 'oneafter'],
  ['', ''],
])('%j is one document with all its words', (html, text) => {
  const document = parsePage(html)
  expect(document.documentElement?.localName).toBe('html')
  expect(document.documentElement?.textContent?.trim()).toBe(text)
})

it('refuses elements nested without end at once, and takes long flat pages', () => {
  expect(() => parsePage('<div>'.repeat(300_000))).toThrow(RangeError)
  const flat = '<p>one<br><li>two'.repeat(3000)
  expect(parsePage(`<ul>${flat}</ul>`).querySelectorAll('li')).toHaveLength(3000)
  expect(parsePage('<a<a'.repeat(100_000)).documentElement).not.toBeNull()
})

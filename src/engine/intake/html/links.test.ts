import { expect, it } from 'vitest'
import { safeHref } from './links.ts'

it.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://example.org ', 'http://example.org'],
  ['HTTPS://example.org', 'HTTPS://example.org'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
])('keeps %j', (raw, href) => {
  expect(safeHref(raw)).toBe(href)
})

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u00adscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'https:/nowhere',
  'mailto:',
  '#top',
  '/relative',
  '',
])('drops %j', (raw) => {
  expect(safeHref(raw)).toBeNull()
})

it('resolves what a page’s own address tells', () => {
  expect(safeHref('/quay', 'https://example.org/a/b')).toBe('https://example.org/quay')
  expect(safeHref('//cdn.example.org/x', 'https://example.org/')).toBe('https://cdn.example.org/x')
  expect(safeHref('quay', 'https://example.org/a/b')).toBeNull()
  expect(safeHref('/quay', 'javascript:x')).toBeNull()
})

import { expect, it } from 'vitest'
import { outsideLink } from './links.ts'

it.each([
  ['https://orlo.example/quay?a=1', true],
  ['http://orlo.example', true],
  ['mailto:kell@orlo.example', true],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['https://user:word@orlo.example', false],
  ['smb://orlo.example/share', false],
  ['quay', false],
])('%s may be opened outside: %s', (href, may) => {
  expect(outsideLink(href).ok).toBe(may)
})

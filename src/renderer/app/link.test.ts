import { expect, it } from 'vitest'
import { linkAddress } from './link.ts'

it.each([
  ['https://orlo.example/quay', 'https://orlo.example/quay'],
  [' orlo.example/quay ', 'https://orlo.example/quay'],
  ['http://orlo.example', 'http://orlo.example/'],
  ['kell@orlo.example', 'mailto:kell@orlo.example'],
  ['mailto:kell@orlo.example', 'mailto:kell@orlo.example'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['quay', null],
  ['', null],
])('%j becomes %j', (typed, href) => {
  expect(linkAddress(typed)).toBe(href)
})

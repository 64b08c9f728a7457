import { expect, it } from 'vitest'
import { directionOf } from './direction.ts'

it.each([
  ['en-US', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['', 'ltr'],
  ['not a tag', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

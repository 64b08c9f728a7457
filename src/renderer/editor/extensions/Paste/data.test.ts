import { expect, it } from 'vitest'
import { isOwnCopy, oneLine } from './data.ts'

const clipboard = (carried: string) => ({ getData: () => carried })

it.each([
  ['', false],
  ['{"namespace":"copydesk","nodes":[]}', true],
  ['{"namespace":"other","nodes":[]}', false],
  ['{"namespace":"copydesk"}', false],
  ['not json', false],
])('%s is our own copy: %s', (carried, own) => {
  expect(isOwnCopy(clipboard(carried))).toBe(own)
})

it('a field takes one line', () => {
  expect(oneLine('  One \r\n two\u2028\nthree ')).toBe('One two three')
})

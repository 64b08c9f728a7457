import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalise } from './normalise.ts'

it.each([
  ['Boats wait\u00a0 at  Orlo quay. ', 'boats wait at orlo quay'],
  ['“It’s”—she said', '"it\'s"-she said'],
  ['e\u0301tage', 'étage'],
  ['And then ...', 'and then ...'],
  ['', ''],
])('%j becomes %j', (text, plain) => {
  expect(normalise(text)).toBe(plain)
})

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (s) => {
      expect(normalise(normalise(s))).toBe(normalise(s))
    }),
  )
})

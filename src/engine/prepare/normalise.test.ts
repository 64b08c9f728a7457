import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalise } from './normalise.ts'

it.each([
  ['Boats wait\u00a0 at  Orlo quay. ', 'boats wait at orlo quay'],
  ['“It’s”—she said', '"it\'s"-she said'],
  ['e\u0301tage', 'étage'],
  ['ÉTAGE\nİstanbul', 'étage i̇stanbul'],
  ['And then ...', 'and then ...'],
  ['', ''],
])('%j becomes %j', (text, plain) => {
  expect(normalise(text)).toBe(plain)
})

it('changes nothing the second time', () => {
  const parts = fc.constantFrom(...'aÉİßſKΣ.“’—- \n\u00a0\u0301\u0327ﬁ한'.split(''))
  const text = fc.oneof(
    fc.array(parts, { maxLength: 30 }).map((p) => p.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(text, (s) => {
      expect(normalise(normalise(s))).toBe(normalise(s))
    }),
  )
})

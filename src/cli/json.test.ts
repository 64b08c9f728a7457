import fc from 'fast-check'
import { expect, it } from 'vitest'
import { brokenJson, faultIn } from './json.ts'

it.each([
  ['{"a": [,]}', 7],
  ['{"a" 1}', 5],
  ['{"a": 1,}', 8],
  ['{a: 1}', 1],
  ['[1 2]', 3],
  ['[1}', 2],
  ['{"a": tru}', 6],
  ['{"a": "b', 6],
  ['{"a": 1', 7],
  ['1 2', 2],
  ['', 0],
])('finds where %s breaks', (text, at) => {
  expect(faultIn(text)).toBe(at)
})

it('names line and column', () => {
  expect(brokenJson('a.json', '{\n  "body": [,]\n}')).toMatchObject({
    failure: { message: 'a.json:2:12: this is not JSON.' },
  })
  expect(brokenJson('a.json', '{"a": 1\n')).toMatchObject({
    failure: { message: 'a.json:1:8: the JSON ends too early.' },
  })
})

it('finds a fault inside or at the end of whatever JSON.parse refuses', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(200),
      fc.constantFrom('', ',', '"', '}', 'x'),
      (json, at, put) => {
        const text = json.slice(0, at) + put + json.slice(at + 1)
        let refused = false
        try {
          JSON.parse(text)
        } catch {
          refused = true
        }
        const fault = faultIn(text)
        if (refused) expect(fault).toBeLessThanOrEqual(text.length)
        else expect(text.slice(fault).trim()).toBe('')
      },
    ),
  )
})

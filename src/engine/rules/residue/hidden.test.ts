import { expect, it } from 'vitest'
import { findHidden } from './hidden.ts'

const found = (text: string, arabic = false) =>
  findHidden(text, arabic).map((s) => text.slice(s.start, s.end))

it.each([
  ['har\u200bbour', ['\u200b']],
  ['a\u00ad\u200bb c\ufeff', ['\u00ad\u200b', '\ufeff']],
  ['a\u0000b\u007f', ['\u0000', '\u007f']],
  ['a\u200db', ['\u200d']],
  ['a\u202eb', ['\u202e']],
])('finds hidden characters in %j', (text, hidden) => {
  expect(found(text)).toEqual(hidden)
})

it.each([
  'a\nb\tc\r\n',
  'a\u00a0b\u202fc',
  '👩\u200d🚒 ❤\ufe0f\u200d🔥 👩🏽\u200d🚒',
  'می\u200cخواهم',
  'क्\u200dष',
  'The \u200fشارك\u200e sign',
])('finds none in %j', (text) => {
  expect(found(text)).toEqual([])
})

it('leaves direction marks and joiners to Arabic copy, but nothing else', () => {
  expect(found('قال\u200f \u202bOrlo\u202c\u200c', true)).toEqual([])
  expect(found('قال\u200b', true)).toEqual(['\u200b'])
})

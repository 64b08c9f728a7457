import { expect, it } from 'vitest'
import { defaultStyle } from './style.ts'
import { parseStyleFile, writeStyleFile } from './styleFile.ts'

const style = {
  ...defaultStyle('en-GB'),
  severities: { 'caption-repeated': 'off' as const },
  names: [{ use: 'Orlo', not: ['Orloe'], kind: 'place' as const }],
}

it('what was written is read back, with or without a byte-order mark', () => {
  expect(parseStyleFile(writeStyleFile(style), 'a.json')).toEqual({ ok: true, value: style })
  expect(parseStyleFile(`\uFEFF${writeStyleFile(style)}`, 'a.json').ok).toBe(true)
})

const { locale: _, ...homeless } = style
it.each([
  ['{', 'a.json is not JSON. Choose a style file that Copydesk wrote.'],
  ['[]', 'a.json: there is no house style in it. Choose a style file that Copydesk wrote.'],
  [homeless, 'a.json: the field locale is missing. Add it in the file.'],
  [{ ...style, schema: 2 }, 'a.json: it was written by a newer Copydesk.'],
  [{ ...style, options: { singlePrimary: 'yes' } }, 'the field options.singlePrimary does not fit'],
  [
    { ...style, names: [style.names[0], { use: 'Kell', not: [], kind: 'ship' }] },
    'a.json: the field names[1].kind does not fit. It must be person, place, organisation or other.',
  ],
  [{ ...style, severities: { 'x-y': 'loud' } }, 'the field severities.x-y does not fit'],
  [
    { ...style, names: [{ use: 'Orlo', not: ['Orlo'], kind: 'place' }] },
    'a.json, names[0].not: Do not use: “Orlo” is the form to use. Take it off here. Mend it in the file.',
  ],
])('says what does not fit: %j', (content, sentence) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const read = parseStyleFile(text, 'a.json')
  expect(read.ok ? '' : read.failure.message).toContain(sentence)
})

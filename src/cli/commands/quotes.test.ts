import { expect, it } from 'vitest'
import { place } from '../testing/call.ts'

const line = (item: object) => `${JSON.stringify(item)}\n`

it('answers every text with quotes and marks whose spans are the words', async () => {
  const text = '“We sail at dawn,” Marta Kell said.\nThe song “Nine Days at Sea” was played.'
  const { code, lines } = await place().call(
    ['quotes', '--jsonl'],
    line({ id: 'x', text, corpus: 'ignored', quotes: [] }),
  )
  expect(code).toBe(0)
  expect(Object.keys(lines[0])).toEqual(['id', 'quotes', 'marks'])
  const [quote] = lines[0].quotes
  expect(quote).toMatchObject({
    text: '“We sail at dawn,”',
    speaker: { text: 'Marta Kell' },
    cue: { text: 'said' },
  })
  for (const span of [quote, quote.speaker, quote.cue, ...lines[0].marks]) {
    expect(text.slice(span.start, span.end)).toBe(span.text)
  }
  expect(lines[0].marks).toMatchObject([{ text: '“Nine Days at Sea”', kind: 'title' }])
})

it('reads French as French, said or not', async () => {
  const text = '« Nous partons à l’aube », a déclaré Marta Kell, qui dirige le port de la ville.'
  const input =
    line({ id: 1, text, locale: 'fr-FR' }) +
    line({ id: 2, text, lang: 'fr' }) +
    line({ id: 3, text })
  const { lines } = await place().call(['quotes', '--jsonl', '-'], input)
  expect(lines.map((l) => l.quotes[0]?.speaker?.text.startsWith('Marta Kell'))).toEqual([
    true,
    true,
    true,
  ])
})

it('answers a bad item with nothing and an error', async () => {
  const { code, lines } = await place().call(
    ['quotes', '--jsonl'],
    line({ id: 'x', raw: 'no text' }),
  )
  expect(code).toBe(2)
  expect(lines).toEqual([
    { id: 'x', quotes: [], marks: [], error: 'standard input:1: the item has no "text".' },
  ])
})

it('reads a file as it is, for people and for tools', async () => {
  const p = place()
  p.file('copy.txt', 'Ferries back\n\n“We sail at dawn,” Marta Kell said.\n')
  expect((await p.call(['quotes', 'copy.txt'])).out).toBe(
    'copy.txt:3:1: Marta Kell, said: “We sail at dawn,”\n',
  )
  expect((await p.call(['quotes', '--json', 'copy.txt'])).lines[0]).toMatchObject({
    id: 'copy.txt',
    quotes: [{ start: 14 }],
  })
})

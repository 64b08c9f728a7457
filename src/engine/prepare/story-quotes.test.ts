import { expect, it } from 'vitest'
import { createArticle } from '#shared/article/create.ts'
import { defaultStyle } from '#shared/style.ts'
import { prepareArticle, prepareCache } from './prepare.ts'
import { articleOf, copyOf } from './testing/copy.ts'

it('gives every quotation of the article with its unit, speaker and name', () => {
  const copy = copyOf({
    headline: 'Kell: ‘We sail’',
    body: ['Marta Kell runs the yard.', '“We sail,” she said.', 'The song “Row Me Home” played.'],
    figures: [{ caption: 'Kell says “never mind the mud” at Orlo.' }],
  })
  expect(
    copy.quotes.quotes.map((q) => [q.unit.where, q.speaker?.text, q.speaker?.name, q.cue?.text]),
  ).toEqual([
    ['body[1]', 'she', 'Marta Kell', 'said'],
    ['figures[0].caption', 'Kell', 'Marta Kell', 'says'],
  ])
  expect(copy.quotes.marks.map((m) => [m.unit.where, m.text, m.kind])).toContainEqual([
    'body[2]',
    '“Row Me Home”',
    'title',
  ])
})

it('ends a full name where the sentence ends', () => {
  const name = (text: string) => copyOf({ body: [text] }).quotes.quotes[0]?.speaker?.name
  expect(name('“It leaks,” said Ines Holt. Paul Vane listened.')).toBe('Ines Holt')
  expect(name('“It leaks,” said Holt. Dr. Ines Holt built it.')).toBe('Ines Holt')
  expect(name('“It leaks,” said Vane. Marta J. Vane built it.')).toBe('Marta J. Vane')
})

it('takes the speaker of a block quote from its own field, marks or none', () => {
  const article = createArticle('urn:uuid:0', '2024-03-03T12:00:00Z', 'en-US')
  article.blocks = [
    {
      type: 'quote',
      id: 'a',
      text: 'The tide owes nobody.',
      marks: [],
      attribution: 'Ines Holt, pilot',
    },
  ]
  const style = defaultStyle('en-US')
  const copy = prepareArticle(article, { style, locale: 'en-US', source: null, library: [] })
  const [quote] = copy.quotes.quotes
  expect(quote).toMatchObject({ text: 'The tide owes nobody.', carried: false, cue: null })
  expect(quote?.speaker).toMatchObject({ text: 'Ines Holt, pilot', name: 'Ines Holt' })
})

it('reads a paragraph again only when its text or its neighbours’ marks change', () => {
  const cache = prepareCache()
  const style = defaultStyle('en-US')
  const read = (body: string[]) =>
    prepareArticle(
      articleOf({ body }),
      { style, locale: 'en-US', source: null, library: [] },
      cache,
    ).quotes.quotes.map((q) => q.speaker?.name)
  expect(read(['Marta Kell left.', '“We sail,” Kell said.'])).toEqual(['Marta Kell'])
  expect(read(['Ruth Kell left.', '“We sail,” Kell said.'])).toEqual(['Ruth Kell'])
})

it('keeps the quotations of a unit until something about them changes', () => {
  const cache = prepareCache()
  const style = defaultStyle('en-US')
  const read = (body: string[]) =>
    prepareArticle(
      articleOf({ body }),
      { style, locale: 'en-US', source: null, library: [] },
      cache,
    ).quotes.units
  const story = ['Marta Kell left.', '“We sail,” Kell said.', 'The song “Row Me Home” played.']
  const before = read(story)
  expect(before.map((u) => [u.unit.where, u.quotes.length])).toEqual([
    ['body[1]', 1],
    ['body[2]', 0],
  ])
  expect(read(story)).toEqual(before)
  expect(read([...story, 'Rain.'])[0]).toBe(before[0])
  // Another paragraph names the speaker now.
  const named = read(['Ruth Kell left.', ...story.slice(1)])
  expect(named[0]).not.toBe(before[0])
  expect(named[1]).toBe(before[1])
  // The unit stands elsewhere.
  expect(read(['Rain.', ...story])[1]).not.toBe(before[1])
})

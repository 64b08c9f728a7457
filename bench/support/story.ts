/**
 * Copy to measure with: news-like, with quotes, names, figures and a few faults, made from a seed, so that
 * every run and every machine measures the same text. Places and people are invented.
 */
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article, Block } from '#shared/article/model.ts'
import { countWords } from '#shared/text/words.ts'
import { numbers, pick } from './chance.ts'

const PEOPLE = [
  'Marta Kell',
  'Idris Vane',
  'Ola Brandt',
  'Tomas Biel',
  'Leila Haddow',
  'Ines Corvo',
]
const PLACES = ['Orlo', 'Marrow', 'Tarsk', 'Dunmere', 'Sarn Bay', 'Vellin']
const SENTENCES = [
  'The ferry between {place} and {place2} will sail again on Sunday, eleven weeks after a storm tore the north berth from its piles.',
  '“We will not open a berth that I would not put my own children on,” {person} told the council on Thursday.',
  'The harbour board has set aside 40 million for the work, about a third of what it spends in a year.',
  '{person} called the plan “a good start on a bad pier” and asked for a second survey before June.',
  'Fishing crews from {place} are less sure, and two of them have moved their boats to the old market.',
  'According to the port authority, the inspection was finished at night and signed by two engineers.',
  '“It rained for nine days,” said {person}, who keeps the lighthouse. “Then the road went.”',
  'Nobody in {place} remembers a winter like it; the school was shut for a week and the bakery for two.',
  'The council will vote on the second stage in April, when the survey of the sea wall is due.',
  '{person} said the money “was promised twice and paid once,” and that the islanders had waited long enough.',
]

/** An article of at least `words` words of body, a figure every twelve paragraphs. */
export function story(words: number, seed = 1): Article {
  const next = numbers(seed)
  const uuid = `urn:uuid:00000000-0000-8000-8000-${String(seed).padStart(12, '0')}`
  const article = createArticle(uuid, '2026-03-03T14:00:00+01:00')
  article.header.headline = `${pick(PLACES, next)} ferry line reopens as quay repairs end, part ${seed}`
  article.header.standfirst = 'The first boat in eleven weeks sails on Sunday; two berths are safe.'
  article.header.bylines = ['Ines Corvo']
  const blocks: Block[] = []
  let n = 0
  while (n < words) {
    const sentences = Array.from({ length: 2 + next(3) }, () =>
      pick(SENTENCES, next)
        .replace('{place2}', pick(PLACES, next))
        .replace('{place}', pick(PLACES, next))
        .replace('{person}', pick(PEOPLE, next)),
    )
    const text = sentences.join(' ')
    blocks.push(paragraph(`p${blocks.length}`, text))
    n += countWords(text)
    if (blocks.length % 12 === 0) {
      blocks.push(
        figure(`p${blocks.length}`, {
          caption: `Boats wait at ${pick(PLACES, next)} quay on March ${1 + next(28)}, 2026, picture ${blocks.length}.`,
          credit: 'Ines Corvo/Reuters',
          alt: 'Three green boats lie side by side at a stone quay',
        }),
      )
    }
  }
  article.blocks = blocks
  return article
}

/**
 * A story with its source: reports with a quotation in every other paragraph, no two alike. The source has what the
 * story has, in the same order, and more; every fifth quotation of the story is not what the source says.
 */
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { countWords } from '#shared/text/words.ts'
import { numbers, pick } from './chance.ts'

const SPEAKERS = [
  'Marta Kell',
  'Idris Vane',
  'Ola Brandt',
  'Tomas Biel',
  'Leila Haddow',
  'Ines Corvo',
]
const WHO =
  'the council|the harbour board|a crew|the engineers|every skipper|the port authority|my family|a neighbour'
const DID =
  'signed|measured|forgot|repaired|opened|counted|painted|sold|paid for|voted on|wrote about|waited for'
const WHAT =
  'the north berth|a second survey|the old market|two ferries|the sea wall|the bakery|a new lease|the winter tides|the lighthouse road|forty piles'
const WHEN =
  'before June|in the spring|after the storm|for nine days|every Sunday|since the war|without a word|at night'
const HOW =
  'and nobody asked why|because the money was there|while the island slept|as we all had to|which took a year'
const lists = [WHO, DID, WHAT, WHEN, HOW].map((list) => list.split('|'))

/** Of a report, before and after a quotation; a hundred quotations in 10,000 words. */
const SENTENCES = 2
/** One quotation in so many has a word that the source has not. */
const CHANGED = 5

export interface Interviews {
  readonly article: Article
  readonly source: string
}

/** An article of at least `words` words from a source of at least `sourceWords`. */
export function interviews(words: number, sourceWords: number, seed: number): Interviews {
  const next = numbers(seed)
  const clause = () => lists.map((list) => pick(list, next)).join(' ')
  const sentence = () => {
    const text = clause()
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const report = () => Array.from({ length: SENTENCES }, sentence).join(' ')
  const story: string[] = []
  const source: string[] = []
  let quotes = 0
  let written = 0
  while (written < words) {
    const text = `${report()} ${report()}`
    const said = `${sentence().slice(0, -1)}, ${clause()}`
    const by = `${pick(SPEAKERS, next)} said. ${report()}`
    quotes++
    const changed = quotes % CHANGED === 0 ? said.replace(/ (?=\S+$)/, ' own ') : said
    story.push(text, `“${changed},” ${by}`)
    source.push(text, `“${said},” ${by}`)
    written += countWords(text) + countWords(`${changed} ${by}`)
  }
  let read = countWords(source.join(' '))
  while (read < sourceWords) {
    const more = `“${sentence().slice(0, -1)},” ${pick(SPEAKERS, next)} said. ${report()}`
    source.splice(next(source.length), 0, more)
    read += countWords(more)
  }
  const uuid = `urn:uuid:00000000-0000-8000-8000-${String(seed).padStart(12, '0')}`
  const article = createArticle(uuid, '2026-03-03T14:00:00+01:00')
  article.header.headline = 'Islanders speak of the pier'
  article.blocks = story.map((text, i) => paragraph(`p${i}`, text))
  return { article, source: source.join('\n\n') }
}

import { expect, it } from 'vitest'
import { paragraph } from '#shared/article/create.ts'
import { openArticle, saveArticle } from './article.ts'
import type { Desk } from './desk.ts'
import { bin, createNew } from './library.ts'
import { libraryNames, othersNames } from './names.ts'
import { memoryDesk, value } from './testing/desk.ts'

const hooks = { cancelled: () => false }

function write(desk: Desk, text: string, id = value(createNew(desk)).id): string {
  const { article } = value(openArticle(desk, { id }))
  const written = {
    ...article,
    header: { ...article.header, headline: 'Ferry talks', language: 'en-US' },
    blocks: [paragraph('p1', text)],
  }
  value(saveArticle(desk, { article: written, counts: null, occasion: 'autosave' }))
  return id
}

it('counts the articles that use a name, without the one that asks', async () => {
  const desk = memoryDesk()
  const mine = write(desk, 'Mayor Marta Kell said the port was safe.')
  write(desk, 'Mayor Marta Kell said little. “We sail,” Tomas Biel said.')
  const third = write(desk, 'Mayor Marta Kell said the quay was open.')
  const names = value(await libraryNames(desk, { article: mine }, hooks))
  expect(names).toEqual([
    { name: 'Marta Kell', articles: 2 },
    { name: 'Tomas Biel', articles: 1 },
  ])

  // Saved with another name, and one in the bin: what counts is how things stand.
  write(desk, 'Mayor Marta Kehl said the quay was open.', third)
  expect(value(await libraryNames(desk, { article: mine }, hooks))).toContainEqual({
    name: 'Marta Kehl',
    articles: 1,
  })
  value(bin(desk, { ids: [third] }))
  expect(value(othersNames(desk, mine)).map((n) => n.name)).not.toContain('Marta Kehl')
})

it('stops when it is cancelled, and goes on the next time', async () => {
  const desk = memoryDesk()
  const mine = write(desk, 'The port was safe.')
  write(desk, 'Mayor Marta Kell said little.')
  expect(value(await libraryNames(desk, { article: mine }, { cancelled: () => true }))).toEqual([])
  expect(value(await libraryNames(desk, { article: mine }, hooks))).toHaveLength(1)
})

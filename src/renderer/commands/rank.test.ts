import { expect, it } from 'vitest'
import { rank } from './rank.ts'

const titles = ['New article', 'Duplicate the article', 'Show the source', 'Search the library']
const found = (query: string) => rank(titles, query, (t) => t)

it('shows all for an empty query', () => {
  expect(found(' ')).toEqual(titles)
})
it('finds by the beginnings of words, in any order', () => {
  expect(found('art new')).toEqual(['New article'])
  expect(found('so')).toEqual(['Show the source'])
  expect(found('s')).toEqual(['Show the source', 'Search the library'])
  expect(found('xyz')).toEqual([])
})
it('puts the one that begins with it first', () => {
  expect(found('article')).toEqual(['New article', 'Duplicate the article'])
})

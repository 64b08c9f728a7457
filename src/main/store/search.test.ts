import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binArticles, setStage } from './articles.ts'
import { transact } from './database.ts'
import { hasPending, indexLater, indexPending, searchShelf } from './search.ts'
import { matchFor } from './searchText.ts'
import { keep, memoryLibrary, minute, put, story } from './testing/library.ts'

function library() {
  const db = memoryLibrary()
  put(db, story('a', 'Ferry talks resume', 'The café by the pier stays shut, Marta Kell said.'))
  put(db, story('b', 'Orlo votes', 'Talks about the ferry were not mentioned at the Müller inn.'))
  put(db, story('c', 'محادثات العبّارة', 'قالت مُديرة الميناء إن الرحلات تُستأنف.'))
  const find = (query: string) =>
    searchShelf(db, 'in-hand', query, 0, 50).items.map((i) => i.id.slice(-1))
  return { db, find }
}

describe('search', () => {
  it('finds beginnings of words, all of them wanted, headlines first', () => {
    const { find } = library()
    expect(find('ferry')).toEqual(['a', 'b'])
    expect(find('fer talk')).toEqual(['a', 'b'])
    expect(find('ferry kell')).toEqual(['a'])
    expect(find('erry')).toEqual([])
  })
  it('folds accents both ways, and Arabic vowel signs', () => {
    const { find } = library()
    expect(find('cafe')).toEqual(['a'])
    expect(find('CAFÉ')).toEqual(['a'])
    expect(find('muller')).toEqual(['b'])
    expect(find('مديرة')).toEqual(['c'])
    expect(find('تستأنف')).toEqual(['c'])
  })
  it('words between marks stand together', () => {
    const { find } = library()
    expect(find('"ferry talks"')).toEqual(['a'])
    expect(find('“talks about the ferry”')).toEqual(['b'])
  })
  it('shows the hit in its surroundings', () => {
    const { db } = library()
    const [hit] = searchShelf(db, 'in-hand', 'kell', 0, 1).items
    expect(hit?.snippet).toContain('Marta \u2068Kell\u2069 said')
  })
  it('counts matches per shelf and keeps to one', () => {
    const { db, find } = library()
    setStage(db, put(db, story('d', 'Ferry back')), 'ready')
    binArticles(db, ['urn:uuid:b'], minute(1))
    const page = searchShelf(db, 'in-hand', 'ferry', 0, 50)
    expect(page.shelves).toEqual({ 'in-hand': 1, ready: 1, exported: 0, bin: 1 })
    expect(page.total).toBe(1)
    expect(find('ferry')).toEqual(['a'])
  })
  it('finds what was saved after it was last asked', () => {
    const { db, find } = library()
    const old = story('e', 'Marrow market', 'Turnips.')
    const key = put(db, old)
    transact(db, () => {
      keep(db, key, story('e', 'Marrow market', 'Parsnips.'), 'autosave', minute(2))
      indexLater(db, key)
    })
    expect(hasPending(db)).toBe(true)
    expect(indexPending(db)).toBe(1)
    expect(hasPending(db)).toBe(false)
    expect(find('parsnip')).toEqual(['e'])
    expect(find('turnip')).toEqual([])
  })
})

describe('a query', () => {
  it('without a word finds nothing', () => {
    const { find } = library()
    for (const empty of ['', '   ', '!!!', '""', '*', '“”']) expect(find(empty)).toEqual([])
  })
  it.each([
    '"',
    'NEAR(',
    'a AND',
    'OR',
    'headline:x',
    '{a b}',
    '^x',
    "'; DROP",
    'a* -b',
    '(((',
    'x"y"*',
  ])('reads %j as words, not as a language', (query) => {
    expect(() => library().find(query)).not.toThrow()
  })
  it('is safe whatever is typed', () => {
    const { find } = library()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        expect(Array.isArray(find(query))).toBe(true)
      }),
    )
    expect(matchFor('AND')).toBe('"AND"*')
  })
})

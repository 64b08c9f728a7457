import { expect, it } from 'vitest'
import type { Shelf } from '#shared/library.ts'
import { DEFAULT_SETTINGS } from '#shared/library.ts'
import { defaultStyle } from '#shared/style.ts'
import { findArticle } from '#store/articles.ts'
import { writeSetting } from '#store/settings.ts'
import { openArticle } from './article.ts'
import { addDecision } from './decisions.ts'
import type { Desk } from './desk.ts'
import {
  bin,
  createNew,
  duplicate,
  erase,
  indexLibrary,
  listLibrary,
  searchLibrary,
  unbin,
} from './library.ts'
import { getSettings, setSettings } from './settings.ts'
import { setStyle } from './style.ts'
import { failure, memoryDesk, newArticle, texts, value, write } from './testing/desk.ts'

const shelf = (desk: Desk, name: Shelf) =>
  value(listLibrary(desk, { shelf: name, query: '', offset: 0, limit: 50 })).items.map(
    (i) => i.headline,
  )

it('a new article is in the house’s language', () => {
  const desk = memoryDesk()
  value(setStyle(desk, { style: defaultStyle('fr-FR') }))
  expect(value(createNew(desk))).toMatchObject({
    language: 'fr-FR',
    headline: '',
    stage: 'in-hand',
  })
})

it('a copy has the words and what was set aside, and is an article of its own', () => {
  const desk = memoryDesk()
  const article = newArticle(desk, 'Ferry talks resume', 'The pier is shut.')
  const decide = (key: string, kind: 'aside' | 'override') =>
    value(
      addDecision(desk, {
        article: article.id,
        dismissal: {
          key,
          rule: 'r',
          kind,
          text: '',
          name: 'Ida Marsh',
          reason: 'as on the sign',
          at: '',
        },
      }),
    )
  decide('a', 'aside')
  decide('b', 'override')
  const copy = value(duplicate(desk, { id: article.id }))
  const opened = value(openArticle(desk, { id: copy.id }))
  expect(copy.id).not.toBe(article.id)
  expect(texts(opened.article)).toEqual(['The pier is shut.'])
  expect(opened.dismissals.map((d) => d.key)).toEqual(['a'])
  write(desk, opened.article, 'Another headline')
  expect(shelf(desk, 'in-hand')).toEqual(['Another headline', 'Ferry talks resume'])
  expect(failure(duplicate(desk, { id: 'none' }))?.kind).toBe('not-found')
})

it('to the bin, back, and for good', () => {
  const desk = memoryDesk()
  const one = newArticle(desk, 'One')
  const two = newArticle(desk, 'Two')
  value(bin(desk, { ids: [one.id, two.id] }))
  value(unbin(desk, { ids: [two.id] }))
  expect([shelf(desk, 'in-hand'), shelf(desk, 'bin')]).toEqual([['Two'], ['One']])
  expect(value(openArticle(desk, { id: one.id })).binned).toBe(true)
  value(erase(desk, { ids: [one.id, two.id] }))
  expect([shelf(desk, 'in-hand'), shelf(desk, 'bin')]).toEqual([['Two'], []])
  expect(findArticle(desk.db, one.id)).toBeUndefined()
})

it('search finds what was saved a moment ago', () => {
  const desk = memoryDesk()
  newArticle(desk, 'Ferry talks resume', 'Marta Kell speaks.')
  value(indexLibrary(desk))
  const page = value(
    searchLibrary(desk.db, { shelf: 'in-hand', query: 'kel', offset: 0, limit: 5 }),
  )
  expect(page.items[0]?.snippet).toContain('\u2068Kell\u2069')
})

it('settings that do not fit any more fall back one by one', () => {
  const desk = memoryDesk()
  expect(value(getSettings(desk))).toEqual(DEFAULT_SETTINGS)
  value(setSettings(desk, { settings: { ...DEFAULT_SETTINGS, theme: 'dark' } }))
  expect(value(getSettings(desk)).theme).toBe('dark')
  writeSetting(desk.db, 'window', { theme: 'sepia', editorName: 'Ida Marsh', gone: 1 })
  expect(value(getSettings(desk))).toEqual({ ...DEFAULT_SETTINGS, editorName: 'Ida Marsh' })
})

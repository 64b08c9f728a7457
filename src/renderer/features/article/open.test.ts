// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFakeDesk, type FakeDesk } from '#bridge/testing/fake.ts'
import { ferryStory } from '#bridge/testing/sample.ts'
import type { DeskEditorHandle } from '#renderer/editor/contract.ts'
import type { Article } from '#shared/article/model.ts'
import { fail } from '#shared/result.ts'
import { saver, saving } from '../saving/store.ts'
import { binArticles, closeArticle, leaving, openArticle } from './open.ts'
import { article, currentArticle, editor } from './store.ts'

let desk: FakeDesk

/** An editor that holds one text, and types by replacing the headline. */
function sitDown() {
  let text = article.get().loaded as Article
  editor.current = { article: () => text } as unknown as DeskEditorHandle
  return (headline: string) => {
    text = { ...text, header: { ...text.header, headline } }
    saver.touch()
  }
}
const savedHeadline = (id: string) => desk.articles.get(id)?.article.header.headline

beforeEach(() => {
  desk = createFakeDesk({})
  window.copydesk = desk.api
  desk.add(ferryStory('urn:a'))
  desk.add(ferryStory('urn:b'))
})
afterEach(() => {
  closeArticle()
  editor.current = null
  leaving.set({ onward: null })
  delete window.copydesk
})

it('saves what is unsaved before another article is shown', async () => {
  await openArticle('urn:a')
  const type = sitDown()
  type('Typed and left')
  await openArticle('urn:b')
  expect(article.get().loaded?.id).toBe('urn:b')
  expect(savedHeadline('urn:a')).toBe('Typed and left')
  expect(savedHeadline('urn:b')).toBe(ferryStory().header.headline)
})

it('asks before unsaved text would be dropped, and stays until there is an answer', async () => {
  await openArticle('urn:a')
  const type = sitDown()
  desk.answer('article.save', () => fail('storage', 'The disk is full.'))
  type('Cannot be saved')
  await openArticle('urn:b')
  expect(article.get().loaded?.id).toBe('urn:a')
  expect(currentArticle()?.header.headline).toBe('Cannot be saved')
  expect(saving.get().state).toMatchObject({ kind: 'failed' })
  expect(leaving.get().onward).not.toBeNull()
  leaving.get().onward?.()
  await Promise.resolve()
  expect(article.get().loaded?.id).toBe('urn:b')
})

it('an article that cannot be opened says why', async () => {
  await openArticle('urn:gone')
  expect(article.get().loaded).toBeNull()
  expect(article.get().failure?.message).toBe('There is no such article in the library.')
})

it('what is typed in the details goes out with the text', async () => {
  await openArticle('urn:a')
  const type = sitDown()
  const { meta } = article.get()
  if (meta) article.set({ meta: { ...meta, slug: 'ferry-orlo' } })
  type('With a slug')
  await saver.flush()
  expect(desk.articles.get('urn:a')?.article).toMatchObject({
    header: { headline: 'With a slug' },
    meta: { slug: 'ferry-orlo' },
  })
})

it('an article in the bin is shown as such, its text saved first', async () => {
  await openArticle('urn:a')
  const type = sitDown()
  type('Saved, then binned')
  await binArticles(['urn:a'])
  expect(article.get().binned).toBe(true)
  expect(savedHeadline('urn:a')).toBe('Saved, then binned')
})

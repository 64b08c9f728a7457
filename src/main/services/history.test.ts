import { expect, it } from 'vitest'
import { openArticle, stageArticle } from './article.ts'
import { listHistory, readHistory, restoreHistory } from './history.ts'
import { failure, memoryDesk, newArticle, save, texts, value, withText } from './testing/desk.ts'

it('lists, reads and restores; what stood before a restore is kept', () => {
  const desk = memoryDesk()
  const article = newArticle(desk, 'Ferry talks resume', 'one')
  save(desk, withText(article, 'Ferry talks resume', 'one'), 'pause')
  value(stageArticle(desk, { id: article.id, stage: 'ready' }))
  save(desk, withText(article, 'Ferry talks end', 'two'))
  const before = value(listHistory(desk, { article: article.id }))
  expect(before.map((r) => [r.occasion, r.headline])).toEqual([
    ['autosave', 'Ferry talks end'],
    ['pause', 'Ferry talks resume'],
    ['created', ''],
  ])
  const old = before[1]?.id ?? ''
  expect(texts(value(readHistory(desk, { revision: old })))).toEqual(['one'])

  const restored = value(restoreHistory(desk, { article: article.id, revision: old }))
  expect(texts(restored.article)).toEqual(['one'])
  expect(restored.article.meta.stage).toBe('ready')
  expect(restored.revision).not.toBe(old)
  const after = value(listHistory(desk, { article: article.id }))
  expect(after.map((r) => r.occasion)).toEqual(['restored', 'before-restore', 'pause', 'created'])
  expect(texts(value(readHistory(desk, { revision: after[1]?.id ?? '' })))).toEqual(['two'])
  expect(value(openArticle(desk, { id: article.id })).revision).toBe(after[0]?.id)
})

it('restores only what belongs to the article', () => {
  const desk = memoryDesk()
  const one = newArticle(desk, 'One')
  const two = newArticle(desk, 'Two')
  const [foreign] = value(listHistory(desk, { article: two.id }))
  const restore = (revision: string) =>
    failure(restoreHistory(desk, { article: one.id, revision }))?.kind
  expect(restore(foreign?.id ?? '')).toBe('not-found')
  expect(restore('none')).toBe('not-found')
  expect(failure(readHistory(desk, { revision: 'none' }))?.kind).toBe('not-found')
  expect(value(listHistory(desk, { article: one.id }))).toHaveLength(2)
})

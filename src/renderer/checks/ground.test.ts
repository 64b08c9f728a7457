import { afterEach, expect, it } from 'vitest'
import { ferrySource } from '#bridge/testing/sample.ts'
import { article } from '../features/article/store.ts'
import type { CheckGround } from './client.ts'
import { currentGround, groundTeller } from './ground.ts'

afterEach(() => article.set({ sources: [] }))

function teller() {
  const told: CheckGround[] = []
  const tell = groundTeller((ground) => told.push(ground))
  return { told, tell: () => tell(currentGround()) }
}

it('is told once, and again when a paste brings a source', () => {
  const { told, tell } = teller()
  article.set({ sources: [ferrySource()] })
  tell()
  tell()
  expect(told).toHaveLength(1)
  expect(told[0]?.source).toContain('new fenders by June')
  article.set((s) => ({ sources: [...s.sources, ferrySource()] }))
  tell()
  expect(told).toHaveLength(2)
})

it('is not told again when a line is put back: the source itself never changes', () => {
  const { told, tell } = teller()
  const source = ferrySource()
  article.set({ sources: [source] })
  tell()
  article.set({ sources: [{ ...source, removals: [] }] })
  tell()
  expect(told).toHaveLength(1)
})

it('takes the source back with an article that has none', () => {
  const { told, tell } = teller()
  article.set({ sources: [ferrySource()] })
  tell()
  article.set({ sources: [] })
  tell()
  expect(told.at(-1)?.source).toBeNull()
})

import { expect, it } from 'vitest'
import { createStore } from './store.ts'

it('merges a patch and tells listeners once', () => {
  const store = createStore({ a: 1, b: 2 })
  let heard = 0
  store.subscribe(() => heard++)
  store.set({ a: 3 })
  expect(store.get()).toEqual({ a: 3, b: 2 })
  expect(heard).toBe(1)
})

it('stays silent and keeps the same state when nothing differs', () => {
  const store = createStore({ a: 1 })
  const before = store.get()
  let heard = 0
  store.subscribe(() => heard++)
  store.set({ a: 1 })
  expect(store.get()).toBe(before)
  expect(heard).toBe(0)
})

it('a listener that left hears nothing more', () => {
  const store = createStore({ a: 1 })
  let heard = 0
  const leave = store.subscribe(() => heard++)
  leave()
  store.set({ a: 2 })
  expect(heard).toBe(0)
})

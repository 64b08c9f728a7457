import { createStore } from '../../state/store.ts'

/** What is about to be erased for good; the window asks first. */
export const erasing = createStore<{ readonly items: readonly Erasable[] }>({ items: [] })

export interface Erasable {
  readonly id: string
  readonly headline: string
}

export function askToErase(items: readonly Erasable[]): void {
  erasing.set({ items })
}

import type { ArticleSummary } from '#shared/library.ts'
import { createStore } from '../../state/store.ts'

/** What is about to be erased for good; the window asks first. */
export const erasing = createStore<{ readonly items: readonly ArticleSummary[] }>({ items: [] })

export function askToErase(items: readonly ArticleSummary[]): void {
  erasing.set({ items })
}

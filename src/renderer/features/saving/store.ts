/** The saver of the article in hand. */
import { call } from '#bridge/index.ts'
import type { Occasion } from '#shared/library.ts'
import { fail } from '#shared/result.ts'
import { currentCounts } from '../../checks/hand.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { clockTime } from '../../ui/words.ts'
import { currentArticle } from '../article/store.ts'
import { noteSaved } from '../library/store.ts'
import { createScheduler, type SaveState, windowClock } from './scheduler.ts'

export const saving = createStore<{ state: SaveState }>({ state: { kind: 'saved', at: null } })

export const saver = createScheduler({
  clock: windowClock,
  onState(state) {
    const before = saving.get().state
    saving.set({ state })
    if (state.kind === 'failed' && before.kind !== 'failed') announce(state.failure.message)
    if (state.kind === 'saved' && before.kind === 'failed') {
      announce(`Saved ${state.at ? clockTime(state.at) : ''}`)
    }
  },
  async save(occasion: Occasion) {
    const article = currentArticle()
    if (!article) return fail('unexpected', 'There was no article to save.')
    const counts = currentCounts()
    const answer = await call('article.save', { article, counts, occasion })
    if (answer.ok) noteSaved(article, counts, answer.value.savedAt)
    return answer
  },
})

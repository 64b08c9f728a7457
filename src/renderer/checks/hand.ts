/** Which finding is in hand: the list, the text and the keys all ask here. */
import type { Counts, Finding, NotRun } from '#shared/finding.ts'
import { article } from '../features/article/store.ts'
import { type Arranged, arrange, keepInHand } from '../features/desk/arrange.ts'
import { settings } from '../features/settings/store.ts'
import { checks } from './store.ts'

let last: { key: readonly unknown[]; value: Arranged } | null = null

/** The findings as the desk lists them now; the same object while nothing changed. */
export function arranged(): Arranged {
  const { findings, notRun } = checks.get()
  const dismissals = article.get().dismissals
  const showInfo = settings.get().showInfo
  const key = [findings, notRun, dismissals, showInfo]
  if (!last || key.some((k, i) => k !== last?.key[i])) {
    last = { key, value: arrange({ findings, notRun }, dismissals, showInfo) }
  }
  return last.value
}

/** The key that is in hand once `findings` replace what is shown. */
export function keepHand(findings: readonly Finding[], notRun: readonly NotRun[]): string | null {
  const { dismissals } = article.get()
  const now = arrange({ findings, notRun }, dismissals, settings.get().showInfo)
  return keepInHand(arranged().order, now.order, checks.get().current)
}

export function inHand(): Finding | null {
  const { current } = checks.get()
  return arranged().order.find((f) => f.key === current) ?? null
}

export function takeInHand(key: string | null, there = false): void {
  checks.set({ current: key, there })
}

/** The counts that go with a save: what is open; null before the first check. */
export function currentCounts(): Counts | null {
  return checks.get().known ? arranged().counts : null
}

/** Settings of this machine: read at the start, written back a moment after a change. */
import { call } from '#bridge/index.ts'
import { DEFAULT_SETTINGS, type Settings } from '#shared/library.ts'
import { defaultStyle, type HouseStyle } from '#shared/style.ts'
import { createStore, useStore } from '../../state/store.ts'

export const settings = createStore<Settings>(DEFAULT_SETTINGS)
export const house = createStore<{ style: HouseStyle }>({ style: defaultStyle() })

export function useSetting<K extends keyof Settings>(key: K): Settings[K] {
  return useStore(settings, (s) => s[key])
}

let timer: ReturnType<typeof setTimeout> | undefined

/** Changes settings at once in the window and writes them 300 ms later. */
export function changeSettings(patch: Partial<Settings>): void {
  settings.set(patch)
  showSettings()
  clearTimeout(timer)
  timer = setTimeout(writeSettings, 300)
}

export function writeSettings(): void {
  clearTimeout(timer)
  timer = undefined
  void call('settings.set', { settings: settings.get() })
}

export async function readSettings(): Promise<void> {
  const answer = await call('settings.get', {})
  if (answer.ok) settings.set(answer.value)
  showSettings()
}

export async function readStyle(): Promise<void> {
  const answer = await call('style.get', {})
  if (answer.ok) house.set({ style: answer.value })
}

/** Theme, size and measure live on the root element, where the style sheet reads them. */
function showSettings(): void {
  const { theme, articleSize, measure } = settings.get()
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  root.style.setProperty('--article-size', `${articleSize}px`)
  root.style.setProperty('--measure', String(measure))
}

/** Changing the house style: at once in the window and its checks, on the disk a moment later, back by undo. */
import { call } from '#bridge/index.ts'
import type { Failure } from '#shared/result.ts'
import type { HouseStyle } from '#shared/style.ts'
import { touchChecks } from '../../checks/run.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { house } from '../settings/store.ts'

export interface Change {
  /** What was done, as a sentence: "Removed Orlo." */
  readonly words: string
  readonly before: HouseStyle
  /** Changes of one field in a row are one step: "name", "agencies". */
  readonly field: string | null
}

export const keeping = createStore<{
  readonly state: 'kept' | 'pending' | 'failed'
  readonly failure: Failure | null
  /** What can be taken back, the newest last. */
  readonly changes: readonly Change[]
}>({ state: 'kept', failure: null, changes: [] })

const DELAY = 300
/** Styles share what did not change, so that a step costs little. */
const MOST_STEPS = 200

let timer: ReturnType<typeof setTimeout> | undefined

/** `field` joins changes of one field, typed one after the other, to one step of undo. */
export function changeStyle(next: HouseStyle, words: string, field: string | null = null): void {
  const before = house.get().style
  if (next === before) return
  keeping.set(({ changes }) => {
    const last = changes.at(-1)
    const goesOn = field !== null && last?.field === field
    const step = { words, field, before: goesOn ? last.before : before }
    return { changes: [...(goesOn ? changes.slice(0, -1) : changes), step].slice(-MOST_STEPS) }
  })
  put(next)
}

/** Takes the last change back. */
export function undoChange(): void {
  const { changes } = keeping.get()
  const last = changes.at(-1)
  if (!last) return
  keeping.set({ changes: changes.slice(0, -1) })
  put(last.before)
  announce(`Taken back: ${last.words}`)
}

function put(style: HouseStyle): void {
  house.set({ style })
  touchChecks()
  keeping.set({ state: 'pending' })
  clearTimeout(timer)
  timer = setTimeout(() => void keepStyle(), DELAY)
}

let writing: Promise<boolean> | null = null

/** Writes what is not on the disk yet. False when it could not be written; it stays in the window then. */
export async function keepStyle(): Promise<boolean> {
  clearTimeout(timer)
  // One after the other, so that an older style never lands on a newer one.
  while (writing) await writing
  if (keeping.get().state === 'kept') return true
  writing = write()
  const done = await writing
  writing = null
  return done
}

async function write(): Promise<boolean> {
  const { style } = house.get()
  const answer = await call('style.set', { style })
  if (!answer.ok) {
    keeping.set({ state: 'failed', failure: answer.failure })
    return false
  }
  if (house.get().style === style) keeping.set({ state: 'kept', failure: null })
  return true
}

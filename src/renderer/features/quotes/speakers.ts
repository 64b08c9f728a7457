/** Who speaks how much. */
import type { Ledger } from '#shared/ledger.ts'
import { type FilterId, speakerFilter, speakerOf } from './filter.ts'

export interface SpeakerSum {
  /** Null: quotes that nobody is given. */
  readonly name: string | null
  readonly quotes: number
  readonly words: number
}

/** Most words first; of two with as many, the one who speaks first. Nobody comes last. */
export function speakerSums(ledger: Ledger): SpeakerSum[] {
  const sums = new Map<string | null, { quotes: number; words: number }>()
  for (const { speaker, words } of ledger) {
    const name = speaker?.name ?? null
    const sum = sums.get(name) ?? { quotes: 0, words: 0 }
    sums.set(name, { quotes: sum.quotes + 1, words: sum.words + words })
  }
  return [...sums]
    .map(([name, sum]) => ({ name, ...sum }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words)
}

/** The speakers to choose from; the chosen one stays among them when the last quote was taken away. */
export function speakerChoices(ledger: Ledger, filter: FilterId): SpeakerSum[] {
  const sums = speakerSums(ledger)
  const chosen = speakerOf(filter)
  if (chosen === undefined || sums.some(({ name }) => speakerFilter(name) === filter)) return sums
  return [...sums, { name: chosen, quotes: 0, words: 0 }]
}

import { stepOfKind } from './of-kind.ts'

export const authorNotes = stepOfKind(
  'author-notes',
  'Takes out notes on how to follow or reach the writer.',
  ['author-note'],
  'author-note',
  'note about the writer',
)

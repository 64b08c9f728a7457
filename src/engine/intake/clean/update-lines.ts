import { stepOfKind } from './of-kind.ts'

export const updateLines = stepOfKind(
  'update-lines',
  'Takes out reading times and lines that say when a page was published or updated.',
  ['dated', 'read-time'],
  'update-line',
  'time of publication or reading time',
)

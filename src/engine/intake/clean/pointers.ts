import { stepOfKind } from './of-kind.ts'

export const pointers = stepOfKind(
  'pointers',
  'Takes out lines that only point to other stories: "Read more: …".',
  ['pointer'],
  'related',
  'link to another story',
)

import { stepOfKind } from './of-kind.ts'

export const newsletters = stepOfKind(
  'newsletters',
  'Takes out newsletter, account and subscription boxes.',
  ['newsletter'],
  'newsletter',
  'newsletter or account box',
)

import { stepOfKind } from './of-kind.ts'

export const shareButtons = stepOfKind(
  'share-buttons',
  'Takes out share buttons and follow-us lines.',
  ['share'],
  'share',
  'share button',
)

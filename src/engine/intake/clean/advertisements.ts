import { stepOfKind } from './of-kind.ts'

export const advertisements = stepOfKind(
  'advertisements',
  'Takes out advertisement marks.',
  ['ad'],
  'advertisement',
  'advertisement mark',
)

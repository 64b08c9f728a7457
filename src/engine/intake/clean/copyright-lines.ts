import { stepOfKind } from './of-kind.ts'

export const copyrightLines = stepOfKind(
  'copyright-lines',
  'Takes out copyright lines.',
  ['copyright'],
  'copyright',
  'copyright line',
)

import { stepOfKind } from './of-kind.ts'

export const embeds = stepOfKind(
  'embeds',
  'Takes out what stands for an embedded video or post.',
  ['embed'],
  'embed',
  'embedded video or post',
)

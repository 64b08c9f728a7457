import { stepOfKind } from './of-kind.ts'

export const commentLines = stepOfKind(
  'comment-lines',
  'Takes out comment counts and calls for comments.',
  ['comments'],
  'comments',
  'comments',
)

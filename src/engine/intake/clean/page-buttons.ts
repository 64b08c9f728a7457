import { stepOfKind } from './of-kind.ts'

export const pageButtons = stepOfKind(
  'page-buttons',
  'Takes out reader tools: text size, print, listen, save.',
  ['button'],
  'page-button',
  'page button',
)

/** The direction of the paper: the article's language decides, not the first letter of each paragraph. */
import { $getRoot, $getSlot, $getSlotNames, $isElementNode, type LexicalNode } from 'lexical'

export type Direction = 'ltr' | 'rtl'

const RTL_SCRIPTS = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
])

/** From a BCP 47 tag; what is no tag is read left to right. */
export function directionOf(language: string): Direction {
  try {
    const { script } = new Intl.Locale(language).maximize()
    return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/** Blocks take it from the root; fields stand apart from the tree and are told one by one. */
export function $setDirection(direction: Direction): void {
  const root = $getRoot()
  root.setDirection(direction)
  for (const block of root.getChildren()) $setSlots(block, direction)
}

function $setSlots(host: LexicalNode, direction: Direction): void {
  for (const name of $getSlotNames(host)) {
    const field = $getSlot(host, name)
    if ($isElementNode(field) && field.getDirection() !== direction) field.setDirection(direction)
  }
}

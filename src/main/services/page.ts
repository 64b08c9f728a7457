import { parseHTML } from 'linkedom'

export type Page = ReturnType<typeof parseHTML>['document']

/** Deeper than any page that people made; linkedom's time grows with the square of the depth. */
const DEEPEST = 5000

/**
 * HTML as a document. Throws RangeError where elements are nested without end. linkedom adds no html element by itself, as browsers do, and calls the first element the
 * document's: of a paste that is a row of paragraphs all but the first would be lost. So what is not one html
 * element is put into one.
 */
export function parsePage(html: string): Page {
  if (depthOf(html) > DEEPEST) throw new RangeError('elements are nested too deeply')
  const { document } = parseHTML(html)
  const roots = [...document.childNodes].filter(
    (node) => node.nodeType === 1 || (node.nodeType === 3 && node.nodeValue?.trim() !== ''),
  )
  const whole = roots.length === 1 && document.documentElement?.localName === 'html'
  if (whole) return document
  const inner = html.replace(/^\uFEFF?\s*<!doctype[^>]*>/i, '')
  return parseHTML(`<html>${inner}</html>`).document
}

const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi
/** Never closed, or closed by what follows: they do not nest. */
const FLAT =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|rb|rp|rt|source|td|th|tr|track|wbr)$/i

/** About how deep elements are nested, in one pass. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (FLAT.test(name)) continue
    if (closing) depth = Math.max(0, depth - 1)
    else deepest = Math.max(deepest, ++depth)
  }
  return deepest
}

import { parseHTML } from 'linkedom'

export type Page = ReturnType<typeof parseHTML>['document']

/**
 * HTML as a document. linkedom adds no html element by itself, as browsers do, and calls the first element the
 * document's: of a paste that is a row of paragraphs all but the first would be lost. So what is not one html
 * element is put into one.
 */
export function parsePage(html: string): Page {
  const { document } = parseHTML(html)
  const roots = [...document.childNodes].filter(
    (node) => node.nodeType === 1 || (node.nodeType === 3 && node.nodeValue?.trim() !== ''),
  )
  const whole = roots.length === 1 && document.documentElement?.localName === 'html'
  if (whole) return document
  const inner = html.replace(/^\uFEFF?\s*<!doctype[^>]*>/i, '')
  return parseHTML(`<html>${inner}</html>`).document
}

import { place, row } from '../places.ts'

export function createQuoteView(): HTMLElement {
  const dom = document.createElement('blockquote')
  dom.className = 'desk-quote'
  dom.append(row('desk-quote-text'), place('attribution'))
  return dom
}

/** Where the quoted words are put. */
export function quoteText(dom: HTMLElement): HTMLElement {
  const text = dom.querySelector<HTMLElement>(':scope > .desk-quote-text')
  if (text === null) throw new Error('the element is not the view of a block quote')
  return text
}

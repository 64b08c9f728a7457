/** What a text is: a page or plain text. Its content decides; the file's name only where the content does not tell. */

const PAGE =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b/i
const BLOCKS = /<(?:p|div|h[1-6]|article|section|figure|ul|ol|table|blockquote|br)\b[^>]*>/gi

export function sniff(text: string, name: string): 'text' | 'html' {
  const head = text.slice(0, 20_000).replace(/^\uFEFF/, '')
  if (PAGE.test(head)) return 'html'
  if (/\.(?:txt|text|log)$/i.test(name)) return 'text'
  const blocks = head.match(BLOCKS)?.length ?? 0
  if (/\.x?html?$/i.test(name)) return blocks > 0 || /<\/?\w+[^>]*>/.test(head) ? 'html' : 'text'
  // A fragment of a page: it begins with an element and has several blocks.
  return /^\s*<\w/.test(head) && blocks >= 2 ? 'html' : 'text'
}

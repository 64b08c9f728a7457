/** What a text is: a page or plain text. Its content decides; the file's name only where the content does not tell. */

const PAGE =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b/i
const BLOCKS = /<(?:p|div|h[1-6]|article|section|figure|ul|ol|table|blockquote|br)\b[^>]*>/gi

/** An editor for plain text copies lines as styled div and span elements: they say nothing that the text does not. */
const PLAIN_EDITOR = /white-space\s*:\s*pre\b|<pre\b/i
const RICH =
  /<(?:p|h[1-6]|a|img|ul|ol|table|figure|article|section|blockquote|b|strong|em|i|header|main)\b/i

/** The HTML of a paste that came from a plain-text editor: its text says all, so the text is the source. */
export function isPlainEditor(html: string): boolean {
  const head = html.slice(0, 200_000)
  return PLAIN_EDITOR.test(head) && !RICH.test(head)
}

/** What a file or paste is: our own article as JSON, a page, or plain text. `name` is its file name, '' for a paste. */
export function formatOf(name: string, text: string): 'copydesk' | 'html' | 'text' {
  if (isArticle(text)) return 'copydesk'
  const format = sniff(text, name)
  return format === 'html' && isPlainEditor(text) ? 'text' : format
}

/** An object with our schema number, header and blocks; parseArticle says what is wrong with it if anything is. */
function isArticle(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text.slice(0, 100)) || !/"blocks"/.test(text)) return false
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>
    return typeof value.schema === 'number' && 'header' in value && Array.isArray(value.blocks)
  } catch {
    return false
  }
}

export function sniff(text: string, name: string): 'text' | 'html' {
  const head = text.slice(0, 20_000).replace(/^\uFEFF/, '')
  if (PAGE.test(head)) return 'html'
  if (/\.(?:txt|text|log)$/i.test(name)) return 'text'
  const blocks = head.match(BLOCKS)?.length ?? 0
  if (/\.x?html?$/i.test(name)) return blocks > 0 || /<\/?\w+[^>]*>/.test(head) ? 'html' : 'text'
  // A fragment of a page: it begins with an element and has several blocks.
  return /^\s*<\w/.test(head) && blocks >= 2 ? 'html' : 'text'
}

/** Escaping for HTML text and attributes: once, and only here. */

/**
 * Text between tags. A text that opens with a combining mark gets it as a reference: beside the `>` of a
 * tag, normalising the file would melt the two into one character.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'))
    .replace(/^\p{M}/u, reference)
}

/** A value in double quotes. Line feeds stay one value. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\n]/g, (c) => ATTRIBUTE[c] ?? c).replace(/^\p{M}/u, reference)
}

const ATTRIBUTE: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

const reference = (c: string) => `&#x${(c.codePointAt(0) ?? 0).toString(16)};`

/** ` name="value"` for each that has a value; in the order given. */
export function attributes(values: readonly (readonly [string, string | null])[]): string {
  return values
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('')
}

/**
 * Characters as every export wants them (interchange.md, pitfalls 5–7 and 12): NFC, no byte-order mark, no
 * control characters, no half of a surrogate pair, no noncharacters. No-break spaces and direction marks stay.
 */
import type { Mark, RichText } from '#shared/article/model.ts'

/** Controls (tab and LF are handled apart), halves of pairs, noncharacters, the byte-order mark: XML or HTML forbids them. */
const FORBIDDEN = /(?!\n)\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\ufeff]/gu

/** Text of a block: a line feed is a line break. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FORBIDDEN, '')
    .normalize('NFC')
}

/** A field of one line: breaks become spaces, white space at the ends goes. */
export function cleanLine(text: string): string {
  return trimEnds(cleanText(text).replace(/ *\n+ */g, ' '))
}

/** Without spaces and breaks at the ends; a no-break space was put there on purpose and stays beside words. */
export function trimEnds(text: string): string {
  return text.trim() === '' ? '' : text.replace(/^[ \n]+|[ \n]+$/g, '')
}

/** Only these schemes leave the house; anything else is written as plain text. */
export function safeHref(href: string): string | null {
  const bare = cleanText(href).replace(/\s+/g, '')
  return /^(https?:\/\/[^/]|mailto:[^@]+@)/i.test(bare) ? bare : null
}

/**
 * Cleans text and takes its marks along. Marks that come out empty, or lead nowhere, are dropped.
 * An end that falls inside a character (a pair, a letter and its accent) moves to the character's edge.
 */
export function cleanRich(rich: RichText): RichText {
  const text = cleanText(rich.text)
  if (rich.marks.length === 0) return { text, marks: [] }
  const at = (offset: number) => {
    const point = Math.min(text.length, cleanText(rich.text.slice(0, offset)).length)
    return point + (/^\p{M}+/u.exec(text.slice(point))?.[0].length ?? 0)
  }
  const marks: Mark[] = []
  for (const mark of rich.marks) {
    const start = at(mark.start)
    const end = at(mark.end)
    if (end <= start) continue
    if (mark.type !== 'link') {
      marks.push({ type: mark.type, start, end })
      continue
    }
    const href = safeHref(mark.href ?? '')
    if (href !== null) marks.push({ type: 'link', start, end, href })
  }
  return { text, marks }
}

/** An absolute URI in the letters that RFC 3986 allows; null when it is none. */
export function absoluteUri(value: string): string | null {
  const bare = value.trim()
  if (!/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(bare)) return null
  return /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(bare) && !/%(?![0-9a-f]{2})/i.test(bare)
    ? bare
    : null
}

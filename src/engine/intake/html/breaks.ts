/** What the line breaks inside a block mean: paragraphs, or lines of one. */
import { cutMarks } from '../draft.ts'
import { endsSentence, wordCount } from '../text.ts'
import type { Stretch } from './flow.ts'

/**
 * Two breaks in a row end a paragraph. Single ones do when every piece reads like a paragraph (as older systems write them) or
 * when the block is no paragraph element; in a paragraph they are lines of an address or a poem and stay in its text.
 */
export function splitBreaks(s: Stretch, inParagraph: boolean): Stretch[] {
  if (!s.text.includes('\n')) return [s]
  const paragraphs = cut(s, /[ \t]*\n[ \t\u00a0]*\n[\s]*/g)
  return paragraphs.flatMap((p) => {
    if (!p.text.trim().includes('\n')) return [p]
    const pieces = cut(p, /[ \t]*\n[ \t]*/g)
    const sentences = pieces.every((x) => endsSentence(x.text) && wordCount(x.text, 12) >= 8)
    return !inParagraph || sentences ? pieces : [p]
  })
}

function cut(s: Stretch, at: RegExp): Stretch[] {
  const out: Stretch[] = []
  let from = 0
  const piece = (start: number, end: number) => {
    const text = s.text.slice(start, end)
    if (text.trim() !== '')
      out.push({ text, marks: cutMarks(s.marks, start, end), linked: s.linked })
  }
  for (const m of s.text.matchAll(at)) {
    piece(from, m.index)
    from = m.index + m[0].length
  }
  piece(from, s.text.length)
  return out
}

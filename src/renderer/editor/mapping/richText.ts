/** Rich text ⇄ the inline children of an element: text nodes with formats, links, line breaks. */
import { $createLinkNode, $isLinkNode, type LinkNode } from '@lexical/link'
import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  IS_BOLD,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  IS_SUBSCRIPT,
  IS_SUPERSCRIPT,
  IS_UNDERLINE,
  type LexicalNode,
} from 'lexical'
import type { Mark, MarkType, RichText } from '#shared/article/model.ts'
import { normaliseMarks } from './marks.ts'

const FORMATS: readonly (readonly [Exclude<MarkType, 'link'>, number])[] = [
  ['bold', IS_BOLD],
  ['italic', IS_ITALIC],
  ['underline', IS_UNDERLINE],
  ['strike', IS_STRIKETHROUGH],
  ['sub', IS_SUBSCRIPT],
  ['sup', IS_SUPERSCRIPT],
]

/** The inline nodes of a rich text, in order. A line feed becomes a line break. */
export function $inlineNodes({ text, marks }: RichText): LexicalNode[] {
  const clean = normaliseMarks(text, marks)
  const out: LexicalNode[] = []
  let link: LinkNode | null = null
  let linkEnd = -1
  const cuts = cutPoints(text, clean)
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number
    const end = cuts[i + 1] as number
    const over = clean.filter((m) => m.start <= start && m.end >= end)
    const mark = over.find((m) => m.type === 'link')
    if (mark === undefined) link = null
    else if (link === null || mark.end !== linkEnd) {
      link = $createLinkNode(mark.href ?? '')
      linkEnd = mark.end
      out.push(link)
    }
    const node = $leaf(text.slice(start, end), over)
    if (link === null) out.push(node)
    else link.append(node)
  }
  return out
}

/** Reads the inline children back. Anything that is not inline text counts as a break between its lines. */
export function $readRichText(parent: ElementNode): RichText {
  const marks: Mark[] = []
  const text = $collect(parent, '', null, marks)
  return { text, marks: normaliseMarks(text, marks) }
}

function $collect(parent: ElementNode, before: string, href: string | null, marks: Mark[]): string {
  let text = before
  for (const child of parent.getChildren()) {
    const start = text.length
    if ($isTextNode(child)) {
      text += child.getTextContent()
      const format = child.getFormat()
      if (format !== 0) {
        for (const [type, bit] of FORMATS) {
          if ((format & bit) !== 0) marks.push({ type, start, end: text.length })
        }
      }
    } else if ($isLineBreakNode(child)) {
      text += '\n'
    } else if ($isLinkNode(child)) {
      text = $collect(child, text, child.getURL(), marks)
    } else if ($isElementNode(child)) {
      const apart = !child.isInline() && text !== '' ? `${text}\n` : text
      text = $collect(child, apart, null, marks)
    }
  }
  if (href !== null) marks.push({ type: 'link', href, start: before.length, end: text.length })
  return text
}

function $leaf(text: string, over: readonly Mark[]): LexicalNode {
  if (text === '\n') return $createLineBreakNode()
  const node = $createTextNode(text)
  const format = FORMATS.reduce(
    (bits, [type, bit]) => (over.some((m) => m.type === type) ? bits | bit : bits),
    0,
  )
  return format === 0 ? node : node.setFormat(format)
}

function cutPoints(text: string, marks: readonly Mark[]): number[] {
  const cuts = new Set([0, text.length])
  for (const mark of marks) cuts.add(mark.start).add(mark.end)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    cuts.add(at).add(at + 1)
  }
  return [...cuts].sort((a, b) => a - b)
}

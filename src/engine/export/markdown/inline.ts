/** Marked text as Markdown phrasing. */
import type { PhrasingContent } from 'mdast'
import type { Mark, RichText } from '#shared/article/model.ts'
import { escapeText } from '../html/escape.ts'
import { nestRuns, type Run } from '../runs.ts'

export function phrasing(rich: RichText): PhrasingContent[] {
  return nestRuns({ text: rich.text, marks: tight(rich) }).flatMap(runNodes)
}

/** Plain text; line breaks become hard breaks. */
export function plainPhrasing(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, i): PhrasingContent[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ])
}

/**
 * Stress begins and ends at letters: Markdown does not know a bold space. Underline has no sign at all
 * and goes (the writer lists it as lost).
 */
function tight(rich: RichText): Mark[] {
  return rich.marks.flatMap((mark): Mark[] => {
    if (mark.type === 'underline') return []
    const inside = rich.text.slice(mark.start, mark.end)
    const start = mark.start + inside.length - inside.trimStart().length
    const end = mark.start + inside.trimEnd().length
    return end > start ? [{ ...mark, start, end }] : []
  })
}

function runNodes(run: Run): PhrasingContent[] {
  if (run.type === 'text') return plainPhrasing(run.text)
  const children = run.children.flatMap(runNodes)
  switch (run.type) {
    case 'bold':
      return [{ type: 'strong', children }]
    case 'italic':
      return [{ type: 'emphasis', children }]
    case 'strike':
      return [{ type: 'delete', children }]
    case 'link':
      return [{ type: 'link', url: run.href ?? '', children }]
    case 'sub':
    case 'sup':
      return [
        { type: 'html', value: `<${run.type}>` },
        ...children.map(apartFromTag),
        { type: 'html', value: `</${run.type}>` },
      ]
    case 'underline':
      return children
  }
}

/** A text that opens with a combining mark: beside the `>` of a tag the two would melt into one character. */
function apartFromTag(node: PhrasingContent, index: number): PhrasingContent {
  if (index > 0 || node.type !== 'text' || !/^\p{M}/u.test(node.value)) return node
  return { type: 'html', value: escapeText(node.value) }
}

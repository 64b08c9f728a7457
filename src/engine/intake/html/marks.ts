/** Which marks an inline element puts on its words; inline styles count, since word processors write nothing else. */
import type { Mark } from '#shared/article/model.ts'
import { attribute, type DomNode, tagOf } from './dom.ts'
import { BOLD, ITALIC, STRIKE, UNDERLINE } from './elements.ts'
import { safeHref } from './links.ts'

export interface MarkSpec {
  readonly type: Mark['type']
  readonly href?: string
}

const NONE: readonly MarkSpec[] = []

export function marksOf(node: DomNode, base: string): readonly MarkSpec[] {
  const tag = tagOf(node)
  if (tag === 'a') {
    const href = safeHref(attribute(node, 'href'), base)
    return href === null ? NONE : [{ type: 'link', href }]
  }
  const style = attribute(node, 'style').toLowerCase()
  const marks: MarkSpec[] = []
  // Google Docs wraps a whole paste in a <b> that is not bold.
  if (
    BOLD.has(tag)
      ? !/font-weight:\s*(?:normal|[1-4]00)/.test(style)
      : isStyledInline(tag) && /font-weight:\s*(?:bold|[6-9]00)/.test(style)
  ) {
    marks.push({ type: 'bold' })
  }
  if (
    ITALIC.has(tag)
      ? !/font-style:\s*normal/.test(style)
      : isStyledInline(tag) && /font-style:\s*(?:italic|oblique)/.test(style)
  ) {
    marks.push({ type: 'italic' })
  }
  const line = /text-decoration(?:-line)?:\s*([^;]*)/.exec(style)?.[1] ?? ''
  if (UNDERLINE.has(tag) || (isStyledInline(tag) && line.includes('underline')))
    marks.push({ type: 'underline' })
  if (STRIKE.has(tag) || (isStyledInline(tag) && line.includes('line-through')))
    marks.push({ type: 'strike' })
  if (tag === 'sub' || /vertical-align:\s*sub/.test(style)) marks.push({ type: 'sub' })
  else if (tag === 'sup' || /vertical-align:\s*super/.test(style)) marks.push({ type: 'sup' })
  return marks.length === 0 ? NONE : marks
}

function isStyledInline(tag: string): boolean {
  return tag === 'span' || tag === 'font'
}

/** In order, without empty ones; touching ones of a kind become one. */
export function tidyMarks(marks: readonly Mark[]): Mark[] {
  const sorted = marks
    .filter((m) => m.start < m.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Mark[] = []
  const lastOf = new Map<string, number>()
  for (const m of sorted) {
    const kind = `${m.type} ${m.href ?? ''}`
    const at = lastOf.get(kind)
    const last = at === undefined ? undefined : out[at]
    if (at !== undefined && last && m.start <= last.end) {
      if (m.end > last.end) out[at] = { ...last, end: m.end }
    } else {
      lastOf.set(kind, out.length)
      out.push(m)
    }
  }
  return out
}

/** Overlapping marks over flat text become nested runs, always in the same order, so that bytes are stable. */
import type { Mark, MarkType, RichText } from '#shared/article/model.ts'

export type Run =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: MarkType; readonly href?: string; readonly children: readonly Run[] }

/** Outermost first. */
const ORDER: readonly MarkType[] = ['link', 'bold', 'italic', 'underline', 'strike', 'sub', 'sup']

export function nestRuns(rich: RichText): Run[] {
  return nest(rich.text, 0, rich.text.length, rich.marks, 0)
}

function nest(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  level: number,
): Run[] {
  const type = ORDER[level]
  if (type === undefined || marks.length === 0) {
    return end > start ? [{ type: 'text', text: text.slice(start, end) }] : []
  }
  const here = marks
    .filter((m) => m.type === type && m.start < end && m.end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const rest = marks.filter((m) => m.type !== type)
  const out: Run[] = []
  let at = start
  for (let i = 0; i < here.length; i++) {
    const mark = here[i] as Mark
    const from = Math.max(at, mark.start)
    let to = Math.min(end, mark.end)
    // Neighbours and overlaps of one kind are one run; a link ends where another begins.
    while (type !== 'link' && i + 1 < here.length && (here[i + 1] as Mark).start <= to) {
      i++
      to = Math.max(to, Math.min(end, (here[i] as Mark).end))
    }
    if (to <= from) continue
    out.push(...nest(text, at, from, rest, level + 1))
    const children = nest(text, from, to, rest, level + 1)
    out.push(mark.href === undefined ? { type, children } : { type, href: mark.href, children })
    at = to
  }
  out.push(...nest(text, at, end, rest, level + 1))
  return out
}

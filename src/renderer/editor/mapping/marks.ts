/**
 * The one form in which marks leave and enter the editor: sorted, merged, inside the text, never empty, never
 * cutting a surrogate pair, never beginning or ending at a line feed. The editor cannot tell "bold a\n" from
 * "bold a", so there is only one way to write it.
 */
import type { Mark, MarkType } from '#shared/article/model.ts'

const ORDER: readonly MarkType[] = ['link', 'bold', 'italic', 'underline', 'strike', 'sub', 'sup']

interface Run {
  type: MarkType
  href: string
  start: number
  end: number
}

/** True for what a newsroom may link to: http, https or mailto. Everything else is refused everywhere. */
export function isLinkable(href: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(href)
}

/**
 * Marks in their one normal form. Offsets are UTF-16 units of `text`. Of two links over one place the
 * earlier keeps it; marks outside the text, empty ones and links that are not linkable are dropped.
 */
export function normaliseMarks(text: string, marks: readonly Mark[]): Mark[] {
  const runs = marks
    .flatMap((mark) => toRun(text, mark))
    .sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.href, b.href))
  return ORDER.flatMap((type) =>
    merge(
      text,
      runs.filter((run) => run.type === type),
    ),
  )
    .sort((a, b) => a.start - b.start || b.end - a.end || order(a.type) - order(b.type))
    .map(({ type, href, start, end }) =>
      type === 'link' ? { type, start, end, href } : { type, start, end },
    )
}

function toRun(text: string, { type, start, end, href }: Mark): Run[] {
  if (type === 'link' && !isLinkable(href ?? '')) return []
  const from = snap(text, Math.max(0, start), -1)
  const to = snap(text, Math.min(text.length, end), 1)
  return from < to && start < end ? [{ type, href: href ?? '', start: from, end: to }] : []
}

function merge(text: string, runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const start = last === undefined ? run.start : Math.max(run.start, last.end)
    const trimmed = trim(text, { ...run, start })
    if (trimmed === null) continue
    const joins = last !== undefined && (run.type !== 'link' || run.href === last.href)
    if (joins && onlyLineFeeds(text, last.end, trimmed.start)) last.end = trimmed.end
    else out.push(trimmed)
  }
  return out
}

function trim(text: string, run: Run): Run | null {
  let { start, end } = run
  while (start < end && text[start] === '\n') start++
  while (end > start && text[end - 1] === '\n') end--
  return start < end ? { ...run, start, end } : null
}

function onlyLineFeeds(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] !== '\n') return false
  return true
}

/** Moves a point off the middle of a surrogate pair. */
function snap(text: string, at: number, step: 1 | -1): number {
  const inside =
    at > 0 &&
    at < text.length &&
    /[\uD800-\uDBFF]/.test(text[at - 1] as string) &&
    /[\uDC00-\uDFFF]/.test(text[at] as string)
  return inside ? at + step : at
}

function order(type: MarkType): number {
  return ORDER.indexOf(type)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

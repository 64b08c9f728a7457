/**
 * The text that an article's quotations are compared with: what its sources say, as one text. Window, export
 * and command line all make it here, so that they judge against the same words.
 *
 * A source keeps its lines at their numbers (what lies between them is empty). Lines of another story of the
 * same paste are left out: what that story quotes is not in this one's source. A further source (a paste into
 * the copy) follows after an empty line.
 */
import type { ArticleSource } from './source.ts'
import type { Span } from './text/span.ts'

type Lined = Pick<ArticleSource, 'lines'>

/** A stretch of one line of one source. Offsets are UTF-16 units in the line's text, half-open. */
export interface LineSpan extends Span {
  /** Index among the sources. */
  readonly source: number
  /** 1-based, as the source counts its lines. */
  readonly line: number
}

/** Null when there is nothing to compare with: no source, or none that was kept line by line. */
export function sourceText(sources: readonly Lined[]): string | null {
  let text = ''
  for (const { start, text: words } of placed(sources)) {
    text += '\n'.repeat(start.breaks) + words
  }
  return text.trim() === '' ? null : text
}

/** Which lines a span of the source text lies in, in order. */
export function linesAt(sources: readonly Lined[], span: Span): LineSpan[] {
  const out: LineSpan[] = []
  for (const { start, text, source, line } of placed(sources)) {
    if (start.at >= span.end) break
    const from = Math.max(span.start - start.at, 0)
    const to = Math.min(span.end - start.at, text.length)
    if (from < to) out.push({ source, line, start: from, end: to })
  }
  return out
}

interface PlacedLine {
  /** Line breaks before it, and its offset after those. */
  readonly start: { readonly breaks: number; readonly at: number }
  readonly text: string
  readonly source: number
  readonly line: number
}

function* placed(sources: readonly Lined[]): Generator<PlacedLine> {
  let at = 0
  let breaks = 0
  for (const [source, { lines }] of sources.entries()) {
    let reached = 1
    for (const { line, text, fate } of lines) {
      if (fate.kind === 'story' || text === '') continue
      breaks += Math.max(0, line - reached)
      // The heading of a page may hold more breaks than it has lines: two lines still stand apart.
      if (at > 0) breaks = Math.max(breaks, 1)
      at += breaks
      yield { start: { breaks, at }, text, source, line }
      at += text.length
      breaks = 0
      reached = line + lineBreaks(text)
    }
    if (at > 0) breaks = 2
  }
}

/** A line of a page may hold line breaks of its own; the source counts them. */
function lineBreaks(text: string): number {
  let n = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++
  return n
}

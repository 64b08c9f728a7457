/** Where the quote in hand stands in the sources, line by line. */
import type { LedgerEntry } from '#shared/ledger.ts'
import type { ArticleSource } from '#shared/source.ts'
import { linesAt } from '#shared/sourceText.ts'
import type { Span } from '#shared/text/span.ts'

export interface Quoted {
  /** Id of the source. */
  readonly source: string
  /** Stretches of its lines, by the line's number. */
  readonly lines: ReadonlyMap<number, Span>
  /** The first of them. */
  readonly line: number
  /** The story has other words. */
  readonly differs: boolean
}

export function quotedIn(
  sources: readonly ArticleSource[],
  entry: LedgerEntry | null,
): Quoted | null {
  const match = entry?.match
  if (!match || !('at' in match)) return null
  const places = linesAt(sources, match.at)
  const [first] = places
  const source = first && sources[first.source]
  if (!first || !source) return null
  const lines = new Map<number, Span>()
  for (const place of places) {
    const text = source.lines.find((l) => l.line === place.line)?.text
    if (place.source === first.source && text !== undefined)
      lines.set(place.line, withMarks(text, place))
  }
  return { source: source.source.id, lines, line: first.line, differs: match.state !== 'verbatim' }
}

/** The words and the quotation marks right beside them, with the stop between. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = /["'“”„«»‘’‚‹›]\s?$/.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^[.,;:!?…]{0,3}\s?["'“”«»‘’‹›]/.exec(text.slice(end))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}

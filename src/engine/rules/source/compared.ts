/** The quotations of a story beside its source: what the rules of this folder look at. */
import type { Span } from '#shared/text/span.ts'
import {
  type Comparison,
  comparableSource,
  compareBlockQuote,
  compareQuote,
  type SourceText,
} from '../../integrity/index.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import { firstFrom } from '../../prepare/search.ts'
import type { StoryQuote, UnitQuotes } from '../../prepare/story-quotes.ts'
import { isSpoken } from '../quotes/units.ts'
import { findDamage } from '../residue/damage.ts'

export interface ComparedQuote extends Span {
  readonly unit: PreparedUnit
  readonly text: string
  /** What is known of the quotation; null for marks that no speaker is known for. */
  readonly quote: StoryQuote | null
  /** Its marks; null for a block quote and where a mark is missing. */
  readonly marks: QuotedSpan | null
  readonly found: Comparison
}

export interface ComparedQuotes {
  readonly source: SourceText
  /** In reading order. */
  readonly quotes: readonly ComparedQuote[]
}

const known = new WeakMap<UnitQuotes, ComparedQuotes>()

/** The quotations of a unit of body or captions; null where there is no source to compare with. */
export function comparedQuotes(
  quoted: UnitQuotes,
  copy: Pick<Copy, 'source' | 'profile'>,
): ComparedQuotes | null {
  if (!isSpoken(quoted.unit)) return null
  const source = comparableSource(copy)
  if (source === null) return null
  let compared = known.get(quoted)
  if (compared?.source !== source) {
    compared = { source, quotes: compare(quoted, source) }
    known.set(quoted, compared)
  }
  return compared
}

function compare(quoted: UnitQuotes, source: SourceText): readonly ComparedQuote[] {
  const { unit } = quoted
  const out: ComparedQuote[] = []
  for (const { span, quote, marks } of spansOf(quoted)) {
    const text = unit.text.slice(span.start, span.end)
    const found =
      unit.kind === 'quote' ? compareBlockQuote(source, text) : compareQuote(source, text)
    // What the words were before the damage, nobody knows.
    if (found.state !== 'verbatim' && !findDamage(text).next().done) continue
    out.push({ unit, start: span.start, end: span.end, text, quote, marks, found })
  }
  return out
}

interface Quoted {
  readonly span: Span
  readonly quote: StoryQuote | null
  readonly marks: QuotedSpan | null
}

/** Quotations, and other marks that are no title: a block quote is one quotation. */
function spansOf({ unit, quotes }: UnitQuotes): Quoted[] {
  if (unit.kind === 'quote') {
    return [
      {
        span: { start: 0, end: unit.text.length },
        quote: quotes[0] ?? null,
        marks: null,
      },
    ]
  }
  const { spans } = unit.marks
  if (spans.length === 0 && quotes.length === 0) return []
  const out: Quoted[] = quotes.map((quote) => {
    const marks = spans[firstFrom(spans, quote.start)]
    return {
      span: quote,
      quote,
      marks: marks?.start === quote.start && marks.end === quote.end ? marks : null,
    }
  })
  for (const marks of spans) {
    if (!marks.primary || marks.title) continue
    const next = quotes[firstFrom(quotes, marks.start)]
    const before = quotes[firstFrom(quotes, marks.start + 1) - 1]
    const free =
      (next === undefined || next.start >= marks.end) &&
      (before === undefined || before.end <= marks.start)
    if (free) out.push({ span: marks, quote: null, marks })
  }
  return out.sort((a, b) => a.span.start - b.span.start)
}

/** The quote ledger of an article: plain data for the desk panel, made from the prepared copy. */
import type { Ledger, LedgerEntry, LedgerSpeaker, Place } from '#shared/ledger.ts'
import type { Span } from '#shared/text/span.ts'
import { countWords } from '#shared/text/words.ts'
import { comparableSource, matchQuote, type SourceText } from '../integrity/index.ts'
import type { Copy, PreparedUnit } from '../prepare/copy.ts'
import type { StoryQuote, UnitQuotes } from '../prepare/story-quotes.ts'
import { anchorKey, keyCounter } from './key.ts'

/** Stands in keys where a finding has its rule. */
const KEY = 'ledger'

/** What was made of the quotations of a unit, as long as nothing about them changes. */
const made = new WeakMap<
  UnitQuotes,
  { readonly source: SourceText | null; readonly entries: readonly LedgerEntry[] }
>()

/** Every quotation of the copy, block quotes too, in reading order. */
export function ledgerOf(copy: Copy): Ledger {
  const unique = keyCounter()
  const source = comparableSource(copy)
  return copy.quotes.units.flatMap((quoted) =>
    entriesOf(quoted, source).map((entry) => {
      const key = unique(entry.key)
      return key === entry.key ? entry : { ...entry, key }
    }),
  )
}

function entriesOf(quoted: UnitQuotes, source: SourceText | null): readonly LedgerEntry[] {
  let kept = made.get(quoted)
  if (kept === undefined || kept.source !== source) {
    kept = { source, entries: quotationsOf(quoted).map((quote) => entryOf(quote, source)) }
    made.set(quoted, kept)
  }
  return kept.entries
}

/** A block quote is one quotation, whatever marks it has inside. */
function quotationsOf({ unit, quotes }: UnitQuotes): readonly StoryQuote[] {
  if (unit.kind !== 'quote') return quotes
  const whole = { unit, start: 0, end: unit.text.length, text: unit.text }
  const inside = quotes[0]
  const speaker = inside?.speaker ?? null
  return [{ ...whole, kind: 'direct', speaker, cue: inside?.cue ?? null, carried: false }]
}

/** Its key is not yet told apart from equal ones. */
function entryOf(quote: StoryQuote, source: SourceText | null): LedgerEntry {
  return {
    ...placeOf(quote.unit, quote),
    key: anchorKey(KEY, quote.unit, quote),
    text: quote.text,
    words: countWords(quote.text),
    kind: quote.kind,
    speaker: speakerOf(quote),
    cue: quote.cue && { ...placeOf(quote.cue.unit, quote.cue), text: quote.cue.text },
    match: source && matchQuote(source, quote.unit, quote),
  }
}

function speakerOf({ unit, speaker, carried }: StoryQuote): LedgerSpeaker | null {
  if (speaker !== null) {
    return {
      ...placeOf(speaker.unit, speaker),
      mention: speaker.text,
      name: speaker.name,
      carried,
    }
  }
  // The field under a block quote says who speaks; it has no place in the text.
  const name = unit.attribution.trim()
  if (name === '') return null
  return { ...placeOf(unit, { start: 0, end: 0 }), mention: name, name, carried: false }
}

function placeOf(unit: PreparedUnit, { start, end }: Span): Place {
  return { where: unit.where, unit: unit.ref, start, end }
}

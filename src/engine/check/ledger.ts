/** The quote ledger of an article: plain data for the desk panel, made from the prepared copy. */
import type { Ledger, LedgerEntry, LedgerSpeaker, Place } from '#shared/ledger.ts'
import type { Span } from '#shared/text/span.ts'
import { countWords } from '#shared/text/words.ts'
import { comparableSource, matchQuote, type SourceText } from '../integrity/index.ts'
import type { Copy, PreparedUnit } from '../prepare/copy.ts'
import type { StoryQuote } from '../prepare/story-quotes.ts'
import { anchorKey, keyCounter } from './key.ts'

/** Stands in keys where a finding has its rule. */
const KEY = 'ledger'

/** Every quotation of the copy, block quotes too, in reading order. */
export function ledgerOf(copy: Copy): Ledger {
  const unique = keyCounter()
  const source = comparableSource(copy)
  return copy.units.flatMap((unit) =>
    quotationsOf(copy, unit).map((quote) => entryOf(quote, source, unique)),
  )
}

/** A block quote is one quotation, whatever marks it has inside. */
function quotationsOf(copy: Copy, unit: PreparedUnit): readonly StoryQuote[] {
  if (unit.kind !== 'quote') return copy.quotes.in(unit)
  if (unit.text.trim() === '') return []
  const whole = { unit, start: 0, end: unit.text.length, text: unit.text }
  const inside = copy.quotes.in(unit)[0]
  const speaker = inside?.speaker ?? null
  return [{ ...whole, kind: 'direct', speaker, cue: inside?.cue ?? null, carried: false }]
}

function entryOf(
  quote: StoryQuote,
  source: SourceText | null,
  unique: (key: string) => string,
): LedgerEntry {
  return {
    ...placeOf(quote.unit, quote),
    key: unique(anchorKey(KEY, quote.unit, quote)),
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

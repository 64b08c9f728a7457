/** Every quotation of a text with its speaker and cue: what `copydesk quotes` shows. */
import type { Locale } from '#shared/style.ts'
import type { Span } from '#shared/text/span.ts'
import { skipSpace } from './chars.ts'
import { type Profile, profileFor } from './profiles/profile.ts'
import { UnitReading } from './reading.ts'
import { Cast } from './speakers/cast.ts'
import { type Place, readPassage } from './speakers/passage.ts'
import { readVoices } from './speakers/voices.ts'

export interface TextSpan extends Span {
  readonly text: string
}
export interface Speaker extends TextSpan {
  /** The full name that a surname, a pronoun or a role stands for, where the text tells. */
  readonly name?: string
}
export interface QuoteFound extends TextSpan {
  readonly speaker: Speaker | null
  readonly cue: TextSpan | null
  /** Mixed: part of what is reported stands outside the marks. */
  readonly kind: 'direct' | 'mixed'
  /** No attribution of its own: the speaker is that of a quotation or report before it. */
  readonly carried: boolean
}
export interface MarkFound extends TextSpan {
  /** A title or name, or words that are nobody's. */
  readonly kind: 'title' | 'scare'
}
export interface QuotesFound {
  readonly quotes: QuoteFound[]
  readonly marks: MarkFound[]
}

/**
 * Reads the quotations of a text as it stands; a line break ends a paragraph. All offsets are UTF-16 units
 * of `text`, half-open, marks included. Never fails.
 */
export function readQuotes(
  text: string,
  locale: Locale,
  extraVerbs: readonly string[] = [],
): QuotesFound {
  const single = quotesInSingles(text) && (locale === 'en-US' || locale === 'en-GB')
  const profile = profileFor(single ? 'en-GB' : locale, {
    options: { singlePrimary: single, roundInsertions: false },
    reportingVerbs: [...extraVerbs],
  })
  const lines = splitLines(text, profile)
  const passages = lines.map((l) => l.reading.fact(readPassage))
  const cast = new Cast(passages)
  const { quotes, marks } = readVoices(passages, (a, b) => cast.areSame(a, b))
  const place = ({ at, start, end }: Place): TextSpan => {
    const from = (lines[at] as Line).at
    return { start: from + start, end: from + end, text: text.slice(from + start, from + end) }
  }
  return {
    quotes: quotes.map(({ speaker, cue, kind, carried, ...at }) => {
      const name = speaker && cast.nameOf(speaker)
      return {
        ...place(at),
        speaker: speaker && (name === null ? place(speaker) : { ...place(speaker), name }),
        cue: cue && place(cue),
        kind,
        carried,
      }
    }),
    marks: marks.map(({ kind, ...at }) => ({ ...place(at), kind })),
  }
}

/** A text that quotes in single marks only, as many British papers do. */
function quotesInSingles(text: string): boolean {
  return /(^|[\s(—–])['‘][\p{L}\p{N}]/mu.test(text) && !/["“”„«»]/.test(text)
}

interface Line {
  /** Offset of the line in the text. */
  readonly at: number
  readonly reading: UnitReading
}

function splitLines(text: string, profile: Profile): Line[] {
  const out: Line[] = []
  let at = 0
  while (at <= text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    if (skipSpace(text, at) < end) {
      out.push({ at, reading: new UnitReading(text.slice(at, end), false, profile) })
    }
    at = end + 1
  }
  return out
}

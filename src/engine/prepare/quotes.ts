/** Every quotation of a text with its speaker and cue: what the quote ledger and `copydesk quotes` show. */
import type { Locale } from '#shared/style.ts'
import type { Span } from '#shared/text/span.ts'
import { type Profile, profileFor } from './profiles/profile.ts'
import { type Attribution, Attributor } from './speakers/attribute.ts'
import { isSomebodys } from './speakers/classify.ts'
import { type Names, nameOf, rememberNames } from './speakers/names.ts'
import { type Paragraph, type Piece, readParagraphs } from './speakers/paragraphs.ts'

export interface TextSpan extends Span {
  readonly text: string
}
export interface Speaker extends TextSpan {
  /** The full name that a surname stands for, where the text gives it. */
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
  return quotesOf(readParagraphs(text, profile), profile)
}

/** The quotations of paragraphs in reading order; offsets count from the `at` of each. */
export function quotesOf(paragraphs: readonly Paragraph[], profile: Profile): QuotesFound {
  return new QuoteReader(paragraphs, profile, rememberNames(paragraphs, profile.words)).run()
}

/** A text that quotes in single marks only, as many British papers do. */
function quotesInSingles(text: string): boolean {
  return /(^|[\s(—–])['‘][\p{L}\p{N}]/mu.test(text) && !/["“”„«»]/.test(text)
}

interface Voice {
  readonly speaker: Speaker | null
  readonly cue: TextSpan | null
}

const NOBODY: Voice = { speaker: null, cue: null }

/** How many paragraphs back a speaker may have spoken to go on in the next. */
const CARRY = 2

class QuoteReader {
  readonly paragraphs: readonly Paragraph[]
  readonly profile: Profile
  readonly names: Names
  readonly out: { quotes: QuoteFound[]; marks: MarkFound[] } = { quotes: [], marks: [] }
  /** The last voice with a speaker, and the paragraph it spoke in. */
  last: Voice = NOBODY
  lastAt = Number.NEGATIVE_INFINITY
  /** The voice of the running quotation, and its quotes so far that have none, by place in `out`. */
  running: Voice | null = null
  waiting: number[] = []

  constructor(paragraphs: readonly Paragraph[], profile: Profile, names: Names) {
    this.paragraphs = paragraphs
    this.profile = profile
    this.names = names
  }

  run(): QuotesFound {
    for (const [i, paragraph] of this.paragraphs.entries()) {
      if (paragraph.pieces.length > 0) this.readParagraph(i, paragraph)
    }
    return this.out
  }

  readParagraph(i: number, paragraph: Paragraph): void {
    const attributor = new Attributor(paragraph, this.profile)
    let here: Voice | null = null
    for (const piece of paragraph.pieces) {
      const found = attributor.attribute(piece)
      const span = this.place(paragraph, piece)
      const lesser = piece.single && !this.takesSingles()
      if (!isSomebodys(piece, paragraph, found, this.profile) || (lesser && piece.words < 4)) {
        this.out.marks.push({ ...span, kind: piece.title ? 'title' : 'scare' })
        continue
      }
      const { last } = this
      const voice = this.voiceOf(i, paragraph, piece, found, attributor, here)
      if (piece.continues) this.joinChain(voice)
      else this.waiting = []
      this.out.quotes.push({
        ...span,
        speaker: voice.speaker,
        cue: voice.cue,
        kind: piece.kind === 'fragment' ? 'mixed' : 'direct',
        carried: voice.speaker !== null && (voice === here || voice === last || piece.continues),
      })
      this.running = piece.runsOn ? voice : null
      if (!piece.runsOn) this.waiting = []
      else if (voice.speaker === null) this.waiting.push(this.out.quotes.length - 1)
      if (voice.speaker === null) continue
      here = voice
      this.last = voice
      this.lastAt = i
    }
  }

  takesSingles(): boolean {
    return this.profile.primary[0] === '‘'
  }

  voiceOf(
    i: number,
    paragraph: Paragraph,
    piece: Piece,
    found: Attribution | null,
    attributor: Attributor,
    here: Voice | null,
  ): Voice {
    if (piece.continues && this.running?.speaker) return this.running
    if (found !== null && (found.speaker !== null || found.cue !== null || piece.kind !== 'full')) {
      const voice = this.toVoice(paragraph, found)
      // A verb without a subject of its own: the person who spoke last.
      if (voice.speaker !== null || voice.cue === null) return voice
      return { speaker: (here ?? this.last).speaker, cue: voice.cue }
    }
    if (found !== null) return NOBODY
    const lead = attributor.byLead(piece)
    if (lead !== null) return this.toVoice(paragraph, lead)
    if (here !== null) return here
    return i - this.lastAt <= CARRY ? this.last : NOBODY
  }

  /** The voice of a running quotation may be named in its last paragraph only. */
  joinChain(voice: Voice): void {
    if (voice.speaker === null) return
    for (const k of this.waiting) {
      this.out.quotes[k] = {
        ...(this.out.quotes[k] as QuoteFound),
        speaker: voice.speaker,
        cue: voice.cue,
      }
    }
    this.waiting = []
  }

  toVoice(paragraph: Paragraph, found: Attribution): Voice {
    const speaker = found.speaker && this.place(paragraph, found.speaker)
    const name = speaker && nameOf(speaker.text, speaker.start, this.names)
    return {
      speaker: speaker && (name === null || name === speaker.text ? speaker : { ...speaker, name }),
      cue: found.cue && this.place(paragraph, found.cue),
    }
  }

  place(paragraph: Paragraph, s: Span): TextSpan {
    return {
      start: paragraph.at + s.start,
      end: paragraph.at + s.end,
      text: paragraph.text.slice(s.start, s.end),
    }
  }
}

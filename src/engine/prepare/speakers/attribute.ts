/** Who says a quotation, by which cue: inside its own sentence, or by the sentence before. */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { STRONG } from '../lexicon.ts'
import type { Profile } from '../profiles/profile.ts'
import { firstFrom, holding, lastStarting } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import { findIncise } from './incise.ts'
import { type Phrase, phraseSpan } from './phrases.ts'
import type { Paragraph, Piece } from './pieces.ts'
import { Subjects } from './subjects.ts'

/** Spans within the paragraph. A colon or a dash gives a speaker and no cue. */
export interface Attribution {
  readonly speaker: Span | null
  readonly cue: Span | null
}

/** Verbs that give way to one of saying: Kell said he believes … */
const THINKING = /^(believ|think|thought|hop|fear|feel|felt|want|know|knew)/
/** Farthest that an attribution after a quotation may stand, in words. */
const AFTER = 14
/** A sentence has few cues; a text without stops may have thousands. */
const CUES = 40

export class Attributor {
  readonly paragraph: Paragraph
  readonly profile: Profile
  readonly subjects: Subjects

  constructor(paragraph: Paragraph, profile: Profile) {
    this.paragraph = paragraph
    this.profile = profile
    this.subjects = new Subjects(paragraph, profile)
  }

  /** The attribution of a piece by a cue in its sentence, or null. */
  attribute(piece: Piece): Attribution | null {
    if (this.profile.language === 'fr') {
      const inside = findIncise(piece, this.paragraph, this.subjects)
      if (inside !== null) return inside
    }
    const sentence = this.sentenceOf(piece)
    const before = this.cueBefore(piece, sentence)
    const after = this.cueAfter(piece, sentence)
    const opens = piece.kind === 'full' && !this.leadsIn(piece, sentence)
    for (const cue of opens ? [after, before] : [before, after]) {
      const found = cue && this.byCue(cue, piece, sentence)
      if (found) return found
    }
    return null
  }

  /** The attribution by the sentence before a quotation that has none: She laughs. “Do I regret it?” */
  byLead(piece: Piece): Attribution | null {
    const { sentences, cues, pieces } = this.paragraph
    const own = firstFrom(sentences, this.sentenceOf(piece).start)
    const lead = sentences[own - 1]
    if (lead === undefined || holding(pieces, lead.start) !== undefined) return null
    const next = pieces[firstFrom(pieces, lead.start)]
    if (next !== undefined && next.start < lead.end) return null
    for (let i = firstFrom(cues, lead.start); i < cues.length; i++) {
      const cue = cues[i] as Cue
      if (cue.start >= lead.end) return null
      if (cue.kind !== 'verb' && cue.kind !== 'phrase') continue
      const found = this.byCue(cue, { start: lead.end, end: lead.end }, lead)
      return found?.speaker ? found : null
    }
    return null
  }

  sentenceOf(piece: Span): Span {
    const { sentences, text } = this.paragraph
    return lastStarting(sentences, piece.start) ?? { start: 0, end: text.length }
  }

  /**
   * The cue before a quotation that governs it: the nearest verb that always reports; where there is none,
   * a verb of thinking, a verb that reports only beside marks, or a noun.
   */
  cueBefore(piece: Span, sentence: Span): Cue | undefined {
    const { cues } = this.paragraph
    let best: Cue | undefined
    let rank = 0
    const last = firstFrom(cues, piece.start) - 1
    for (let i = last; i >= 0 && i > last - CUES; i--) {
      const cue = cues[i] as Cue
      if (cue.start < sentence.start) break
      const r = cue.end > piece.start ? 0 : this.rank(cue)
      if (r > rank) {
        best = cue
        rank = r
      }
    }
    return best
  }

  rank(cue: Cue): number {
    if (cue.kind === 'noun') return 1
    if (cue.kind === 'colon') return 2
    if (cue.kind === 'phrase') return 4
    const word = this.subjects.lower(tokenFrom(this.paragraph.tokens, cue.start))
    return !THINKING.test(word) && (this.profile.words.uses(word) & STRONG) !== 0 ? 4 : 3
  }

  /** The next cue after a quotation, within a few words; other quotations between left aside. */
  cueAfter(piece: Span, sentence: Span): Cue | undefined {
    const { cues, tokens, pieces } = this.paragraph
    const cue = cues[firstFrom(cues, piece.end)]
    if (cue === undefined || (cue.start >= sentence.end && cue.kind !== 'dash')) return undefined
    let words = tokenFrom(tokens, cue.start) - tokenFrom(tokens, piece.end)
    for (let i = firstFrom(pieces, piece.end); i < pieces.length; i++) {
      const p = pieces[i] as Piece
      if (p.end > cue.start) break
      words -= tokenFrom(tokens, p.end) - tokenFrom(tokens, p.start)
    }
    return words <= AFTER ? cue : undefined
  }

  /** Words of its sentence stand before the quotation. */
  leadsIn(piece: Span, sentence: Span): boolean {
    const { tokens } = this.paragraph
    const first = tokens.start[tokenFrom(tokens, sentence.start)]
    return first !== undefined && first < piece.start
  }

  byCue(cue: Cue, piece: Span, sentence: Span): Attribution | null {
    if (cue.kind === 'colon') return this.byColon(cue, piece, sentence)
    const { tokens } = this.paragraph
    if (cue.kind === 'dash') {
      const first = tokenFrom(tokens, cue.start)
      const name = this.subjects.phrases.startingAt(first, tokens.start.length)
      return name && this.attribution(name, null)
    }
    const speaker = this.subjects.of(cue, piece, sentence)
    return this.attribution(speaker, this.beyondClause(cue, piece, sentence) ?? cue)
  }

  /** an official who asked not to be named said: the verb after the relative clause. */
  beyondClause(cue: Cue, piece: Span, sentence: Span): Cue | null {
    const { cues, tokens, pieces } = this.paragraph
    const verb = tokenFrom(tokens, cue.start)
    if (cue.start < piece.end || !/^(who|which|that)$/.test(this.subjects.lower(verb - 1)))
      return null
    const next = cues[firstFrom(cues, cue.end)]
    if (next === undefined || next.kind !== 'verb' || next.start >= sentence.end) return null
    const between = pieces[firstFrom(pieces, cue.end)]
    return between !== undefined && between.start < next.start ? null : next
  }

  byColon(cue: Cue, piece: Span, sentence: Span): Attribution | null {
    const { tokens, cues } = this.paragraph
    for (let i = firstFrom(cues, piece.start) - 1; i >= 0; i--) {
      const other = cues[i] as Cue
      if (other.start < sentence.start) break
      if (other.kind !== 'colon') return this.byCue(other, piece, sentence)
    }
    const from = this.subjects.boundary(cue.start, sentence)
    const last = tokenBefore(tokens, cue.end)
    // Q: and A: are no names.
    if (last === from && this.subjects.lower(last).length === 1) return this.attribution(null, null)
    const owner = this.subjects.ownerBefore(last, from)
    if (owner !== null) return this.attribution(owner, phraseSpan(tokens, { first: last, last }))
    const { phrases } = this.subjects
    const subject =
      last - from < 5
        ? phrases.endingAt(last, from)
        : phrases.startingAt(this.subjects.opening(sentence), last + 1)
    return this.attribution(subject, null)
  }

  attribution(speaker: Phrase | null, cue: Span | null): Attribution {
    return {
      speaker: speaker && phraseSpan(this.paragraph.tokens, speaker),
      cue: cue && { start: cue.start, end: cue.end },
    }
  }
}

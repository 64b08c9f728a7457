/** Who says a quotation, by which cue: inside its own sentence. */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { CONTENT, DOCUMENT, PREPOSITION, STRONG } from '../lexicon.ts'
import type { Language, Profile } from '../profiles/profile.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import type { Paragraph, Piece } from './paragraphs.ts'
import { type Phrase, Phrases, phraseSpan } from './phrases.ts'

/** Spans within the paragraph. A colon or a dash gives a speaker and no cue. */
export interface Attribution {
  readonly speaker: Span | null
  readonly cue: Span | null
  /** The quotation stands beside its cue, or the sentence is built round it. */
  readonly close: boolean
}

/** Verbs that give way to one of saying: Kell said he believes … */
const THINKING = /^(believ|think|thought|hop|fear|feel|felt|want|know|knew)/

/** Farthest that an attribution after a quotation may stand, in words. */
const AFTER = 14

export class Attributor {
  readonly paragraph: Paragraph
  readonly profile: Profile
  readonly phrases: Phrases

  constructor(paragraph: Paragraph, profile: Profile) {
    this.paragraph = paragraph
    this.profile = profile
    this.phrases = new Phrases(paragraph.tokens, profile.words)
  }

  sentenceOf(piece: Span): Span {
    const { sentences, text } = this.paragraph
    const found = sentences.findLast((s) => s.start <= piece.start)
    return found ?? { start: 0, end: text.length }
  }

  /** The attribution of a piece by a cue in its sentence, or null. */
  attribute(piece: Piece): Attribution | null {
    const sentence = this.sentenceOf(piece)
    const before = this.cueBefore(piece, sentence)
    const after = this.paragraph.cues.find(
      (c) => c.start >= piece.end && (c.start < sentence.end || c.kind === 'dash'),
    )
    const order =
      piece.kind === 'full' && !this.leadsIn(piece, sentence) ? [after, before] : [before, after]
    for (const cue of order) {
      if (cue === undefined) continue
      if (cue === after && !this.reaches(piece, cue)) continue
      const found = this.byCue(cue, piece, sentence)
      if (found !== null) return found
    }
    return null
  }

  /**
   * The cue before a quotation that governs it: the nearest verb that always reports; a verb of thinking, a
   * verb that reports only beside marks or a noun where there is none.
   */
  cueBefore(piece: Span, sentence: Span): Cue | undefined {
    const { cues, text } = this.paragraph
    let best: Cue | undefined
    let rank = 0
    for (const c of cues) {
      if (c.end > piece.start || c.start < sentence.start) continue
      const r = this.rank(c, text.slice(c.start, c.end).toLowerCase())
      if (r >= rank) {
        best = c
        rank = r
      }
    }
    return best
  }

  rank(c: Cue, text: string): number {
    if (c.kind === 'noun') return 1
    if (c.kind === 'colon') return 2
    if (c.kind === 'phrase') return 4
    if (THINKING.test(text)) return 3
    return (this.profile.words.uses(
      this.paragraph.tokens.lower[tokenFrom(this.paragraph.tokens, c.start)] ?? '',
    ) &
      STRONG) !==
      0
      ? 4
      : 3
  }

  /** The attribution by the sentence before a quotation that has none: She laughs. “Do I regret it?” */
  byLead(piece: Piece): Attribution | null {
    const { sentences, cues, pieces } = this.paragraph
    const own = sentences.findIndex((s) => s.start === this.sentenceOf(piece).start)
    const lead = sentences[own - 1]
    if (lead === undefined || pieces.some((p) => p.start < lead.end && lead.start < p.end))
      return null
    const cue = cues.find((c) => c.kind === 'verb' && c.start >= lead.start && c.end <= lead.end)
    if (cue === undefined) return null
    const found = this.byCue(cue, { start: lead.end, end: lead.end }, lead)
    return found?.speaker ? found : null
  }

  /** Words of its sentence stand before the quotation. */
  leadsIn(piece: Span, sentence: Span): boolean {
    const first = this.paragraph.tokens.start[tokenFrom(this.paragraph.tokens, sentence.start)]
    return first !== undefined && first < piece.start
  }

  /** An attribution after a quotation follows within a few words, other quotations between left aside. */
  reaches(piece: Span, cue: Cue): boolean {
    const { tokens, pieces } = this.paragraph
    let words = tokenFrom(tokens, cue.start) - tokenFrom(tokens, piece.end)
    for (const p of pieces) {
      if (p.start >= piece.end && p.end <= cue.start)
        words -= tokenFrom(tokens, p.end) - tokenFrom(tokens, p.start)
    }
    return words <= AFTER
  }

  byCue(cue: Cue, piece: Span, sentence: Span): Attribution | null {
    const { tokens, text } = this.paragraph
    if (cue.kind === 'colon') return this.byColon(cue, piece, sentence)
    if (cue.kind === 'dash') {
      const name = this.phrases.startingAt(tokenFrom(tokens, cue.start), tokens.start.length)
      return name && { speaker: phraseSpan(tokens, name), cue: null, close: true }
    }
    const first = tokenFrom(tokens, cue.start)
    const last = tokenBefore(tokens, cue.end)
    const subject =
      cue.kind === 'phrase'
        ? this.ofPhrase(cue, first, last, sentence)
        : this.ofVerb(first, piece, sentence, cue)
    const between =
      cue.end <= piece.start ? text.slice(cue.end, piece.start) : text.slice(piece.end, cue.start)
    return {
      speaker: subject && phraseSpan(tokens, subject),
      cue: { start: cue.start, end: cue.end },
      close: !/[.!?]\s/.test(between),
    }
  }

  byColon(cue: Cue, piece: Span, sentence: Span): Attribution | null {
    const { tokens, cues } = this.paragraph
    const verb = cues.findLast(
      (c) => c.kind !== 'colon' && c.end <= piece.start && c.start >= sentence.start,
    )
    if (verb !== undefined) return this.byCue(verb, piece, sentence)
    const from = this.boundary(cue.start, sentence)
    const last = tokenBefore(tokens, cue.end)
    const label = tokens.lower[last] ?? ''
    // Q: and A: are no names.
    if (last === from && label.length === 1) return { speaker: null, cue: null, close: true }
    const owner = this.ownerBefore(last, from)
    if (owner !== null)
      return {
        speaker: phraseSpan(tokens, owner),
        cue: { start: tokens.start[last] as number, end: tokens.end[last] as number },
        close: true,
      }
    const subject =
      last - from < 5
        ? this.phrases.endingAt(last, from)
        : this.phrases.startingAt(this.opening(sentence), last + 1)
    return { speaker: subject && phraseSpan(tokens, subject), cue: null, close: true }
  }

  /** Kell’s advice: the person whose word it is. */
  ownerBefore(last: number, from: number): Phrase | null {
    for (let k = last - 1; k >= from && k > last - 4; k--) {
      const word = this.paragraph.tokens.lower[k] ?? ''
      if (/'s$|s'$/.test(word)) return this.phrases.endingAt(k, from)
      if (/^(his|her|their|its|my)$/.test(word)) return { first: k, last: k }
    }
    return null
  }

  ofPhrase(cue: Cue, first: number, last: number, sentence: Span): Phrase | null {
    const { tokens } = this.paragraph
    const text = this.paragraph.text.slice(cue.start, cue.end).toLowerCase()
    if (/^(put|went|go|point|issu|releas)/.test(text))
      return this.phrases.before(first, this.boundary(cue.start, sentence))
    if (/^(in (a|an) )/.test(text)) return this.main(sentence)
    if (text === 'zufolge') return this.phrases.before(first, this.boundary(cue.start, sentence))
    let from = last + 1
    const link = tokens.lower[from] ?? ''
    if (/^(de|du|des|von|der|la|le|l|d)$/.test(link) && this.profile.language !== 'de')
      from += link === 'de' ? 1 : 0
    return this.phrases.startingAt(from, this.limit(cue.end))
  }

  /** The subject of a verb: before it, after it when the quotation stands straight before, else the sentence's. */
  ofVerb(verb: number, piece: Span, sentence: Span, cue: Cue): Phrase | null {
    const { tokens } = this.paragraph
    if (cue.kind === 'noun') return this.ofNoun(verb, sentence)
    const from = this.boundary(cue.start, sentence)
    const language = this.profile.language
    if (language === 'ar' && !isParticiple(tokens.lower[verb] ?? '', language)) {
      return this.phrases.startingAt(verb + 1, this.limit(cue.end))
    }
    const afterQuote = cue.start >= piece.end && from === tokenFrom(tokens, piece.end)
    if (afterQuote && language !== 'en') {
      const pronoun = this.pronounBetween(from, verb)
      if (pronoun !== null) return pronoun
      const inverted = this.phrases.startingAt(verb + 1, this.limit(cue.end))
      if (inverted !== null) return inverted
    }
    if (afterQuote && verb === from) {
      const inverted = this.phrases.startingAt(verb + 1, this.limit(cue.end))
      if (inverted !== null) return inverted
    }
    const participle = isParticiple(tokens.lower[verb] ?? '', language)
    const infinitive = /^(to|zu|de|d|à)$/.test(tokens.lower[verb - 1] ?? '')
    if (!participle && !infinitive) {
      const subject = this.phrases.before(verb, from)
      if (subject !== null) return this.antecedent(subject, from)
      if (afterQuote) {
        const inverted = this.phrases.startingAt(verb + 1, this.limit(cue.end))
        if (inverted !== null) return inverted
      }
    } else if (participle && this.phrases.joins(verb - 1)) {
      // with Boswell stating; critics describing
      const subject = this.phrases.endingAt(verb - 1, from)
      if (subject !== null && this.phrases.isCapital(subject.last)) return subject
    }
    return this.earlier(verb, sentence) ?? this.main(sentence)
  }

  /** Kell's reply was; her message was; the report “…”. */
  ofNoun(noun: number, sentence: Span): Phrase | null {
    const { tokens } = this.paragraph
    const before = tokens.lower[noun - 1] ?? ''
    if (before.endsWith("'s"))
      return this.phrases.endingAt(noun - 1, this.boundary(tokens.start[noun] as number, sentence))
    const uses = this.phrases.uses(noun)
    if ((uses & DOCUMENT) !== 0 && (uses & CONTENT) === 0)
      return this.phrases.endingAt(noun, this.boundary(tokens.start[noun] as number, sentence))
    return this.main(sentence)
  }

  /** who said: the noun before it. */
  antecedent(subject: Phrase, from: number): Phrase {
    const word = this.paragraph.tokens.lower[subject.first] ?? ''
    if (!/^(who|which|that|qui)$/.test(word) || subject.first <= from) return subject
    return this.phrases.endingAt(subject.first - 1, from) ?? subject
  }

  pronounBetween(from: number, verb: number): Phrase | null {
    const { tokens } = this.paragraph
    for (let k = from; k <= verb + 2 && k < tokens.start.length; k++) {
      if (k !== verb && /^(il|elle|ils|elles|on|er|sie|es|ich|wir)$/.test(tokens.lower[k] ?? '')) {
        return { first: k, last: k }
      }
    }
    return null
  }

  /** The subject of the verb of saying before this one in the sentence: attacked …, vowed …, and asked. */
  earlier(verb: number, sentence: Span): Phrase | null {
    const { tokens, cues } = this.paragraph
    const start = tokens.start[verb] as number
    const prior = cues.findLast(
      (c) => c.kind === 'verb' && c.end <= start && c.start >= sentence.start,
    )
    if (prior === undefined) return null
    const at = tokenFrom(tokens, prior.start)
    const subject = this.phrases.before(at, this.boundary(prior.start, sentence))
    return subject ?? this.earlier(at, sentence)
  }

  /** The subject that the sentence opens with. */
  main(sentence: Span): Phrase | null {
    const { tokens } = this.paragraph
    const from = this.opening(sentence)
    return this.phrases.startingAt(from, tokenFrom(tokens, sentence.end))
  }

  /** The first word of the sentence after an opening like "In Orlo on Monday," or "Asked about it,". */
  opening(sentence: Span): number {
    const { tokens, pieces } = this.paragraph
    const end = tokenFrom(tokens, sentence.end)
    let from = tokenFrom(tokens, sentence.start)
    const inPiece = pieces.find((p) => p.start <= sentence.start && sentence.start < p.end)
    if (inPiece !== undefined) from = tokenFrom(tokens, inPiece.end)
    const uses = this.phrases.uses(from)
    const lower = tokens.lower[from] ?? ''
    const adverbial =
      (uses & PREPOSITION) !== 0 ||
      /^(when|while|if|as|after|although|but|and)$/.test(lower) ||
      /(ing|ed)$/.test(lower)
    if (!adverbial) return from
    for (let k = from; k < end - 1 && k < from + 25; k++) {
      if (this.phrases.gap(k).includes(',')) return k + 1
      if (/^(and|but)$/.test(lower) && k === from) return from + 1
    }
    return from
  }

  /** First word after the last quotation or sentence start before a place. */
  boundary(at: number, sentence: Span): number {
    const { tokens, pieces } = this.paragraph
    const prior = pieces.findLast((p) => p.end <= at)
    return tokenFrom(tokens, Math.max(sentence.start, prior?.end ?? 0))
  }

  /** First word of the next quotation after a place. */
  limit(at: number): number {
    const { tokens, pieces } = this.paragraph
    const next = pieces.find((p) => p.start >= at)
    return next === undefined ? tokens.start.length : tokenFrom(tokens, next.start)
  }
}

/** A form without a subject of its own: announcing; واصفا. */
function isParticiple(word: string, language: Language): boolean {
  if (language === 'en') return /ing$/.test(word)
  if (language === 'fr') return /ant$/.test(word)
  return language === 'ar' && /^[^يتن].{2,}ا$/.test(word)
}

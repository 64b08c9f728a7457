/** The speaker that belongs to a cue: the subject of a verb, the name after "according to". */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { CONTENT, DOCUMENT, PREPOSITION } from '../lexicon.ts'
import type { Language, Profile } from '../profiles/profile.ts'
import { firstFrom, holding, lastEnding } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import { type Phrase, Phrases } from './phrases.ts'
import type { Paragraph } from './pieces.ts'

/** How many verbs back in a sentence a subject is looked for. */
const VERBS_BACK = 8
/** How many words an opening like "In Orlo on Monday," may have. */
const OPENING = 25

export class Subjects {
  readonly paragraph: Paragraph
  readonly language: Language
  readonly phrases: Phrases

  constructor(paragraph: Paragraph, profile: Profile) {
    this.paragraph = paragraph
    this.language = profile.language
    this.phrases = new Phrases(paragraph.tokens, profile.words)
  }

  lower(k: number): string {
    return this.paragraph.tokens.lower[k] ?? ''
  }

  /** Who speaks by a verb, phrase or noun, for a quotation (or a place) in the same sentence. */
  of(cue: Cue, piece: Span, sentence: Span): Phrase | null {
    const { tokens } = this.paragraph
    const first = tokenFrom(tokens, cue.start)
    if (cue.kind === 'phrase') return this.ofPhrase(cue, first, sentence)
    if (cue.kind === 'noun') return this.ofNoun(first, sentence)
    return this.ofVerb(first, cue, piece, sentence)
  }

  ofPhrase(cue: Cue, first: number, sentence: Span): Phrase | null {
    const { tokens, text } = this.paragraph
    const phrase = text.slice(cue.start, cue.end).toLowerCase()
    // put it, went on, pointed out, issued a statement: a verb with its subject before it
    if (/^(put|went|go|point|issu|releas|zufolge)/.test(phrase)) {
      return this.phrases.before(first, this.boundary(cue.start, sentence))
    }
    if (/^in (a|an) /.test(phrase)) return this.main(sentence)
    let from = tokenBefore(tokens, cue.end) + 1
    if (this.language === 'fr' && this.lower(from) === 'de') from++
    return this.phrases.startingAt(from, this.limit(cue.end))
  }

  /** Before the verb; after it where the quotation stands straight before; else the sentence's own. */
  ofVerb(verb: number, cue: Cue, piece: Span, sentence: Span): Phrase | null {
    const from = this.boundary(cue.start, sentence)
    const participle = isParticiple(this.lower(verb), this.language)
    const inverted = (): Phrase | null => this.phrases.startingAt(verb + 1, this.limit(cue.end))
    if (this.language === 'ar' && !participle) return inverted()
    const afterQuote =
      cue.start >= piece.end && from === tokenFrom(this.paragraph.tokens, piece.end)
    if (afterQuote && (verb === from || this.language !== 'en')) {
      const after = (this.language === 'en' ? null : this.pronounBetween(from, verb)) ?? inverted()
      if (after !== null) return after
    }
    if (!participle && !/^(to|zu|de|d|à)$/.test(this.lower(verb - 1))) {
      const subject = this.phrases.before(verb, from)
      if (subject !== null) return this.antecedent(subject, from)
      const after = afterQuote ? inverted() : null
      if (after !== null) return after
    } else if (participle && this.phrases.joins(verb - 1)) {
      // with Boswell stating
      const subject = this.phrases.endingAt(verb - 1, from)
      if (subject !== null && this.phrases.isCapital(subject.last)) return subject
    }
    return this.ofEarlierVerb(cue, sentence) ?? this.main(sentence)
  }

  /** Kell's reply was; her message was; the report “…”. */
  ofNoun(noun: number, sentence: Span): Phrase | null {
    const from = this.boundary(this.paragraph.tokens.start[noun] as number, sentence)
    if (this.lower(noun - 1).endsWith("'s")) return this.phrases.endingAt(noun - 1, from)
    const uses = this.phrases.uses(noun)
    const carries = (uses & DOCUMENT) !== 0 && (uses & CONTENT) === 0
    return carries ? this.phrases.endingAt(noun, from) : this.main(sentence)
  }

  /** Kell’s advice: the person whose word it is. */
  ownerBefore(last: number, from: number): Phrase | null {
    for (let k = last - 1; k >= from && k > last - 4; k--) {
      if (/'s$|s'$/.test(this.lower(k))) return this.phrases.endingAt(k, from)
      if (/^(his|her|their|its|my)$/.test(this.lower(k))) return { first: k, last: k }
    }
    return null
  }

  /** who said: the noun before it; that engineers say: the engineers. */
  antecedent(subject: Phrase, from: number): Phrase {
    if (!/^(who|which|that|qui)$/.test(this.lower(subject.first))) return subject
    if (subject.first < subject.last) return { first: subject.first + 1, last: subject.last }
    return this.phrases.endingAt(subject.first - 1, from) ?? subject
  }

  /** a-t-elle dit; sagte er. */
  pronounBetween(from: number, verb: number): Phrase | null {
    for (let k = from; k <= verb + 2; k++) {
      if (k !== verb && /^(il|elle|ils|elles|on|er|sie|es|ich|wir)$/.test(this.lower(k))) {
        return { first: k, last: k }
      }
    }
    return null
  }

  /** The subject of the verb of saying before this one: attacked …, vowed …, and asked. */
  ofEarlierVerb(cue: Cue, sentence: Span): Phrase | null {
    const { tokens, cues } = this.paragraph
    const at = firstFrom(cues, cue.start)
    for (let i = at - 1; i >= 0 && i >= at - VERBS_BACK; i--) {
      const prior = cues[i] as Cue
      if (prior.start < sentence.start) return null
      if (prior.kind !== 'verb') continue
      const verb = tokenFrom(tokens, prior.start)
      const subject = this.phrases.before(verb, this.boundary(prior.start, sentence))
      if (subject !== null) return subject
    }
    return null
  }

  /** The subject that the sentence opens with. */
  main(sentence: Span): Phrase | null {
    const end = tokenFrom(this.paragraph.tokens, sentence.end)
    return this.phrases.startingAt(this.opening(sentence), end)
  }

  /** The first word of the sentence after an opening like "In Orlo on Monday," or "Asked about it,". */
  opening(sentence: Span): number {
    const { tokens, pieces } = this.paragraph
    const end = tokenFrom(tokens, sentence.end)
    const inPiece = holding(pieces, sentence.start)
    const from = tokenFrom(tokens, inPiece?.end ?? sentence.start)
    const lower = this.lower(from)
    if (/^(and|but)$/.test(lower)) return from + 1
    const adverbial =
      (this.phrases.uses(from) & PREPOSITION) !== 0 ||
      /^(when|while|if|as|after|although)$|(ing|ed)$/.test(lower)
    if (!adverbial) return from
    for (let k = from; k < end - 1 && k < from + OPENING; k++) {
      if (this.phrases.gap(k).includes(',')) return k + 1
    }
    return from
  }

  /** First word after the last quotation or sentence start before a place. */
  boundary(at: number, sentence: Span): number {
    const prior = lastEnding(this.paragraph.pieces, at)
    return tokenFrom(this.paragraph.tokens, Math.max(sentence.start, prior?.end ?? 0))
  }

  /** First word of the next quotation after a place. */
  limit(at: number): number {
    const { tokens, pieces } = this.paragraph
    const next = pieces[firstFrom(pieces, at)]
    return next === undefined ? tokens.start.length : tokenFrom(tokens, next.start)
  }
}

/** A form without a subject of its own: announcing; واصفا. */
function isParticiple(word: string, language: Language): boolean {
  if (language === 'en') return /ing$/.test(word)
  if (language === 'fr') return /ant$/.test(word)
  return language === 'ar' && /^[^يتن].{2,}ا$/.test(word)
}

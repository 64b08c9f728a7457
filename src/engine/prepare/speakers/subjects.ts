/** The speaker that belongs to a cue: the subject of a verb, the name after "according to". */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import type { Lexicon } from '../lexicon.ts'
import {
  ADVERB,
  CONJUNCTION,
  CONTENT,
  DETERMINER,
  DOCUMENT,
  GESTURE,
  PREPOSITION,
  PRONOUN,
  STRONG,
  WEAK,
} from '../lexicon.ts'
import type { Language, Profile } from '../profiles/profile.ts'
import { firstFrom, holding, lastEnding } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import { withAddition } from './apposition.ts'
import { type Phrase, Phrases } from './phrases.ts'
import type { Paragraph } from './pieces.ts'

/** How many verbs back in a sentence a subject is looked for. */
const VERBS_BACK = 8
/** How many words an opening like "In Orlo on Monday," may have. */
const OPENING = 25
/** How far behind a passive verb its "by" may stand, in words. */
const AGENT = 8
/** How far behind its "who" a relative clause is followed, in words. */
const RELATIVE = 8
/** Past tenses that no list of verbs of saying knows: hesitated, gave. */
const PAST =
  /([^e]ed|^(gave|took|made|went|came|won|lost|held|kept|sent|got|met|ran|rose|fell|paid|led|drew|chose|spent|brought|caught|stood|sat))$/
/** could be heard shouting, was quoted as saying: the subject speaks all the same. */
const PERCEIVED = /^(heard|overheard|quoted|cited|reported)$/
/** said by phone, wrote by email: how, not who. */
const MEANS = /^(e|email|phone|telephone|text|fax|letter|post|video|radio)$/
const PARTICIPLE =
  /(ed|said|told|written|spoken|sworn|read|sung|held|found|heard|felt|given|put|sought|thought)$/

export class Subjects {
  readonly paragraph: Paragraph
  readonly language: Language
  readonly phrases: Phrases
  readonly words: Lexicon

  constructor(paragraph: Paragraph, profile: Profile) {
    this.paragraph = paragraph
    this.language = profile.language
    this.words = profile.words
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
    const { tokens } = this.paragraph
    const last = tokenBefore(tokens, cue.end)
    const phrase = tokens.lower.slice(first, last + 1).join(' ')
    const from = this.boundary(cue.start, sentence)
    if (/^h(eißt|ieß) es$/.test(phrase)) return this.ofHearsay(first, from, sentence)
    if (phrase === 'zufolge' || this.words.verbal.has(phrase)) {
      const subject = this.phrases.before(first, from)
      return subject === null ? this.main(sentence) : this.antecedent(subject, from)
    }
    if (/^in (a|an) /.test(phrase)) return this.main(sentence)
    const next = this.language === 'fr' && this.lower(last + 1) === 'de' ? last + 2 : last + 1
    return this.after(next, cue.end)
  }

  /** hieß es am Abend aus Delegationskreisen; aus dem Ministerium hieß es: who is behind aus, bei, von. */
  ofHearsay(verb: number, from: number, sentence: Span): Phrase | null {
    const end = Math.min(
      tokenFrom(this.paragraph.tokens, sentence.end),
      this.limit(this.paragraph.tokens.end[verb] as number),
    )
    for (let k = verb + 2; k < end && k < verb + 8; k++) {
      if (/^(aus|bei|beim|von|vom|in|im|seitens)$/.test(this.lower(k)))
        return this.phrases.startingAt(k + 1, end)
    }
    if (/^(aus|bei|beim|von|vom|in|im|seitens)$/.test(this.lower(from)))
      return this.phrases.startingAt(from + 1, verb)
    return null
  }

  /** The phrase from word k on, with what is added to it; nothing of the next quotation. */
  after(k: number, at: number): Phrase | null {
    const to = this.limit(at)
    if (/[.!?;]/.test(this.phrases.gap(k - 1))) return null
    const phrase = this.phrases.startingAt(k, to)
    return phrase && withAddition(phrase, to, this.phrases)
  }

  /** Before the verb; after it where the quotation stands straight before; else the sentence's own. */
  ofVerb(verb: number, cue: Cue, piece: Span, sentence: Span): Phrase | null {
    const from = this.boundary(cue.start, sentence)
    const participle = isParticiple(this.lower(verb), this.language)
    const inverted = (): Phrase | null => this.after(verb + 1, cue.end)
    if (this.language === 'ar' && !participle)
      return this.arabicSubject(verb, cue, from) ?? this.ofEarlierVerb(cue, sentence)
    const agent = this.lower(verb + 1) === 'by' && !MEANS.test(this.lower(verb + 2))
    if (this.language === 'en' && (this.isPassive(verb) || agent)) {
      return this.agent(verb, cue.end)
    }
    // Im Streit um das Wasser fordert Kell: what comes first is not the subject
    if (
      this.language === 'de' &&
      cue.start < piece.start &&
      this.opensAdverbially(from, verb, sentence)
    ) {
      const after = inverted()
      if (after !== null) return after
    }
    if (verb === from && !participle && !this.isOrder(verb)) {
      const after = inverted()
      if (after !== null) return after
    }
    // There was, said Kell, “a man”: the attribution is set into the sentence
    if (
      /^[,–—]$/.test(this.phrases.gap(verb - 1)) &&
      !participle &&
      this.isInserted(verb, cue.end)
    ) {
      return inverted()
    }
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
      // signed a petition demanding that
      if ((this.phrases.uses(verb - 1) & DOCUMENT) !== 0 && !this.endsPhrase(verb - 1))
        return subject
    }
    return this.ofEarlierVerb(cue, sentence) ?? this.main(sentence)
  }

  /** issued a statement saying: the noun is part of what somebody did. */
  endsPhrase(k: number): boolean {
    const { cues, tokens } = this.paragraph
    const cue = cues[firstFrom(cues, tokens.start[k + 1] as number) - 1]
    return cue?.kind === 'phrase' && cue.end === tokens.end[k]
  }

  /** The clause of a German verb begins with a preposition, and no comma stands before the verb. */
  opensAdverbially(from: number, verb: number, sentence: Span): boolean {
    const { tokens } = this.paragraph
    const last = verb - 1
    if (from !== tokenFrom(tokens, sentence.start) || from >= verb) return false
    if ((this.phrases.uses(from) & PREPOSITION) === 0) return false
    for (let k = from; k <= last && k < from + OPENING; k++) {
      if (!this.phrases.joins(k)) return false
    }
    return last < from + OPENING
  }

  /** Kell's reply was; her message was; the report “…”. */
  ofNoun(noun: number, sentence: Span): Phrase | null {
    const from = this.boundary(this.paragraph.tokens.start[noun] as number, sentence)
    const uses = this.phrases.uses(noun)
    const carries = (uses & DOCUMENT) !== 0 && (uses & CONTENT) === 0
    if (carries)
      return this.phrases.startingAt(
        this.headOf(noun, from),
        this.limit(this.paragraph.tokens.end[noun] as number),
      )
    // Kell's reply, her last words
    for (let k = noun - 1; k >= from && k > noun - 4 && this.phrases.joins(k); k--) {
      if (this.lower(k).endsWith("'s")) return this.phrases.endingAt(k, from)
      if (/^(his|her|their|my|our)$/.test(this.lower(k))) return { first: k, last: k }
    }
    if (this.lower(noun + 1) === 'of' || this.lower(noun + 1) === 'from') {
      const owner = this.after(noun + 2, this.paragraph.tokens.end[noun + 1] as number)
      if (owner !== null) return owner
    }
    return this.main(sentence)
  }

  /** The word that the phrase around a noun begins with. */
  headOf(noun: number, from: number): number {
    return this.phrases.endingAt(noun, from)?.first ?? noun
  }

  /** who said: the noun before it; that engineers say: the engineers. */
  antecedent(subject: Phrase, from: number): Phrase {
    if (!/^(who|which|that|qui)$/.test(this.lower(subject.first))) {
      return this.beyondRelative(subject, from) ?? subject
    }
    if (subject.first < subject.last) return { first: subject.first + 1, last: subject.last }
    const apart = this.phrases.gap(subject.first - 1).includes(',')
    const noun =
      (apart ? this.phrases.beforeComma(subject.first - 1, from) : null) ??
      this.phrases.endingAt(subject.first - 1, from)
    if (noun === null) return subject
    if (!/^(it|him|her|them|us)$/.test(this.lower(noun.first))) return noun
    // the college that regulates it, which: the noun before the inner clause
    for (let k = noun.first - 1; k > from && k > noun.first - 5; k--) {
      if (!/^(who|which|that)$/.test(this.lower(k))) continue
      const outer = this.phrases.endingAt(k - 1, from)
      return outer === null ? noun : { first: outer.first, last: noun.last }
    }
    return noun
  }

  /** A former adviser who now teaches at the school called: the noun that the relative clause belongs to. */
  beyondRelative(subject: Phrase, from: number): Phrase | null {
    const { phrases } = this
    let k = subject.first - 1
    while (k > from && k > subject.first - RELATIVE && phrases.joins(k)) {
      if (/^(who|which|qui)$/.test(this.lower(k))) break
      // who say Kell called: a report inside the clause
      if ((phrases.uses(k) & (STRONG | CONJUNCTION)) !== 0) return null
      k--
    }
    if (k <= from || !/^(who|which|qui)$/.test(this.lower(k)) || !phrases.joins(k)) return null
    // which Kell called: the clause has a subject of its own
    const own = (phrases.uses(subject.first) & (DETERMINER | PRONOUN)) !== 0
    if (k === subject.first - 1 && (own || phrases.isCapital(subject.first))) return null
    const apart = phrases.gap(k - 1).includes(',')
    const noun = phrases.endingAt(k - 1, from)
    if (noun === null) return null
    return apart ? noun : { first: noun.first, last: subject.last }
  }

  /** Ask anyone: a base form that opens its sentence. */
  isOrder(verb: number): boolean {
    return (
      this.language === 'en' &&
      !/(s|ed|said|told|wrote|spoke|went|began|sang|put|came|swore)$/.test(this.lower(verb))
    )
  }

  /** was described as; had been told: a form of "be" straight before. */
  isPassive(verb: number): boolean {
    if (this.language !== 'en' || !PARTICIPLE.test(this.lower(verb))) return false
    if (PERCEIVED.test(this.lower(verb))) return false
    // is said to have answered
    if (this.lower(verb + 1) === 'to' && this.lower(verb + 2) === 'have') return false
    let k = verb - 1
    while (
      k > verb - 4 &&
      this.phrases.joins(k) &&
      /ly$|^(also|not|once|even|still|often)$/.test(this.lower(k))
    )
      k--
    return this.phrases.joins(k) && /^(was|were|is|are|be|been|being)$/.test(this.lower(k))
  }

  /** described by Kell as: who does what is told in the passive. */
  agent(verb: number, at: number): Phrase | null {
    const to = this.limit(at)
    for (let k = verb + 1; k < to && k < verb + AGENT; k++) {
      if (this.lower(k) === 'by' && !MEANS.test(this.lower(k + 1))) return this.after(k + 1, at)
      if (/[.;:]/.test(this.phrases.gap(k))) return null
    }
    return null
  }

  /** said Kell,: a subject of its own that the clause ends with. */
  isInserted(verb: number, at: number): boolean {
    const to = this.limit(at)
    if (/[.!?;]/.test(this.phrases.gap(verb))) return false
    const phrase = this.phrases.startingAt(verb + 1, to)
    if (phrase === null) return false
    return /^[,–—]/.test(this.phrases.gap(phrase.last))
  }

  /** Arabic sets the verb first; after lakinna the subject stands before it. */
  arabicSubject(verb: number, cue: Cue, from: number): Phrase | null {
    const { phrases } = this
    const next = this.lower(verb + 1)
    const to = this.limit(cue.end)
    if (next.length < 2) return null
    const adverb = /^[^ا].{2,}ا$/.test(next) && /^[:،]/.test(phrases.gap(verb + 1))
    const bare = verb + 1 >= to || /[:،]/.test(phrases.gap(verb))
    // what it called “…”, which she described as “…”: the subject is that of the verb before
    const object = /^[وف]?(ب?ان(ه|ها|هم)?|بال.*)$/.test(next)
    if ((bare || object) && /^(ما|الذي|التي|بما|مما)$/.test(this.lower(verb - 1))) return null
    if (bare || adverb || object) return verb > from ? this.arabicBefore(verb - 1, from) : null
    const phrase = this.after(verb + 1, cue.end)
    if (phrase === null) return null
    return takesObject(this.lower(verb)) ? phrases.withoutObject(phrase) : phrase
  }

  /** Kell smiled and answered: the noun before the verb, without the verb that it follows itself. */
  arabicBefore(last: number, from: number): Phrase | null {
    const phrase = this.phrases.endingAt(last, from)
    if (phrase === null) return null
    for (let k = phrase.last; k >= phrase.first; k--) {
      if ((this.phrases.uses(k) & (STRONG | WEAK | GESTURE)) === 0) continue
      return k < phrase.last ? this.after(k + 1, this.paragraph.tokens.start[last] as number) : null
    }
    return phrase
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
      const from = this.boundary(prior.start, sentence)
      const subject = this.phrases.before(verb, from)
      if (subject !== null) return subject
      // “…,” said Kell, adding
      const after = verb === from ? this.after(verb + 1, prior.end) : null
      if (after !== null && this.language !== 'ar') return after
      if (this.language === 'ar') {
        const after = this.arabicSubject(verb, prior, this.boundary(prior.start, sentence))
        if (after !== null) return after
      }
    }
    return null
  }

  /** The subject that the sentence opens with. */
  main(sentence: Span): Phrase | null {
    const end = tokenFrom(this.paragraph.tokens, sentence.end)
    const phrase = this.phrases.startingAt(this.opening(sentence), end)
    return phrase && withAddition(this.untilVerb(phrase), end, this.phrases)
  }

  /** The vicar hesitated, the authority issued: a past tense that no list knows ends the subject. */
  untilVerb(phrase: Phrase): Phrase {
    if (this.language !== 'en') return phrase
    for (let k = phrase.first + 1; k <= phrase.last; k++) {
      const before = this.phrases.uses(k - 1)
      if (!PAST.test(this.lower(k)) || this.phrases.isCapital(k)) continue
      if (
        (before & (DETERMINER | ADVERB)) === 0 &&
        !/(ly|[-])$/.test(this.lower(k - 1)) &&
        this.phrases.gap(k - 1) === ''
      ) {
        return { first: phrase.first, last: k - 1 }
      }
    }
    return phrase
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

/** Arabic verbs whose object follows the subject: described Kell the state as. */
function takesObject(verb: string): boolean {
  return /^[وف]?(ي|ت)?(وصف|صف|اتهم|تهم|اعتبر|عتبر|سمي|حذر|طالب|دعا)/.test(verb)
}

/** A form without a subject of its own: announcing; واصفا. */
function isParticiple(word: string, language: Language): boolean {
  if (language === 'en') return /ing$/.test(word)
  if (language === 'fr') return /ant$/.test(word)
  return language === 'ar' && /^[^يتن].{2,}ا$/.test(word)
}

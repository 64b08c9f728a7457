/** A unit under the eyes of the cue reader: its words, its quotations, and what a word is by its place. */
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass, LOWER, skipSpace, UPPER } from './chars.ts'
import { ARTICLE, AUXILIARY, DETERMINER, DOCUMENT, PREPOSITION, PRONOUN } from './lexicon.ts'
import type { Profile } from './profiles/profile.ts'
import { type Tokens, tokenFrom } from './tokens.ts'

export type CueKind = 'verb' | 'phrase' | 'noun' | 'colon' | 'dash'

export interface Cue extends Span {
  readonly kind: CueKind
}

/** How many words may stand between a weak verb and the quotation that makes it a cue. */
export const NEAR = 5

/** What follows a verb of saying, and who stands before one. */
const CLAUSE = /^(that|how|why|whether|as|que|qu|dass|daß|ob)$/
const SUBJECT =
  /^(he|she|it|they|i|we|you|who|which|il|elle|ils|elles|on|je|nous|vous|qui|er|sie|es|wir|ich|man)$/

/** Determiners that may be a subject of their own: One began. */
const STANDING_ALONE =
  /^(one|another|both|some|many|few|all|each|either|neither|several|this|that)$/

export class CueContext {
  readonly tokens: Tokens
  readonly text: string
  readonly quoted: readonly Span[]
  readonly profile: Profile
  readonly cues: Cue[] = []
  /** Index of the first quotation that ends after the word in hand. */
  q = 0

  constructor(tokens: Tokens, quoted: readonly Span[], profile: Profile) {
    this.tokens = tokens
    this.text = tokens.text
    this.quoted = quoted
    this.profile = profile
  }

  add(start: number, end: number, kind: CueKind): void {
    this.cues.push({ start, end, kind })
  }

  /** A form like "states" is a verb before a quotation, a colon or "that", after "to" or a subject pronoun. */
  isVerbByPlace(k: number): boolean {
    const { lower, start, end, first } = this.tokens
    if (first[k] === UPPER && k > 0 && this.sameSentence(k - 1, k)) return false
    const next = skipSpace(this.text, end[k] as number)
    const span = this.quoted[this.q]
    const after = this.text.charCodeAt(next)
    if (
      span !== undefined &&
      next <= span.start &&
      tokenFrom(this.tokens, next) >= tokenFrom(this.tokens, span.start)
    ) {
      return !this.isNounByPlace(k) || after === 0x3a
    }
    if (CLAUSE.test(lower[k + 1] ?? '') && !this.isNounByPlace(k)) return true
    // le maire juge la mesure
    if (this.profile.language === 'fr' && !this.isNounByPlace(k)) {
      if ((this.profile.words.uses(lower[k + 1] ?? '') & ARTICLE) !== 0) return true
    }
    // the abstract states it without a name
    if (/^(it|them|him|us|me)$/.test(lower[k + 1] ?? '') && !this.isNounByPlace(k)) return true
    // “…,” read Marta Kell.
    const prior = this.quoted[this.q - 1]
    if (prior !== undefined && k === tokenFrom(this.tokens, prior.end)) return true
    if (k === 0) return false
    const before = this.profile.words.uses(lower[k - 1] as string)
    if ((end[k - 1] as number) + 1 < (start[k] as number)) return false
    if (lower[k - 1] === 'to' || (before & AUXILIARY) !== 0)
      return (before & PREPOSITION) === 0 || lower[k - 1] === 'to'
    if (SUBJECT.test(lower[k - 1] as string)) return true
    // “…,” the sign reads. “…,” the guidelines read.
    return (
      prior !== undefined &&
      tokenFrom(this.tokens, prior.end) >= k - NEAR &&
      (before & DOCUMENT) !== 0
    )
  }

  /** a written submission, its stated aim: a past participle between an article and its noun. */
  isAdjective(k: number): boolean {
    if (this.profile.language !== 'en' || k === 0) return false
    const { lower, start, end } = this.tokens
    if (!/(ed|[^a]id|tten|ken|ung|wn|rn)$/.test(lower[k] as string)) return false
    if ((start[k] as number) - (end[k - 1] as number) > 1) return false
    const before = lower[k - 1] as string
    if (STANDING_ALONE.test(before) || before.endsWith("'s")) return false
    const uses = this.profile.words.uses(before)
    return (uses & DETERMINER) !== 0 && (uses & AUXILIARY) === 0 && before !== 'her'
  }

  /** A form that may be noun or verb is a noun after an article, a possessive or a preposition. */
  isNounByPlace(k: number): boolean {
    if (k === 0) return false
    const { lower, start, end } = this.tokens
    if ((start[k] as number) - (end[k - 1] as number) > 1) return false
    const before = lower[k - 1] as string
    if (before === 'to') return false
    const uses = this.profile.words.uses(before)
    if ((uses & PRONOUN) !== 0 && (uses & DETERMINER) === 0) return false
    if (STANDING_ALONE.test(before)) return false
    if ((uses & (DETERMINER | PREPOSITION)) !== 0) return true
    if (before.endsWith("'s") || before.endsWith("s'")) return true
    // a joint statement, its first reply: an article and one word no list knows
    if (uses !== 0 || k < 2 || this.tokens.first[k - 1] !== LOWER) return false
    if (!/[^s]$|ous$/.test(before)) return false
    const beyond = this.profile.words.uses(lower[k - 2] as string)
    return (
      (beyond & DETERMINER) !== 0 &&
      /(al|ous|ic|ive|ed|ful|ary|ory|ent|ant|first|last|new|joint|own|open|brief|short|long)$/.test(
        before,
      )
    )
  }

  sameSentence(a: number, b: number): boolean {
    return this.clear(this.tokens.end[a] as number, this.tokens.start[b] as number)
  }

  /** No stop between two places. */
  clear(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const code = this.text.charCodeAt(i)
      if (
        (code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3b || code === 0x61f) &&
        (i + 1 >= to || !isWordClass(classAt(this.text, i + 1)))
      )
        return false
    }
    return true
  }
}

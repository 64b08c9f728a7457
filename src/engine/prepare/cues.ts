/** Speaker cues outside quotation marks (rules.md "Speaker cue"). */
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass, LOWER, skipSpace, skipSpaceBack, UNCASED, UPPER } from './chars.ts'
import {
  ADVERB,
  AUXILIARY,
  CONTENT,
  DETERMINER,
  DOCUMENT,
  OBJECT,
  PREPOSITION,
  PRONOUN,
  STRONG,
  WEAK,
} from './lexicon.ts'
import type { Profile } from './profiles/profile.ts'
import { type Tokens, tokenBefore, tokenFrom } from './tokens.ts'

export type CueKind = 'verb' | 'phrase' | 'noun' | 'colon' | 'dash'

export interface Cue extends Span {
  readonly kind: CueKind
}

/** How many words may stand between a weak verb and the quotation that makes it a cue. */
const NEAR = 4

/** What follows a verb of saying, and who stands before one. */
const CLAUSE = /^(that|how|why|whether|as|que|qu|dass|daß|ob)$/
const SUBJECT =
  /^(he|she|it|they|i|we|you|who|which|il|elle|ils|elles|on|je|nous|vous|qui|er|sie|es|wir|ich|man)$/

/** Determiners that may be a subject of their own: One began. */
const STANDING_ALONE =
  /^(one|another|both|some|many|few|all|each|either|neither|several|this|that)$/

/** How far behind a quotation a word like "so" may name its speaker, in words. */
const TRAIL = 14

/** How far a noun of speech may stand from the "that" before a quotation, in words. */
const CLAIM = 10

/**
 * The cues of a unit in order. `quoted`: its outermost quotations in order, paired or running; words inside
 * them are the speaker's and never cues.
 */
export function readCues(tokens: Tokens, quoted: readonly Span[], profile: Profile): Cue[] {
  return new CueReader(tokens, quoted, profile).run()
}

class CueReader {
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

  run(): Cue[] {
    const { words } = this.profile
    const { start, end, lower } = this.tokens
    for (let k = 0; k < start.length; k++) {
      const at = start[k] as number
      while (this.q < this.quoted.length && (this.quoted[this.q] as Span).end <= at) this.q++
      const span = this.quoted[this.q]
      if (span !== undefined && at >= span.start) {
        k = tokenFrom(this.tokens, span.end) - 1
        continue
      }
      const word = lower[k] as string
      const uses = words.uses(word)
      const phrase = words.phrases.get(word) ?? this.joinedPhrase(word)
      if (phrase !== undefined) {
        const last = this.phraseEnd(k, phrase)
        if (last >= 0) {
          this.add(at, end[last] as number, 'phrase')
          k = last
          continue
        }
      }
      if (uses === 0 || this.isNamePart(k)) continue
      const kind = this.kindOf(k, uses)
      if (kind !== null) this.add(at, end[k] as number, kind)
    }
    for (let i = 0; i < this.quoted.length; i++) {
      this.besideMarks(i)
      if (this.profile.language === 'fr') this.insideMarks(this.quoted[i] as Span)
    }
    return this.cues.sort((a, b) => a.start - b.start)
  }

  add(start: number, end: number, kind: CueKind): void {
    this.cues.push({ start, end, kind })
  }

  /** A capital inside a sentence makes it a name (the Huffington Post); German nouns all have one. */
  isNamePart(k: number): boolean {
    if (this.tokens.first[k] !== UPPER || k === 0 || this.profile.language === 'de') return false
    const before = skipSpaceBack(this.text, this.tokens.start[k] as number)
    return before >= 0 && isWordClass(classAt(this.text, before))
  }

  kindOf(k: number, uses: number): CueKind | null {
    if ((uses & OBJECT) !== 0) {
      if (this.isVerbByPlace(k)) return 'verb'
    } else if ((uses & STRONG) !== 0) {
      if ((uses & (CONTENT | DOCUMENT)) === 0 || !this.isNounByPlace(k)) return 'verb'
    } else if ((uses & WEAK) !== 0 && this.isNear(k) && !this.isNounByPlace(k)) return 'verb'
    if ((uses & (CONTENT | DOCUMENT)) !== 0 && this.introduces(k, uses)) return 'noun'
    return null
  }

  /** Arabic writes "and" as one word with the next. */
  joinedPhrase(word: string): readonly (readonly string[])[] | undefined {
    if (this.profile.language !== 'ar' || !/^[وف]/.test(word)) return undefined
    return this.profile.words.phrases.get(word.slice(1))
  }

  /** Index of the last word of a phrase that starts at word k, or -1. */
  phraseEnd(k: number, phrases: readonly (readonly string[])[]): number {
    const { lower, start, end } = this.tokens
    for (const rest of phrases) {
      let last = k
      while (last - k < rest.length && lower[last + 1] === rest[last - k]) {
        // Only white space, an apostrophe or a hyphen may part the words of a phrase.
        if ((start[last + 1] as number) - (end[last] as number) > 2) break
        last++
      }
      if (last - k === rest.length) return last
    }
    return -1
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

  /** Within a few words of a quotation, no sentence end in between. */
  isNear(k: number): boolean {
    const next = this.quoted[this.q]
    if (next !== undefined) {
      const last = tokenFrom(this.tokens, next.start) - 1
      if (last - k < NEAR && this.clear(this.tokens.end[k] as number, next.start)) return true
    }
    const prior = this.quoted[this.q - 1]
    if (prior === undefined) return false
    const from = tokenFrom(this.tokens, prior.end)
    return k - from < NEAR && this.clear(prior.end, this.tokens.start[k] as number)
  }

  /** A noun of speech straight before a quotation, or made equal to it by "was". */
  introduces(k: number, uses: number): boolean {
    const { lower, end } = this.tokens
    const next = this.quoted[this.q]
    if (next !== undefined) {
      const last = tokenFrom(this.tokens, next.start) - 1
      const between = last - k
      // the claim from three rivals that “…”
      if (
        (uses & CONTENT) !== 0 &&
        between <= CLAIM &&
        lower[last] === 'that' &&
        this.clear(end[k] as number, next.start)
      ) {
        return true
      }
      if (between === 0) return this.clear(end[k] as number, next.start)
      if (between <= 2 && this.clear(end[k] as number, next.start)) {
        const link = lower[k + 1] as string
        if (/^(of|that|saying|with|bearing|de|que|disant|mit|von)$/.test(link)) return true
        if ((uses & CONTENT) !== 0 && /^(was|is|were|are|est|était|war|ist|lautete)$/.test(link))
          return true
      }
    }
    const prior = this.quoted[this.q - 1]
    if (prior === undefined || (uses & CONTENT) === 0) return false
    const from = tokenFrom(this.tokens, prior.end)
    return (
      k - from <= 3 &&
      /^(was|were|is|est|fut|war)$/.test(lower[from] ?? '') &&
      this.clear(prior.end, this.tokens.start[k] as number)
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

  /** A name or noun and a colon just before the mark; a dash and a name just after it. */
  besideMarks(i: number): void {
    const span = this.quoted[i] as Span
    const colon = skipSpaceBack(this.text, span.start)
    if (colon > 0 && this.text.charCodeAt(colon) === 0x3a) {
      const word = tokenBefore(this.tokens, colon)
      const from = word >= 0 ? (this.tokens.start[word] as number) : -1
      const prior = this.quoted[i - 1]
      if (from >= 0 && (prior === undefined || from >= prior.end)) {
        this.add(from, colon + 1, 'colon')
      }
    }
    this.afterMark(i, span)
    let at = skipSpace(this.text, span.end)
    const dash = this.text.charCodeAt(at)
    if (dash !== 0x2013 && dash !== 0x2014 && dash !== 0x2015 && dash !== 0x2d) return
    while (at < this.text.length && /[–—―-]/.test(this.text[at] as string)) at++
    const from = skipSpace(this.text, at)
    const cls = classAt(this.text, from)
    if (cls !== UPPER && cls !== UNCASED) return
    const word = tokenFrom(this.tokens, from)
    if (
      (this.profile.words.uses(this.tokens.lower[word] ?? '') & (PRONOUN | DETERMINER | ADVERB)) !==
      0
    )
      return
    this.add(from, this.tokens.end[word] ?? from, 'dash')
  }

  /** French sets the attribution between the marks: « Nous partons, a dit Kell, et pour de bon. » */
  insideMarks(span: Span): void {
    const { start, end, lower } = this.tokens
    const last = tokenFrom(this.tokens, span.end)
    for (let k = tokenFrom(this.tokens, span.start); k + 1 < last; k++) {
      if (this.text.charCodeAt(end[k] as number) !== 0x2c) continue
      let verb = k + 1
      if (/^(a|ont|avait|avaient)$/.test(lower[verb] ?? '')) {
        verb++
        while (/^(t|il|elle|on|ils|elles)$/.test(lower[verb] ?? '')) verb++
      }
      if (verb >= last || (this.profile.words.uses(lower[verb] as string) & STRONG) === 0) continue
      this.add(start[verb] as number, end[verb] as number, 'verb')
      return
    }
  }

  /** „Wir bleiben“, so Marta Kell. */
  afterMark(i: number, span: Span): void {
    const { after } = this.profile.words
    if (after.size === 0) return
    const limit = this.quoted[i + 1]?.start ?? this.text.length
    const next = tokenFrom(this.tokens, span.end)
    for (let k = next; k < this.tokens.start.length && k < next + TRAIL; k++) {
      const from = this.tokens.start[k] as number
      if (from >= limit || !this.clear(span.end, from)) return
      if (!after.has(this.tokens.lower[k] as string)) continue
      const first = skipSpaceBack(this.text, from)
      if (first < span.end || this.text.charCodeAt(first) === 0x2c) {
        this.add(from, this.tokens.end[k] as number, 'phrase')
        return
      }
    }
  }
}

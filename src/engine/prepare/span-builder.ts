/** Quoted spans: kind, title, level, words (rules.md "Quoted span", "Title"). */
import type { Span } from '#shared/text/span.ts'
import {
  classAt,
  classOf,
  DIGIT,
  isWordClass,
  SPACE,
  skipSpaceBack,
  UNCASED,
  UPPER,
} from './chars.ts'
import type { Cue } from './cues.ts'
import { NAMING, SMALL, WORK } from './lexicon.ts'
import type { Mark, QuotedSpan, SpanKind } from './marks.ts'
import type { Profile } from './profiles/profile.ts'
import { firstFrom } from './search.ts'
import { type Tokens, tokenBefore, tokenFrom } from './tokens.ts'

/** A pair of marks, or a mark that opens and never closes. */
export interface Draft extends Span {
  readonly open: Mark
  readonly close: Mark | null
  readonly level: number
}

/** Longest attribution between the halves of a split quotation, in words. */
const ATTRIBUTION_WORDS = 12

/** Whether a mark is one of those that the profile (or its headlines) uses for speech. */
export function isPrimaryMark(m: Mark, headline: boolean, profile: Profile): boolean {
  if (m.double && m.straight) return true
  if (profile.primary.includes(m.char)) return true
  if (headline && profile.headline.includes(m.char)) return true
  return profile.primaryThroughout.some((pair) => pair.includes(m.char))
}

/** How many marks and brackets may stand before the first letter of a quotation. */
const SKIPPED = 40
/** A row of capitals longer than this is no title. */
const TITLE_WORDS = 40

/** Between a work noun and the title. */
const OF = new Set(['of', 'de', 'von'])

export class SpanBuilder {
  #joined: readonly number[] | undefined
  readonly text: string
  readonly headline: boolean
  readonly profile: Profile
  readonly tokens: Tokens
  readonly sentences: readonly Span[]
  readonly cues: readonly Cue[]

  constructor(
    text: string,
    headline: boolean,
    profile: Profile,
    tokens: Tokens,
    sentences: readonly Span[],
    cues: readonly Cue[],
  ) {
    this.text = text
    this.headline = headline
    this.profile = profile
    this.tokens = tokens
    this.sentences = sentences
    this.cues = cues
  }

  build(drafts: readonly Draft[]): QuotedSpan[] {
    const out: QuotedSpan[] = []
    let s = 0
    for (const d of drafts) {
      while (s + 1 < this.sentences.length && (this.sentences[s + 1] as Span).start <= d.start) s++
      const inner = { start: d.open.end, end: d.close ? d.close.start : d.end }
      const first = tokenFrom(this.tokens, inner.start)
      const after = tokenFrom(this.tokens, inner.end)
      out.push({
        start: d.start,
        end: d.end,
        open: d.open,
        close: d.close,
        inner,
        level: d.level,
        primary: isPrimaryMark(d.open, this.headline, this.profile),
        kind: this.kindOf(d, inner, out[out.length - 1], this.sentences[s]),
        title: this.isTitle(d, inner, first, after, out[out.length - 1]),
        words: this.countWords(first, after),
        markStyle: d.open.style,
      })
    }
    return out
  }

  /** Words as an editor counts them: well-kept and 3.5 are one each. */
  countWords(first: number, after: number): number {
    if (first >= after) return 0
    this.#joined ??= joinedBefore(this.tokens)
    const joined = (this.#joined[after - 1] as number) - (this.#joined[first] as number)
    return after - first - joined
  }

  kindOf(
    d: Draft,
    inner: Span,
    last: QuotedSpan | undefined,
    sentence: Span | undefined,
  ): SpanKind {
    if (this.beginsWithCapital(inner) && this.standsFirst(d, sentence)) return 'full'
    if (last !== undefined && sentence !== undefined && last.start >= sentence.start) {
      if (this.isAttribution(last.end, d.start)) return 'resumed'
    }
    return 'fragment'
  }

  beginsWithCapital(inner: Span): boolean {
    for (let i = inner.start; i < inner.end && i < inner.start + SKIPPED; i++) {
      const cls = classOf(this.text.charCodeAt(i))
      if (isWordClass(cls)) return cls === UPPER || cls === UNCASED
    }
    return false
  }

  /** At the start of the unit or a line, after a colon or comma, or after the end of a sentence. */
  standsFirst(d: Draft, sentence: Span | undefined): boolean {
    if (sentence !== undefined && sentence.start === d.start) return true
    const before = skipSpaceBack(this.text, d.start)
    if (before < 0) return true
    const code = this.text.charCodeAt(before)
    if (code === 0x3a) return true
    if (this.profile.language === 'ar') return false
    if (code === 0x2c) return true
    return this.text.slice(before + 1, d.start).includes('\n')
  }

  /** Between two halves of a quotation: a few words with a cue, and a comma or dash at the end. */
  isAttribution(from: number, to: number): boolean {
    const first = tokenFrom(this.tokens, from)
    const after = tokenFrom(this.tokens, to)
    if (after - first > ATTRIBUTION_WORDS) return false
    const cue = this.cues[firstFrom(this.cues, from)]
    if (cue === undefined || cue.end > to || cue.kind === 'colon') return false
    if (this.profile.language === 'fr' || this.profile.language === 'ar') return true
    const code = this.text.charCodeAt(skipSpaceBack(this.text, to))
    return code === 0x2c || code === 0x2013 || code === 0x2014 || code === 0x2d
  }

  isTitle(
    d: Draft,
    inner: Span,
    first: number,
    after: number,
    last: QuotedSpan | undefined,
  ): boolean {
    const { words } = this.profile
    if (this.profile.language !== 'ar' && this.isCapitalised(first, after)) return true
    const before = tokenBefore(this.tokens, d.start)
    if (before >= 0 && this.onlySpace(this.tokens.end[before] as number, d.start)) {
      const uses = words.uses(this.tokens.lower[before] as string)
      if ((uses & WORK) !== 0) return true
      // the nickname of “the Widow”
      if (OF.has(this.tokens.lower[before] as string) && before > 0) {
        if ((words.uses(this.tokens.lower[before - 1] as string) & WORK) !== 0) return true
      }
      if ((uses & NAMING) !== 0 && this.beginsWithCapital(inner)) return true
      // known as “The Widow”
      if (this.tokens.lower[before] === 'as' && this.tokens.lower[before - 1] === 'known') {
        return this.beginsWithCapital(inner)
      }
    }
    // the films “A” and “B”: the noun stands before the first of a list
    if (last?.title !== true || last.level !== d.level) return false
    return /^\s*(,|and|or|,\s*and|et|ou|und|oder|و)\s*$/.test(
      this.text.slice(last.end, Math.min(d.start, last.end + 12)),
    )
  }

  /** Two or more words, all with a capital or digit but articles, pronouns, conjunctions and prepositions. */
  isCapitalised(first: number, after: number): boolean {
    if (after - first < 2 || after - first > TITLE_WORDS) return false
    // German nouns have capitals anyway: a title begins with one.
    if (this.profile.language === 'de' && this.tokens.first[first] !== UPPER) return false
    let capitals = 0
    for (let k = first; k < after; k++) {
      const cls = this.tokens.first[k] as number
      // Daehak-ro, Anti-war: what a hyphen joins is one word with what is before it.
      if (k > first && /[-‐‑]/.test(this.text[(this.tokens.start[k] as number) - 1] as string))
        continue
      if (cls === UPPER || cls === DIGIT || this.hasCapital(k)) {
        // Any sentence opens with a capital; “Sold out” is no title for that.
        if (k > first) capitals++
      } else if ((this.profile.words.uses(this.tokens.lower[k] as string) & SMALL) === 0) {
        // A joined piece (the s of Kell’s in French) is no word of its own.
        if ((this.tokens.end[k] as number) - (this.tokens.start[k] as number) > 1) return false
      }
    }
    return capitals > 0
  }

  /** A capital inside the word: iPhone. */
  hasCapital(k: number): boolean {
    for (let i = this.tokens.start[k] as number; i < (this.tokens.end[k] as number); i++) {
      if (classOf(this.text.charCodeAt(i)) === UPPER) return true
    }
    return false
  }

  onlySpace(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (classAt(this.text, i) !== SPACE) return false
    return true
  }
}

/** For each word how many up to it are joined to the one before by a hyphen, an apostrophe, a stop. */
function joinedBefore({ text, start, end }: Tokens): number[] {
  const out: number[] = []
  let n = 0
  for (let k = 0; k < start.length; k++) {
    if (k > 0) {
      const gap = end[k - 1] as number
      if ((start[k] as number) - gap === 1 && /['’.,\-‐‑]/.test(text[gap] as string)) n++
    }
    out.push(n)
  }
  return out
}

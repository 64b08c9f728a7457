/** Noun phrases beside a verb: who does the saying. Light: word lists, commas and capitals, no tagger. */
import type { Span } from '#shared/text/span.ts'
import { DIGIT, LOWER, UPPER } from '../chars.ts'
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  CONTENT,
  DETERMINER,
  DOCUMENT,
  FUNCTION,
  type Lexicon,
  PREPOSITION,
  PRONOUN,
  STRONG,
} from '../lexicon.ts'
import type { Tokens } from '../tokens.ts'
import { GRAMMAR, type Grammar } from './grammar.ts'

/** Forms that a day belongs to: released on Thursday, left on Friday. */
const PARTICIPLE =
  /(ed|left|held|sent|made|built|written|found|given|taken|seen|put|begun|won|lost|set|due|sold)$/

/** Words from first to last, both included; indices into the tokens. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** A subject longer than this, in words, is no phrase: copy without commas and stops. */
const LONGEST = 60
/** What parts two words is read no further than this, in characters. */
const GAP = 40

export function phraseSpan(tokens: Tokens, p: Phrase): Span {
  return { start: tokens.start[p.first] as number, end: tokens.end[p.last] as number }
}

export class Phrases {
  readonly tokens: Tokens
  readonly words: Lexicon
  readonly grammar: Grammar

  constructor(tokens: Tokens, words: Lexicon) {
    this.tokens = tokens
    this.words = words
    this.grammar = GRAMMAR[words.language]
  }

  uses(k: number): number {
    return this.words.uses(this.tokens.lower[k] ?? '')
  }
  lower(k: number): string {
    return this.tokens.lower[k] ?? ''
  }
  isCapital(k: number): boolean {
    return this.tokens.first[k] === UPPER
  }
  /** What stands between word k and the next, white space left out. */
  gap(k: number): string {
    const end = this.tokens.end[k]
    const next = this.tokens.start[k + 1]
    if (end === undefined) return ''
    const to = next === undefined ? end + GAP : Math.min(next, end + GAP)
    const gap = this.tokens.text.slice(end, to)
    // 5,200: one number, not two clauses
    if (gap === ',' && this.isFigure(k) && this.isFigure(k + 1)) return ''
    return gap.trim()
  }
  isFigure(k: number): boolean {
    return this.tokens.first[k] === DIGIT
  }
  /** Nothing but a space, a hyphen, an apostrophe or the stop of a short form parts word k from the next. */
  joins(k: number): boolean {
    const gap = this.gap(k)
    // Stowe & Hart
    if (gap === '&' && this.isCapital(k) && this.isCapital(k + 1)) return true
    if (gap === '' || gap === '-' || gap === '‑' || gap === '’' || gap === "'") return true
    return (
      gap === '.' &&
      (this.lower(k).length === 1 || this.words.titles.has(this.lower(k)) || this.isDotted(k))
    )
  }
  isDotted(k: number): boolean {
    return this.lower(k).length <= 2 && this.isCapital(k)
  }

  isVerb(k: number): boolean {
    return (this.uses(k) & STRONG) !== 0 && this.tokens.first[k] === LOWER
  }

  /** The subject before word k, not before word `from`; null when none stands there. */
  before(k: number, earliest: number): Phrase | null {
    const from = Math.max(earliest, k - LONGEST)
    let j = k - 1
    while (
      j >= from &&
      this.joins(j) &&
      (this.uses(j) & (AUXILIARY | ADVERB)) !== 0 &&
      !this.grammar.subjects.has(this.lower(j))
    )
      j--
    while (j >= from && this.joins(j) && /ly$|ment$/.test(this.lower(j)) && !this.isCapital(j)) j--
    while (
      j > from &&
      this.grammar.clitics.has(this.lower(j)) &&
      !this.grammar.subjects.has(this.lower(j))
    )
      j--
    j = this.beforeTime(j, from)
    if (j < from) return null
    const gap = this.gap(j)
    if (gap === ',' || gap === ')' || gap === '–' || gap === '—') return this.beforeComma(j, from)
    if (!this.joins(j)) return null
    return this.endingAt(j, from)
  }

  /** Kell on Thursday rejected, the ministry late Friday said: the word before a day that parts subject and verb. */
  beforeTime(last: number, from: number): number {
    if (!this.grammar.days.has(this.lower(last)) || !this.joins(last)) return last
    let k = last - 1
    while (k >= from && this.grammar.dayOpeners.has(this.lower(k))) k--
    // a report released on Thursday
    return PARTICIPLE.test(this.lower(k)) && this.joins(k) ? last : k
  }

  /** Jeff Rathke, the spokesman, said: the group before a comma is an addition to the one before it. */
  beforeComma(last: number, earliest: number): Phrase | null {
    const from = Math.max(earliest, last - LONGEST)
    let start = last
    while (start > from && !/[,(–—;:]/.test(this.gap(start - 1))) start--
    if (start <= from) return null
    const relative = this.grammar.relatives.has(this.lower(start))
    const aside =
      relative ||
      (this.uses(start) & (PREPOSITION | CONJUNCTION)) !== 0 ||
      /^\d/.test(this.lower(start)) ||
      this.isParticiplePhrase(start, last) ||
      (start === last && this.grammar.subjects.has(this.lower(start))) ||
      (this.uses(start) & ADVERB) !== 0
    let at = start - 1
    // One more addition may stand in between: Kell, 34, a dentist, said.
    while (at > from && /^\d+$/.test(this.lower(at)) && /,/.test(this.gap(at - 1))) at--
    const main = this.endingAt(at, from)
    if (main === null) return aside ? null : this.endingAt(last, start)
    return aside ? this.withTitle(main, from) : { first: main.first, last }
  }

  /** backed by Kell; but retired welder Kell: a participle with what belongs to it, and no noun it describes. */
  isParticiplePhrase(start: number, last: number): boolean {
    if (!/(ing|ed)$/.test(this.lower(start))) return false
    return (
      start === last ||
      this.isCapital(start + 1) ||
      (this.uses(start + 1) & FUNCTION) !== 0 ||
      !this.isCapital(last)
    )
  }

  /** The treasurer, Ruth Abel, who: a name with what stands before it, if that is all of its part. */
  withTitle(name: Phrase, from: number): Phrase {
    const last = name.first - 1
    if (last <= from || this.gap(last) !== ',' || !this.isCapital(name.first)) return name
    const title = this.endingAt(last, from)
    if (title === null || (this.uses(title.first) & DETERMINER) === 0) return name
    const whole = title.first === from || /[,;–—]/.test(this.gap(title.first - 1))
    return whole ? { first: title.first, last: name.last } : name
  }

  /** The noun phrase that ends with word `last`. */
  endingAt(last: number, earliest: number): Phrase | null {
    const from = Math.max(earliest, last - LONGEST)
    if (last < from) return null
    if (this.grammar.subjects.has(this.lower(last))) return { first: last, last }
    if ((this.uses(last) & (CONJUNCTION | PREPOSITION | AUXILIARY)) !== 0 && !this.isCapital(last))
      return null
    let first = last
    while (first > from && this.joins(first - 1)) {
      const prev = first - 1
      const uses = this.uses(prev)
      const lower = this.lower(prev)
      if (this.grammar.subjects.has(lower)) break
      if (this.gap(prev) === '-') {
        first = prev
        continue
      }
      if (
        this.isCapital(prev) &&
        (uses & (ARTICLE | DETERMINER | PREPOSITION | CONJUNCTION)) === 0
      ) {
        first = prev
        continue
      }
      if ((uses & PREPOSITION) !== 0) {
        if (!this.attaches(prev, from)) {
          if ((uses & ARTICLE) !== 0) first = prev
          break
        }
        first = prev
        continue
      }
      if ((uses & (ARTICLE | DETERMINER)) !== 0) {
        first = prev
        // a lawyer for the company: the phrase goes on before its preposition
        const more = prev > from && (this.uses(prev - 1) & ARTICLE) !== 0 && this.joins(prev - 1)
        if (!more && !this.attaches(prev - 1, from)) break
        continue
      }
      if (lower === 'and' && this.isCapital(first) && this.isCapital(prev - 1)) {
        first = prev
        continue
      }
      if (
        (uses & (CONJUNCTION | AUXILIARY)) !== 0 ||
        (this.isVerb(prev) && !this.isSpeechNoun(prev, from))
      )
        break
      if ((uses & ADVERB) !== 0) break
      first = prev
    }
    return { first, last }
  }

  /** the minister Salim al-Akkari | the existence of: a surname with the article after a name that has none. */
  endsArabicName(k: number, start: number): boolean {
    if (this.words.language !== 'ar' || k < start + 2 || !/^ال/.test(this.lower(k))) return false
    return !/^ال/.test(this.lower(k - 1)) && /^ال/.test(this.lower(k - 2))
  }

  /** to the reporters, with the words, sarcastically: a joined preposition or an adverb ends the subject. */
  isArabicEnd(k: number): boolean {
    if (this.words.language !== 'ar') return false
    const word = this.lower(k)
    return (
      /^(لل|بال|بان|ب?انه)./.test(word) ||
      /^فان/.test(word) ||
      (/^[^ا].{3,}ا$/.test(word) && !/(يا|را|لا)$/.test(word))
    )
  }

  /** الدريدي الوضع: a noun with the article after the name is the object. */
  withoutObject(phrase: Phrase): Phrase {
    const { first, last } = phrase
    if (last - first < 1 || !/^ال/.test(this.lower(last))) return phrase
    const defined = /^ال/.test(this.lower(last - 1))
    const named = last - first > 1 && !/^ال/.test(this.lower(last - 2))
    return defined || named || last - first === 1 ? { first, last: last - 1 } : phrase
  }

  /** a note from the caretaker: what may be a verb is a noun after an article. */
  isSpeechNoun(k: number, from: number): boolean {
    if ((this.uses(k) & (CONTENT | DOCUMENT)) === 0 || k <= from) return false
    if ((this.uses(k - 1) & DETERMINER) !== 0) return true
    // a preliminary report, a brief police note
    let at = k - 1
    while (at > from && at > k - 3 && this.uses(at) === 0 && this.joins(at)) at--
    return this.joins(at) && (this.uses(at) & DETERMINER) !== 0
  }

  /** A preposition that ties to a noun before it. */
  attaches(prep: number, from: number): boolean {
    if (
      prep <= from ||
      !this.grammar.attaching.has(this.lower(prep)) ||
      !this.joins(prep - 1) ||
      !this.joins(prep)
    )
      return false
    const noun = prep - 1
    const uses = this.uses(noun)
    if (this.isSpeechNoun(noun, from)) return true
    // one of them, some of the older pupils
    if (this.lower(prep) === 'of' && this.grammar.counting.has(this.lower(noun))) return true
    return (uses & (PRONOUN | PREPOSITION | CONJUNCTION | AUXILIARY | STRONG | ADVERB)) === 0
  }

  /** hielt ihr der Richter vor, sagte ihm Kell: the person spoken to stands before the subject. */
  beyondDative(k: number, to: number): number {
    if (k + 1 >= to || !this.joins(k)) return k
    const lower = this.lower(k)
    if (/^(ihm|ihn|ihnen|sich|mir|uns)$/.test(lower)) return k + 1
    return lower === 'ihr' && (this.uses(k + 1) & ARTICLE) !== 0 ? k + 1 : k
  }

  /** The noun phrase that starts with word `first` and ends before word `to`. */
  startingAt(first: number, latest: number): Phrase | null {
    const to = Math.min(latest, first + LONGEST)
    let start = first
    if (this.grammar.particles.has(this.lower(start)) && this.joins(start) && start + 1 < to)
      start++
    while (
      start < to &&
      (this.uses(start) & ADVERB) !== 0 &&
      !this.isCapital(start) &&
      this.joins(start)
    )
      start++
    if (this.words.language === 'fr') {
      // ajoute-t-elle
      if (this.lower(start) === 't' && start + 1 < to) start++
      while (start + 1 < to && /ement$/.test(this.lower(start)) && this.joins(start)) start++
    }
    if (this.words.language === 'de') start = this.beyondDative(start, to)
    if (start >= to) return null
    const uses = this.uses(start)
    if (this.grammar.subjects.has(this.lower(start))) return { first: start, last: start }
    if (
      (uses & (PREPOSITION | CONJUNCTION)) !== 0 &&
      (uses & DETERMINER) === 0 &&
      !this.isCapital(start)
    )
      return null
    let last = start
    while (last + 1 < to && this.joins(last)) {
      const next = last + 1
      const u = this.uses(next)
      if (this.gap(last) === '-') {
        last = next
        continue
      }
      if (
        this.isArabicEnd(next) ||
        this.endsArabicName(last, start) ||
        this.grammar.stopping.has(this.lower(next)) ||
        this.grammar.relatives.has(this.lower(next))
      )
        break
      if (this.isCapital(next)) {
        last = next
        continue
      }
      if ((u & (AUXILIARY | STRONG | PRONOUN)) !== 0 && (u & (DETERMINER | ARTICLE)) === 0) break
      // Brinkmann den Streikenden: an article of its own begins the next phrase
      if ((u & ARTICLE) !== 0 && (u & PREPOSITION) === 0 && (this.uses(last) & PREPOSITION) === 0)
        break
      if ((u & CONJUNCTION) !== 0) {
        // more than 6,000 people
        if (this.lower(next) === 'than' && /^(more|fewer|less)$/.test(this.lower(last))) {
          last = next
          continue
        }
        if (this.lower(next) === 'and' && this.isCapital(next + 1) && this.isCapital(last)) {
          last = next
          continue
        }
        break
      }
      if ((u & PREPOSITION) !== 0) {
        if (!this.grammar.attaching.has(this.lower(next)) || this.lower(next) === 'to') break
        const after = this.uses(next + 1)
        if (this.lower(next) === 'of' && /^(them|us|you|those)$/.test(this.lower(next + 1))) {
          last = next + 1
          continue
        }
        if ((after & PRONOUN) !== 0 && (after & DETERMINER) === 0) break
        if (
          !this.grammar.genitive.has(this.lower(next)) &&
          !this.isCapital(next + 1) &&
          (after & DETERMINER) === 0
        )
          break
        last = next
        continue
      }
      if ((u & ADVERB) !== 0) break
      if (this.isCapital(last) && /ed$/.test(this.lower(next))) break
      last = next
    }
    while (last > start && (this.uses(last) & (PREPOSITION | CONJUNCTION | ARTICLE)) !== 0) last--
    return { first: start, last }
  }
}

/** Nouns of speech: whose word, verdict or reply it is (“…,” was her verdict; a line from Kell: “…”). */
import type { Span } from '#shared/text/span.ts'
import { CONTENT, DETERMINER, NAMING, PREPOSITION, PRONOUN } from '../lexicon.ts'
import { tokenFrom } from '../tokens.ts'
import type { Phrase } from './phrases.ts'
import type { Paragraph } from './pieces.ts'
import type { Subjects } from './subjects.ts'

/** A noun and who speaks by it; indices into the tokens. */
export interface Owned {
  readonly noun: number
  readonly owner: Phrase
}

/** How far the noun may stand behind the quotation, in words. */
const BEHIND = 12
/** How many words may part a noun from the "from" that names its speaker. */
const FROM = 3
/** How far before the quotation, in words. */
const WORDS_AWAY = 12
const WORDS = /^(words|phrase|description|formulation|telling|view|opinion|estimation)$/
const LINKS = /^(was|were|is|are|came|comes|went|goes|ran|runs|est|fut|était|war|ist|lautete|kam)$/
const POSSESSIVES = /^(his|her|their|its|my|our|your|sein|seine|ihr|ihre|son|sa|leur)$/
const SOURCES = /^(from|of|by|de|du|d|des|von|vom|der)$/

export class SpeechNouns {
  readonly paragraph: Paragraph
  readonly subjects: Subjects

  constructor(paragraph: Paragraph, subjects: Subjects) {
    this.paragraph = paragraph
    this.subjects = subjects
  }

  /** “…,” was the coach’s verdict; came the answer from the stand; is the company’s word. */
  behind(piece: Span, sentence: Span): Owned | null {
    const { tokens } = this.paragraph
    const link = tokenFrom(tokens, piece.end)
    const { phrases } = this.subjects
    if (!LINKS.test(phrases.lower(link)) || (tokens.start[link] ?? sentence.end) >= sentence.end)
      return null
    const to = Math.min(this.subjects.limit(piece.end), tokenFrom(tokens, sentence.end))
    for (let k = link + 1; k < to && k <= link + BEHIND; k++) {
      if (!this.isSpeech(k)) {
        if (/[,;:]/.test(phrases.gap(k))) return null
        continue
      }
      const owner = this.ownerOf(k, link + 1, to)
      if (owner !== null) return { noun: k, owner }
    }
    return null
  }

  /** The last noun of speech between two words that says whose it is. */
  between(from: number, to: number): Owned | null {
    for (let k = to - 1; k >= from && k > to - 25; k--) {
      if (!this.isSpeech(k)) continue
      const owner = this.ownerOf(k, from, to)
      if (owner !== null) return { noun: k, owner }
    }
    return null
  }

  /** is, in her words, “drowning”; in the phrase of Kell: the words are said to be somebody’s. */
  inWords(piece: Span, sentence: Span): Owned | null {
    const { tokens } = this.paragraph
    const { phrases } = this.subjects
    const end = tokenFrom(tokens, piece.start)
    const from = Math.max(this.subjects.boundary(piece.start, sentence), end - WORDS_AWAY)
    for (let k = end - 1; k >= from; k--) {
      if (!WORDS.test(phrases.lower(k))) continue
      for (let p = k - 1; p >= from && p > k - 6; p--) {
        if (!/^(in|to)$/.test(phrases.lower(p))) continue
        const owner = this.ownerOf(k, p + 1, Math.min(k + 8, end))
        if (owner !== null) return { noun: k, owner }
      }
    }
    return null
  }

  isSpeech(k: number): boolean {
    return (this.subjects.phrases.uses(k) & CONTENT) !== 0
  }

  /** Kell’s verdict, her verdict, the verdict of Kell, the message from the harbour. */
  ownerOf(noun: number, from: number, to: number): Phrase | null {
    const { phrases } = this.subjects
    for (let k = noun - 1; k >= from && k > noun - 5 && phrases.joins(k); k--) {
      const word = phrases.lower(k)
      if (POSSESSIVES.test(word)) return { first: k, last: k }
      if (/'s$|s'$/.test(word) || (/s$/.test(word) && /^[’'] ?$/.test(phrases.gap(k))))
        return phrases.endingAt(k, from)
    }
    for (let k = noun + 1; k < to - 1 && k <= noun + FROM && phrases.joins(k - 1); k++) {
      const uses = phrases.uses(k)
      if (SOURCES.test(phrases.lower(k))) {
        if ((uses & NAMING) !== 0) return null
        const owner = phrases.startingAt(k + 1, to)
        const pronoun =
          owner !== null && (phrases.uses(owner.first) & (PRONOUN | DETERMINER)) === PRONOUN
        return pronoun ? null : owner
      }
      if ((uses & PREPOSITION) !== 0) return null
    }
    return null
  }
}

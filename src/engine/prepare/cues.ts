/** Speaker cues outside quotation marks (rules.md "Speaker cue"). */
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass, skipSpaceBack, UPPER } from './chars.ts'
import { type Cue, type CueKind, NEAR } from './cue-context.ts'
import { CueMarks } from './cue-marks.ts'
import {
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
import { type Tokens, tokenFrom } from './tokens.ts'

export type { Cue, CueKind } from './cue-context.ts'

/** How far a noun of speech may stand from the "that" before a quotation, in words. */
const CLAIM = 14
/** How far a noun of speech may stand from a quotation that "was" sets equal to it, in words. */
const EQUATED = 7
/** Verbs that say how somebody takes a thing only with "as": sees the plan as “…”. */
const TAKING = /^(sees?|saw|seen|viewe?[ds]?|regard(s|ed)?|cast(s|ed)?)$/
/** How far the "as" may stand from such a verb, in words. */
const TAKEN = 10

/**
 * The cues of a unit in order. `quoted`: its outermost quotations in order, paired or running; words inside
 * them are the speaker's and never cues.
 */
export function readCues(tokens: Tokens, quoted: readonly Span[], profile: Profile): Cue[] {
  return new CueReader(tokens, quoted, profile).run()
}

class CueReader extends CueMarks {
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
      if ((uses === 0 && !TAKING.test(word)) || this.isNamePart(k) || this.isAdjective(k)) continue
      const kind = this.kindOf(k, uses)
      if (kind !== null) this.add(at, end[k] as number, kind)
    }
    for (let i = 0; i < this.quoted.length; i++) {
      this.besideMarks(i)
      if (this.profile.language === 'fr') this.insideMarks(this.quoted[i] as Span)
    }
    return this.cues.sort((a, b) => a.start - b.start)
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
    } else if (TAKING.test(this.tokens.lower[k] as string) && this.isTaken(k)) {
      return 'verb'
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
      if (last - k !== rest.length) continue
      // opened with “…”: only straight before the words
      return lower[last] === 'with' && !this.isBeforeQuotation(last) ? -1 : last
    }
    return -1
  }

  isBeforeQuotation(k: number): boolean {
    const next = this.quoted[this.q]
    return next !== undefined && tokenFrom(this.tokens, next.start) === k + 1
  }

  /** sees the project as “…” */
  isTaken(k: number): boolean {
    const next = this.quoted[this.q]
    if (this.profile.language !== 'en' || next === undefined) return false
    const last = tokenFrom(this.tokens, next.start) - 1
    if (last - k > TAKEN || !this.clear(this.tokens.end[k] as number, next.start)) return false
    const word = this.tokens.lower[last] as string
    return word === 'as' || (/^an?$/.test(word) && this.tokens.lower[last - 1] === 'as')
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

  /** the claim from three rivals that “…”; a report in a daily that it was to do so “…” */
  isClaim(k: number, last: number, uses: number): boolean {
    const { lower } = this.tokens
    if ((uses & CONTENT) !== 0 && lower[last] === 'that') return true
    for (let t = k + 1; t < last && t <= k + 5; t++) {
      if (lower[t] !== 'that') continue
      const next = this.profile.words.uses(lower[t + 1] as string)
      return (next & (PRONOUN | DETERMINER)) !== 0 && (next & AUXILIARY) === 0
    }
    return false
  }

  /** Only a preposition and what belongs to it stand between a noun and its verb. */
  isModified(k: number, verb: number): boolean {
    const { words } = this.profile
    const { lower } = this.tokens
    if (k + 1 === verb) return true
    if ((words.uses(lower[k + 1] as string) & PREPOSITION) === 0) return false
    for (let t = k + 2; t < verb; t++) {
      if ((words.uses(lower[t] as string) & (AUXILIARY | PREPOSITION)) === AUXILIARY) return false
    }
    return true
  }

  /** A noun of speech straight before a quotation, or made equal to it by "was". */
  introduces(k: number, uses: number): boolean {
    const { lower, end } = this.tokens
    const next = this.quoted[this.q]
    if (next !== undefined) {
      const last = tokenFrom(this.tokens, next.start) - 1
      const between = last - k
      // the claim from three rivals that “…”
      if (between <= CLAIM && this.isClaim(k, last, uses)) {
        return this.clear(end[k] as number, next.start)
      }
      // a columnist on his paper, “Aunt Verity,”
      const apart = (uses & CONTENT) === 0 && this.text.charCodeAt(end[k] as number) === 0x2c
      if (between === 0) return !apart && this.clear(end[k] as number, next.start)
      // her last words to the tower were “…”
      if (
        (uses & CONTENT) !== 0 &&
        between <= EQUATED &&
        /^(was|were|is|are)$/.test(lower[last] ?? '')
      )
        return this.isModified(k, last) && this.clear(end[k] as number, next.start)
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
}

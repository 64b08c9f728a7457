/** A speaker and a cue as the places that an attribution shows. */
import type { Span } from '#shared/text/span.ts'
import { GESTURE, STRONG, WEAK } from '../lexicon.ts'
import type { Profile } from '../profiles/profile.ts'
import { plainArabic } from '../tokens.ts'
import { type Owned, SpeechNouns } from './nouns.ts'
import { type Phrase, phraseSpan } from './phrases.ts'
import type { Paragraph } from './pieces.ts'
import { Subjects } from './subjects.ts'

/** Spans within the paragraph. A colon or a dash gives a speaker and no cue. */
export interface Attribution {
  readonly speaker: Span | null
  readonly cue: Span | null
  /** Somebody's words, but the sentence hides whose: he was told “…”. */
  readonly unnamed?: boolean
  /** By a verb that ends the clause the quotation stands in. */
  readonly closing?: boolean
  /** Its build alone says that these are somebody's words. */
  readonly certain?: boolean
}

export class Mentions {
  readonly paragraph: Paragraph
  readonly profile: Profile
  readonly subjects: Subjects
  readonly nouns: SpeechNouns

  constructor(paragraph: Paragraph, profile: Profile) {
    this.paragraph = paragraph
    this.profile = profile
    this.subjects = new Subjects(paragraph, profile)
    this.nouns = new SpeechNouns(paragraph, this.subjects)
  }

  owned({ noun, owner }: Owned): Attribution {
    return this.attribution(owner, phraseSpan(this.paragraph.tokens, { first: noun, last: noun }))
  }

  attribution(speaker: Phrase | null, cue: Span | null): Attribution {
    return {
      speaker: speaker && this.mention(speaker),
      cue: cue && this.withoutConjunction(cue),
    }
  }

  /** The place of a phrase, without the s of the owner: Kell’s. */
  mention(phrase: Phrase): Span {
    const span = phraseSpan(this.paragraph.tokens, phrase)
    // according to the ministry: the preposition is one word with the noun
    if (this.profile.language === 'ar' && /^ل[^ل]/.test(this.subjects.lower(phrase.first))) {
      if (/^[وف]?(وفقا|طبقا)$/.test(this.subjects.lower(phrase.first - 1))) {
        return {
          start: span.start + (this.paragraph.text[span.start + 1] === 'ـ' ? 2 : 1),
          end: span.end,
        }
      }
    }
    const owned = phrase.last > phrase.first || this.subjects.phrases.isCapital(phrase.last)
    return owned && this.subjects.lower(phrase.last).endsWith("'s")
      ? { start: span.start, end: span.end - 2 }
      : span
  }

  /** Arabic writes "and" as one word with the verb after it. */
  withoutConjunction({ start, end }: Span): Span {
    const { text } = this.paragraph
    if (this.profile.language !== 'ar' || !/[وف]/.test(text[start] ?? '')) return { start, end }
    const word = plainArabic(text.slice(start, end).split(' ', 1)[0] as string)
    const bare = word.replace(/(ه|ها|هم)$/, '')
    const known =
      ((this.profile.words.exact(word) | this.profile.words.exact(bare)) &
        (STRONG | WEAK | GESTURE)) !==
      0
    return known || this.profile.words.phrases.has(word)
      ? { start, end }
      : { start: start + 1, end }
  }
}

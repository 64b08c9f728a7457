/** Who is meant before a colon: Kell said: “…”; a line from Kell: “…”; She smiled: “…” */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { GESTURE } from '../lexicon.ts'
import { firstFrom } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import { CUES, CueChoice } from './cue-choice.ts'
import type { Attribution } from './mentions.ts'
import { type Phrase, phraseSpan } from './phrases.ts'
import type { Piece } from './pieces.ts'

/** How far a name may stand behind a colon, in characters. */
const MARGIN = 10
/** Longest last clause before a colon, in words. */
const CLAUSE = 14
/** Ends words that say when and not who. */
const LATER = /^(later|then|again|finally|afterwards|lastly|after|tard|später|dann)$/

export abstract class ColonFrames extends CueChoice {
  abstract byCue(cue: Cue, piece: Span, sentence: Span): Attribution | null

  byColon(cue: Cue, piece: Span, sentence: Span): Attribution | null {
    const { tokens, cues } = this.paragraph
    const nearest = firstFrom(cues, piece.start) - 1
    for (let i = nearest; i >= 0 && i > nearest - CUES; i--) {
      const other = cues[i] as Cue
      if (other.start < sentence.start) break
      if (other.kind === 'colon') continue
      if (other.kind === 'noun') break
      if (this.parallel(tokenBefore(tokens, cue.end), tokenFrom(tokens, other.start)) !== null)
        break
      return this.byCue(other, piece, sentence)
    }
    const from = this.subjects.boundary(cue.start, sentence)
    const last = tokenBefore(tokens, cue.end)
    // Q: and A: are no names.
    if (last === from && this.subjects.lower(last).length === 1) return this.attribution(null, null)
    const owned = this.nouns.between(from, last + 1)
    if (owned !== null) return this.owned(owned)
    const { phrases } = this.subjects
    const agent = this.agentAt(last, from)
    if (agent !== null) return this.attribution(agent, null)
    const parallel = this.parallel(last, from)
    if (parallel !== null) return this.attribution(parallel, null)
    const gesture = this.gestureIn(from, last)
    if (gesture !== null) return gesture
    // A moment later: “…”
    if (LATER.test(this.subjects.lower(last)) && last - from < 5) return null
    // Kell wurde deutlicher: the word before the colon says what, not who
    const tells =
      this.profile.language === 'de' && /^(wird|wurde|wurden)$/.test(phrases.lower(last - 1))
    if (tells) return this.attribution(phrases.before(last - 1, from), null)
    const subject = last - from < 5 ? phrases.endingAt(last, from) : this.subjects.main(sentence)
    return this.attribution(subject, null)
  }

  /** “We lost the piano”: Edith Marlow outside her home. A headline or caption names its speaker after a colon. */
  headed(piece: Piece): Attribution | null {
    const { tokens, text } = this.paragraph
    const { phrases } = this.subjects
    const first = tokenFrom(tokens, piece.end)
    const opens = tokenFrom(tokens, piece.start) === 0
    const end = Math.min(tokens.start[first] ?? text.length, piece.end + MARGIN)
    if (!opens || !/^\s*:\s*$/.test(text.slice(piece.end, end))) return null
    const name = phrases.startingAt(first, this.subjects.limit(piece.end))
    if (name === null || !phrases.isCapital(name.last)) return null
    return { ...this.attribution(name, null), certain: true }
  }

  /** She smiled: “Almost.” */
  gestureIn(from: number, last: number): Attribution | null {
    const { phrases } = this.subjects
    for (let k = last; k >= from && k > last - 12; k--) {
      if ((phrases.uses(k) & GESTURE) === 0 || phrases.isCapital(k)) continue
      const arabic = this.profile.language === 'ar'
      const subject = arabic ? phrases.startingAt(k + 1, last + 1) : phrases.before(k, from)
      return (
        subject &&
        this.attribution(subject, phraseSpan(this.paragraph.tokens, { first: k, last: k }))
      )
    }
    return null
  }

  /** reviewed, in full, by one magazine: the agent that the clause ends with. */
  agentAt(last: number, from: number): Phrase | null {
    const { phrases } = this.subjects
    for (let k = last - 1; k > from && k > last - 6; k--) {
      if (!/^(by|par|von)$/.test(phrases.lower(k))) continue
      const name = phrases.startingAt(k + 1, last + 1)
      return name?.last === last ? name : null
    }
    return null
  }

  /** The crowd laughed, the judge did not: the last clause has a subject of its own. */
  parallel(last: number, from: number): Phrase | null {
    const { phrases } = this.subjects
    let k = last - 1
    while (k >= from && k > last - CLAUSE && !/[,;]/.test(phrases.gap(k))) k--
    if (k < from || k <= last - CLAUSE) return null
    const rest = phrases.startingAt(k + 1, last + 1)
    return rest !== null &&
      rest.last < last &&
      /^(nicht|auch|dagegen|not|too)$/.test(phrases.lower(rest.last + 1))
      ? rest
      : null
  }
}

/** Which of the cues around a quotation governs it. */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { ARTICLE, STRONG } from '../lexicon.ts'
import { firstFrom, lastEnding, lastStarting } from '../search.ts'
import { tokenFrom } from '../tokens.ts'
import { Mentions } from './mentions.ts'
import type { Piece } from './pieces.ts'

/** Verbs that give way to one of saying: Kell said he believes … */
const THINKING = /^(believ|think|thought|hop|fear|feel|felt|want|know|knew)/
/** They make something where a thing follows: wrote the piece. */
const MAKING = /^(wr[io]te|writes|written|sang|sings?)$/
/** What may or could be is told by somebody else: warning that it could continue. */
const POSSIBLE = /^(could|may|might|can|must|should)$/
/** Verbs by which others tell what somebody said. */
const HEARSAY = /^(heard|quoted|said|reported|alleged|believed|claimed|understood)$/
/** Farthest that an attribution after a quotation may stand, in words. */
const AFTER = 14
/** Farthest that the words of one cue reach, in characters. */
const REACH = 400
/** How many quotations may stand between one and the attribution after it. */
const BETWEEN = 20
/** A sentence has few cues; a text without stops may have thousands. */
export const CUES = 40

export class CueChoice extends Mentions {
  sentenceOf(piece: Span): Span {
    const { sentences, text } = this.paragraph
    return lastStarting(sentences, piece.start) ?? { start: 0, end: text.length }
  }

  /**
   * The cue before a quotation that governs it: the nearest verb that always reports; where there is none,
   * a verb of thinking, a verb that reports only beside marks, or a noun.
   */
  cueBefore(piece: Span, sentence: Span): Cue | undefined {
    const { cues } = this.paragraph
    let best: Cue | undefined
    let rank = 0
    const clause = this.clauseStart(piece, sentence)
    const last = firstFrom(cues, piece.start) - 1
    for (let i = last; i >= 0 && i > last - CUES; i--) {
      const cue = cues[i] as Cue
      if (cue.start < sentence.start || (cue.start < clause && best !== undefined)) break
      const r = cue.end > piece.start ? 0 : this.rank(cue, piece, best === undefined)
      if (r > rank) {
        best = cue
        rank = r
      }
    }
    return best
  }

  /** After the last semicolon before a quotation, else its sentence. */
  clauseStart(piece: Span, sentence: Span): number {
    const from = lastEnding(this.paragraph.pieces, piece.start)?.end ?? 0
    const text = this.paragraph.text.slice(Math.max(from, sentence.start), piece.start)
    const at = Math.max(text.lastIndexOf(';'), text.lastIndexOf('؛'))
    return at < 0 ? sentence.start : piece.start - text.length + at
  }

  rank(cue: Cue, piece: Span, nearest: boolean): number {
    const { tokens, text } = this.paragraph
    const first = tokenFrom(tokens, cue.start)
    // the claim that “…”, a report that it was “…”
    if (cue.kind === 'noun') {
      const claims = nearest && tokenFrom(tokens, piece.start) - first < 20
      if (!claims || !/\bthat\b/.test(text.slice(cue.end, piece.start).slice(-REACH))) return 1
      // said in a brief statement that
      return /\b(in|at|on|during|through|via) (\p{L}+[- ]){0,3}$/iu.test(
        text.slice(Math.max(cue.start - 40, 0), cue.start),
      )
        ? 1
        : 5
    }
    if (cue.kind === 'colon') return 2
    if (cue.kind === 'phrase')
      return /^in an?$/i.test(text.slice(cue.start, cue.start + 4).trim()) ? 3 : 4
    if (this.isAside(first, piece)) return 0.5
    if (this.subjects.isPassive(first) && this.subjects.agent(first, cue.end) === null) return 2.5
    const word = this.subjects.lower(first)
    const { phrases } = this.subjects
    if (POSSIBLE.test(this.subjects.lower(first - 1)) && phrases.joins(first - 1)) return 2.5
    if (MAKING.test(word) && (phrases.uses(first + 1) & ARTICLE) !== 0) return 3
    return !THINKING.test(word) && (this.profile.words.uses(word) & STRONG) !== 0 ? 4 : 3
  }

  /** The robot, whose makers insist it has none, greeted: a clause of its own between two commas. */
  isAside(verb: number, piece: Span): boolean {
    const { phrases } = this.subjects
    let k = verb - 1
    while (k > 0 && k > verb - 8 && !/[,;:.–—]/.test(phrases.gap(k))) k--
    if (phrases.gap(k) !== ',' || !/^(who|whose|whom|which|dont|qui)$/.test(phrases.lower(k + 1)))
      return false
    const end = tokenFrom(this.paragraph.tokens, piece.start)
    for (let t = verb; t < end - 1 && t < verb + 20; t++) {
      if (phrases.gap(t).includes(',')) return phrases.lower(t + 1) !== 'as'
    }
    return false
  }

  /** could be heard shouting, was quoted as saying, is reported to have said: the second verb reports. */
  isHearsay(cue: Cue, next: Cue): boolean {
    const { tokens } = this.paragraph
    const word = this.subjects.lower(tokenFrom(tokens, cue.start))
    if (!HEARSAY.test(word)) return false
    const from = tokenFrom(tokens, cue.end)
    const between = tokenFrom(tokens, next.start) - from
    if (between > 2) return false
    return (
      /^(heard|quoted)$/.test(word) ||
      (this.subjects.lower(from) === 'to' && this.subjects.lower(from + 1) === 'have')
    )
  }

  /** The next cue after a quotation, within a few words; other quotations between left aside. */
  cueAfter(piece: Span, sentence: Span): Cue | undefined {
    const { cues, tokens, pieces } = this.paragraph
    const at = firstFrom(cues, piece.end)
    let cue = cues[at]
    const next = cues[at + 1]
    if (cue && next && this.isHearsay(cue, next)) cue = next
    if (cue === undefined || (cue.start >= sentence.end && cue.kind !== 'dash')) return undefined
    let words = tokenFrom(tokens, cue.start) - tokenFrom(tokens, piece.end)
    const behind = firstFrom(pieces, piece.end)
    for (let i = behind; i < pieces.length; i++) {
      const p = pieces[i] as Piece
      if (p.end > cue.start) break
      if (i - behind === BETWEEN) return undefined
      words -= tokenFrom(tokens, p.end) - tokenFrom(tokens, p.start)
    }
    return words <= AFTER ? cue : undefined
  }
}

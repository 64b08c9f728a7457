/** Who says a quotation, by which cue: inside its own sentence, or by the sentence before. */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { ARTICLE } from '../lexicon.ts'
import { firstFrom } from '../search.ts'
import { tokenBefore, tokenFrom } from '../tokens.ts'
import { ColonFrames } from './colon-frames.ts'
import { byClosingVerb } from './german.ts'
import { findIncise } from './incise.ts'
import type { Attribution } from './mentions.ts'
import { phraseSpan } from './phrases.ts'
import type { Piece } from './pieces.ts'

/** Farthest that a verb may stand behind the mark that it follows at once, in characters. */
const REACH = 400

export class Attributor extends ColonFrames {
  /** The attribution of a piece by a cue in its sentence, or null. */
  attribute(piece: Piece): Attribution | null {
    if (this.profile.language === 'fr') {
      const inside = findIncise(piece, this.paragraph, this.subjects)
      if (inside !== null) return inside
    }
    const sentence = this.sentenceOf(piece)
    if (this.profile.language === 'de') {
      const closed = byClosingVerb(piece, this.paragraph, this.subjects)
      if (closed !== null) return closed
    }
    const behind = this.nouns.behind(piece, sentence)
    if (behind !== null) return this.owned(behind)
    const gapped = this.gapped(piece)
    if (gapped !== null) return gapped
    const worded = piece.kind === 'fragment' ? this.nouns.inWords(piece, sentence) : null
    if (worded !== null) return this.owned(worded)
    const before = this.cueBefore(piece, sentence)
    const after = this.cueAfter(piece, sentence)
    const opens =
      (piece.kind === 'full' && !this.leadsIn(piece, sentence)) || this.followsAtOnce(piece, after)
    for (const cue of opens ? [after, before] : [before, after]) {
      const found = cue && this.byCue(cue, piece, sentence)
      if (found) return found
    }
    if (piece.kind === 'fragment' && piece.words < 2) return null
    return this.headed(piece) ?? (piece.kind === 'fragment' ? this.opinion(sentence) : null)
  }

  /** The Courier found it “luminous,” Stagehand “nearly luminous”: the verb is that of the piece before. */
  gapped(piece: Piece): Attribution | null {
    const { tokens, text, pieces } = this.paragraph
    const prior = pieces[firstFrom(pieces, piece.start) - 1]
    if (prior === undefined || piece.kind !== 'fragment') return null
    let first = tokenFrom(tokens, prior.end)
    const last = tokenBefore(tokens, piece.start)
    if (/^(and|while|et|und)$/.test(this.subjects.lower(first))) first++
    const { phrases } = this.subjects
    const article = (phrases.uses(first) & ARTICLE) !== 0 && phrases.isCapital(first + 1)
    if (last < first || last > first + 4 || !(article || phrases.isCapital(first))) return null
    if (!/^\P{L}*[,;]|[,;]\P{L}*$/u.test(text.slice(prior.end - 2, tokens.start[first])))
      return null
    const name = this.subjects.phrases.startingAt(first, last + 1)
    if (
      name?.last !== last ||
      !/it|them|him|her/.test(this.subjects.lower(tokenBefore(tokens, prior.start)))
    )
      return null
    const cue = this.cueBefore(prior, this.sentenceOf(prior)) ?? null
    return { ...this.attribution(name, cue), certain: true }
  }

  /** “…“, räumt er ein: a comma, the verb and its subject straight after the mark. */
  followsAtOnce(piece: Piece, after: Cue | undefined): boolean {
    if (after?.kind !== 'verb') return false
    const { tokens, text } = this.paragraph
    const next = tokenFrom(tokens, piece.end)
    if (tokens.start[next] !== after.start || after.start > piece.end + REACH) return false
    if (!/[,،]\P{L}*$/u.test(text.slice(Math.max(piece.end - 3, 0), after.start))) return false
    const phrase = this.subjects.phrases.startingAt(next + 1, this.subjects.limit(after.end))
    if (phrase === null || this.profile.language !== 'en') return phrase !== null
    return (
      /^[,.;:–—]/.test(this.subjects.phrases.gap(phrase.last)) ||
      phrase.last + 1 === tokens.start.length
    )
  }

  /** Words of its sentence stand before the quotation. */
  leadsIn(piece: Span, sentence: Span): boolean {
    const { tokens } = this.paragraph
    const first = tokens.start[tokenFrom(tokens, sentence.start)]
    return first !== undefined && first < piece.start
  }

  byCue(cue: Cue, piece: Span, sentence: Span): Attribution | null {
    if (cue.kind === 'colon') return this.byColon(cue, piece, sentence)
    const { tokens } = this.paragraph
    if (cue.kind === 'dash') {
      const first = tokenFrom(tokens, cue.start)
      const name = this.subjects.phrases.startingAt(first, tokens.start.length)
      return name && this.attribution(name, null)
    }
    const speaker = this.subjects.of(cue, piece, sentence)
    const found = this.attribution(speaker, this.beyondClause(cue, piece, sentence) ?? cue)
    const verb = tokenFrom(tokens, cue.start)
    // Ask anyone: no subject, but the verb itself
    if (speaker !== null && speaker.first <= verb && verb <= speaker.last && cue.kind === 'verb') {
      return { ...found, speaker: null, unnamed: true }
    }
    return speaker === null && cue.kind === 'verb' && this.subjects.isPassive(verb)
      ? { ...found, unnamed: true }
      : found
  }

  /** an official who asked not to be named said: the verb after the relative clause. */
  beyondClause(cue: Cue, piece: Span, sentence: Span): Cue | null {
    const { cues, tokens, pieces } = this.paragraph
    const verb = tokenFrom(tokens, cue.start)
    if (cue.start < piece.end || !/^(who|which|that)$/.test(this.subjects.lower(verb - 1)))
      return null
    const next = cues[firstFrom(cues, cue.end)]
    if (next === undefined || next.kind !== 'verb' || next.start >= sentence.end) return null
    const between = pieces[firstFrom(pieces, cue.end)]
    return between !== undefined && between.start < next.start ? null : next
  }

  /** For Kell, the plan is “dead”: an opinion told as his. */
  opinion(sentence: Span): Attribution | null {
    const { tokens } = this.paragraph
    const { phrases } = this.subjects
    const first = tokenFrom(tokens, sentence.start)
    if (!/^(for|pour)$/.test(phrases.lower(first))) return null
    const name = this.subjects.after(first + 1, tokens.end[first] as number)
    if (name === null || !phrases.isCapital(name.first) || !phrases.gap(name.last).includes(','))
      return null
    return this.attribution(name, phraseSpan(tokens, { first, last: first }))
  }
}

/** Who says a quotation, by which cue: inside its own sentence, or by the sentence before. */
import type { Span } from '#shared/text/span.ts'
import type { Cue } from '../cues.ts'
import { ARTICLE, GESTURE, STRONG, WEAK } from '../lexicon.ts'
import type { Profile } from '../profiles/profile.ts'
import { firstFrom, lastEnding, lastStarting } from '../search.ts'
import { plainArabic, tokenBefore, tokenFrom } from '../tokens.ts'
import { byClosingVerb } from './german.ts'
import { findIncise } from './incise.ts'
import { type Owned, SpeechNouns } from './nouns.ts'
import { type Phrase, phraseSpan } from './phrases.ts'
import type { Paragraph, Piece } from './pieces.ts'
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

/** Verbs that give way to one of saying: Kell said he believes … */
const THINKING = /^(believ|think|thought|hop|fear|feel|felt|want|know|knew)/
/** Farthest that an attribution after a quotation may stand, in words. */
const AFTER = 14
/** Farthest that the words of one cue reach, in characters. */
const REACH = 400
/** How many quotations may stand between one and the attribution after it. */
const BETWEEN = 20
/** A sentence has few cues; a text without stops may have thousands. */
const CUES = 40

export class Attributor {
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
    return piece.kind === 'fragment' && piece.words > 1 ? this.opinion(sentence) : null
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

  owned({ noun, owner }: Owned): Attribution {
    return this.attribution(owner, phraseSpan(this.paragraph.tokens, { first: noun, last: noun }))
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
      return /\b(in|at|during|through|via) (\p{L}+[- ]){0,3}$/iu.test(
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

  /** The next cue after a quotation, within a few words; other quotations between left aside. */
  cueAfter(piece: Span, sentence: Span): Cue | undefined {
    const { cues, tokens, pieces } = this.paragraph
    const at = firstFrom(cues, piece.end)
    let cue = cues[at]
    // could be heard shouting, was quoted as saying
    const next = cues[at + 1]
    if (cue && next && /^(heard|quoted)$/.test(this.subjects.lower(tokenFrom(tokens, cue.start)))) {
      if (tokenFrom(tokens, next.start) - tokenFrom(tokens, cue.end) <= 2) cue = next
    }
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
    const subject = last - from < 5 ? phrases.endingAt(last, from) : this.subjects.main(sentence)
    return this.attribution(subject, null)
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
    while (k >= from && k > last - AFTER && !/[,;]/.test(phrases.gap(k))) k--
    if (k < from || k <= last - AFTER) return null
    const rest = phrases.startingAt(k + 1, last + 1)
    return rest !== null &&
      rest.last < last &&
      /^(nicht|auch|dagegen|not|too)$/.test(phrases.lower(rest.last + 1))
      ? rest
      : null
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

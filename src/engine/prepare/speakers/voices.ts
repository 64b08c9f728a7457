/** The quotations of passages in reading order: running ones joined, speakers carried over, turns taken. */
import type { Span } from '#shared/text/span.ts'
import type { Attribution } from './mentions.ts'
import type { Joins, Judged, Passage, Place } from './passage.ts'

/** A quotation and whose it is; places in the passages. */
export interface Voiced extends Place {
  readonly kind: 'direct' | 'mixed'
  readonly speaker: Place | null
  readonly cue: Place | null
  /** No attribution of its own: the speaker is that of a quotation or report before it. */
  readonly carried: boolean
}
/** In marks, but nobody's words. */
export interface Unvoiced extends Place {
  readonly kind: 'title' | 'scare'
}
export interface VoicesFound {
  readonly quotes: Voiced[]
  readonly marks: Unvoiced[]
}

interface Voice {
  readonly speaker: Place | null
  readonly cue: Place | null
}

const NOBODY: Voice = { speaker: null, cue: null }
/** How many passages back a speaker may have spoken to go on in the next. */
const CARRY = 2
/** How many passages without marks (captions, say) may stand inside a running quotation. */
const GAP = 2
/** How many passages back the other speaker of a dialogue may have spoken. */
const DIALOGUE = 5
/** A turn in a dialogue has few words. */
const TURN = 25
/** An answer of so few words is a turn where a further one follows. */
const SHORT = 3
const ASKING = /^(ask|interrog|demand|fragt|wollte|سال|تساءل)/i
const PRONOUN = /^(he|she|they|it|il|elle|ils|elles|er|sie|هو|هي)$/i

/**
 * Linear in the number of passages and quotations. `same`: whether two mentions are known to be one person.
 */
export function readVoices(
  passages: readonly Passage[],
  same: (a: Place, b: Place) => boolean,
): VoicesFound {
  return new VoiceReader(passages, same).run()
}

class VoiceReader {
  readonly passages: readonly Passage[]
  readonly same: (a: Place, b: Place) => boolean
  readonly quotes: Voiced[] = []
  readonly marks: Unvoiced[] = []
  /** The last voice with a speaker, and how many passages ago it spoke; questions between do not count. */
  last: Voice = NOBODY
  since = Number.POSITIVE_INFINITY
  /** Voices with a speaker, in order, with no voice twice in a row. */
  readonly heard: Voice[] = []
  /** The voice of the running quotation, and its quotes so far that have none, by place in `quotes`. */
  running: Voice | null = null
  waiting: number[] = []
  /** The passage whose quotation runs on; -1 for none. */
  open = -1
  /** Quotes just before that have no attribution of their own, by place in `quotes`. */
  orphans: number[] = []
  /** The quotation before was a turn in a dialogue without attributions. */
  inDialogue = false
  /** The quotation before was a question whose speaker the text does not name: an interviewer's. */
  unnamedAsked = false

  constructor(passages: readonly Passage[], same: (a: Place, b: Place) => boolean) {
    this.passages = passages
    this.same = same
  }

  run(): VoicesFound {
    for (const [i, passage] of this.passages.entries()) {
      const joins = this.joinsOf(i, passage)
      const pieces = passage.pieces(joins)
      if (!passage.asks || pieces.length > 0) this.since++
      if (pieces.length > 0) this.readPieces(i, pieces)
      else this.adopt(i, passage)
    }
    return { quotes: this.quotes, marks: this.marks }
  }

  joinsOf(i: number, passage: Passage): Joins {
    const continues = this.open >= 0 && passage.opensWithMark
    if (continues || i - this.open > GAP) this.open = -1
    const runsOn = passage.unclosed !== null && this.reopensAfter(i)
    if (runsOn) this.open = i
    return { runsOn, continues }
  }

  reopensAfter(i: number): boolean {
    for (let k = i + 1; k <= i + 1 + GAP; k++) {
      const next = this.passages[k]
      if (next === undefined) return false
      if (next.opensWithMark) return true
      if (next.hasMarks) return false
    }
    return false
  }

  readPieces(i: number, pieces: readonly Judged[]): void {
    let here: Voice | null = null
    for (const [k, piece] of pieces.entries()) {
      const place = placed(i, piece)
      if (!piece.isSpeech) {
        this.marks.push({ ...place, kind: piece.title ? 'title' : 'scare' })
        continue
      }
      const { last } = this
      const turn = this.takesTurn(i, pieces, k)
      const voice = this.voiceOf(i, pieces, k, here, turn)
      this.inDialogue = turn
      this.unnamedAsked = turn && piece.asks && voice.speaker === null
      if (piece.continues) this.joinChain(voice)
      else this.waiting = []
      const own = piece.found !== null || piece.lead !== null
      if (own && !piece.continues) this.orphans = []
      else this.orphans.push(this.quotes.length)
      this.quotes.push({
        ...place,
        speaker: voice.speaker,
        cue: voice.cue,
        kind: piece.kind === 'fragment' ? 'mixed' : 'direct',
        carried:
          voice.speaker !== null && (voice === here || voice === last || piece.continues || turn),
      })
      this.running = piece.runsOn ? voice : null
      if (!piece.runsOn) this.waiting = []
      else if (voice.speaker === null) this.waiting.push(this.quotes.length - 1)
      if (voice.speaker === null) continue
      here = voice
      this.last = voice
      this.since = 0
      if (this.heard.at(-1) !== voice) this.heard.push(voice)
    }
  }

  voiceOf(
    i: number,
    pieces: readonly Judged[],
    k: number,
    here: Voice | null,
    turn: boolean,
  ): Voice {
    const piece = pieces[k] as Judged
    if (piece.continues && this.running?.speaker) return this.running
    const { found, lead, beat } = piece
    if (found !== null && (found.speaker !== null || found.cue !== null || piece.kind !== 'full')) {
      const voice = toVoice(i, found)
      // A verb without a subject of its own: the person who spoke last.
      if (voice.speaker !== null || voice.cue === null || found.unnamed === true) return voice
      return { speaker: (here ?? this.last).speaker, cue: voice.cue }
    }
    if (found !== null) return NOBODY
    if (lead !== null && !(lead.gesture && here !== null && this.isPronoun(i, lead))) {
      return toVoice(i, lead)
    }
    const reported = k === 0 && piece.opensText ? this.closingReport(i) : null
    if (reported !== null) return reported
    if (turn) return this.unnamedAsked ? this.last : this.other(here ?? this.last)
    if (here !== null) return here
    if (beat !== null && this.since > 1) return toVoice(i, beat)
    return this.since <= CARRY ? this.last : NOBODY
  }

  isPronoun(i: number, { speaker }: Attribution): boolean {
    const { text } = this.passages[i] as Passage
    return speaker !== null && PRONOUN.test(text.slice(speaker.start, speaker.end))
  }

  /** The passage before ends in a report: At the tenth, Lord Ferris interrupted. */
  closingReport(i: number): Voice | null {
    const before = this.passages[i - 1]
    if (before === undefined) return null
    const report = before.closing
    return report === null ? null : toVoice(i - 1, report)
  }

  /**
   * A quotation without attribution answers the one before: both stand side by side with no word between,
   * or alone in their paragraphs, and one of them asks.
   */
  takesTurn(i: number, pieces: readonly Judged[], k: number): boolean {
    const piece = pieces[k] as Judged
    if (!isBare(piece) || piece.continues || piece.runsOn) return false
    if (this.quotes.length === 0) return false
    const before = pieces[k - 1]
    if (k > 0) {
      if (piece.adjacent && before?.isSpeech) return true
      if (before !== undefined && this.answers(i, piece, before)) return true
      const next = pieces[k + 1]
      return next?.adjacent === true && isBare(next) && this.heard.length > 1
    }
    if (!piece.alone || this.since > 1) return false
    if (this.inDialogue) return true
    const prior = this.passages[i - 1]
    if (prior === undefined || !prior.hasMarks || piece.words > TURN) return false
    if (piece.words <= SHORT && this.passages[i + 1]?.alone) return true
    return prior.endsAsking !== piece.asks
  }

  /** “Go,” said Orme. “When?” asked Abel. “Now.” The answer is that of the one who spoke before, in this passage. */
  answers(i: number, piece: Judged, before: Judged): boolean {
    const cue = before.found?.cue
    if (!cue || piece.asks || !before.asks || !before.isSpeech) return false
    const { text } = this.passages[i] as Passage
    if (!ASKING.test(text.slice(cue.start, cue.end))) return false
    const other = this.other(this.last).speaker
    return other !== null && other.at === i
  }

  /** The speaker before this one in a dialogue; nobody where there is none. */
  other(voice: Voice): Voice {
    const { speaker } = voice
    if (speaker === null) return NOBODY
    for (let k = this.heard.length - 1; k >= 0 && k >= this.heard.length - DIALOGUE; k--) {
      const known = this.heard[k] as Voice
      if (known.speaker === null || speaker.at - known.speaker.at > DIALOGUE) break
      if (!this.same(known.speaker, speaker)) return { speaker: known.speaker, cue: null }
    }
    return NOBODY
  }

  /** Quotations without an attribution of their own are given to whoever "tells this" after them. */
  adopt(i: number, passage: Passage): void {
    if (this.orphans.length === 0) return
    const telling = this.passages[i - 1]?.hasMarks ? passage.telling : null
    if (telling !== null) {
      const voice = toVoice(i, telling)
      for (const k of this.orphans) this.quotes[k] = { ...(this.quotes[k] as Voiced), ...voice }
      this.last = voice
    }
    this.orphans = []
  }

  /** The voice of a running quotation may be named in its last passage only. */
  joinChain(voice: Voice): void {
    if (voice.speaker === null) return
    for (const k of this.waiting) this.quotes[k] = { ...(this.quotes[k] as Voiced), ...voice }
    this.waiting = []
  }
}

/** Speech with nothing that says whose. */
function isBare(piece: Judged): boolean {
  return piece.isSpeech && piece.kind === 'full' && piece.found === null && piece.lead === null
}

function toVoice(at: number, { speaker, cue }: Attribution): Voice {
  return { speaker: speaker && placed(at, speaker), cue: cue && placed(at, cue) }
}

function placed(at: number, { start, end }: Span): Place {
  return { at, start, end }
}

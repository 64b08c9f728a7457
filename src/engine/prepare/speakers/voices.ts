/** The quotations of passages in reading order: running ones joined, speakers carried over. */
import type { Span } from '#shared/text/span.ts'
import type { Attribution } from './attribute.ts'
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

/** Linear in the number of passages and quotations. */
export function readVoices(passages: readonly Passage[]): VoicesFound {
  return new VoiceReader(passages).run()
}

class VoiceReader {
  readonly passages: readonly Passage[]
  readonly quotes: Voiced[] = []
  readonly marks: Unvoiced[] = []
  /** The last voice with a speaker, and the passage it spoke in. */
  last: Voice = NOBODY
  lastAt = Number.NEGATIVE_INFINITY
  /** The voice of the running quotation, and its quotes so far that have none, by place in `quotes`. */
  running: Voice | null = null
  waiting: number[] = []
  /** The passage whose quotation runs on; -1 for none. */
  open = -1

  constructor(passages: readonly Passage[]) {
    this.passages = passages
  }

  run(): VoicesFound {
    for (const [i, passage] of this.passages.entries()) {
      const joins = this.joinsOf(i, passage)
      const pieces = passage.pieces(joins)
      if (pieces.length > 0) this.readPieces(i, pieces)
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
    for (const piece of pieces) {
      const place = placed(i, piece)
      if (!piece.isSpeech) {
        this.marks.push({ ...place, kind: piece.title ? 'title' : 'scare' })
        continue
      }
      const { last } = this
      const voice = this.voiceOf(i, piece, here)
      if (piece.continues) this.joinChain(voice)
      else this.waiting = []
      this.quotes.push({
        ...place,
        speaker: voice.speaker,
        cue: voice.cue,
        kind: piece.kind === 'fragment' ? 'mixed' : 'direct',
        carried: voice.speaker !== null && (voice === here || voice === last || piece.continues),
      })
      this.running = piece.runsOn ? voice : null
      if (!piece.runsOn) this.waiting = []
      else if (voice.speaker === null) this.waiting.push(this.quotes.length - 1)
      if (voice.speaker === null) continue
      here = voice
      this.last = voice
      this.lastAt = i
    }
  }

  voiceOf(i: number, piece: Judged, here: Voice | null): Voice {
    if (piece.continues && this.running?.speaker) return this.running
    const { found, lead } = piece
    if (found !== null && (found.speaker !== null || found.cue !== null || piece.kind !== 'full')) {
      const voice = toVoice(i, found)
      // A verb without a subject of its own: the person who spoke last.
      if (voice.speaker !== null || voice.cue === null) return voice
      return { speaker: (here ?? this.last).speaker, cue: voice.cue }
    }
    if (found !== null) return NOBODY
    if (lead !== null) return toVoice(i, lead)
    if (here !== null) return here
    return i - this.lastAt <= CARRY ? this.last : NOBODY
  }

  /** The voice of a running quotation may be named in its last passage only. */
  joinChain(voice: Voice): void {
    if (voice.speaker === null) return
    for (const k of this.waiting) {
      this.quotes[k] = {
        ...(this.quotes[k] as Voiced),
        speaker: voice.speaker,
        cue: voice.cue,
      }
    }
    this.waiting = []
  }
}

function toVoice(at: number, { speaker, cue }: Attribution): Voice {
  return { speaker: speaker && placed(at, speaker), cue: cue && placed(at, cue) }
}

function placed(at: number, { start, end }: Span): Place {
  return { at, start, end }
}

/** What is quoted in a text: quotations that open and close, running ones, and broken ones repaired. */
import type { Span } from '#shared/text/span.ts'
import { classAt, SPACE, skipSpace, skipSpaceBack } from '../chars.ts'
import type { Cue } from '../cues.ts'
import { STRONG } from '../lexicon.ts'
import type { Mark, MarkReading, SpanKind } from '../marks.ts'
import type { Profile } from '../profiles/profile.ts'
import { firstFrom, lastEnding } from '../search.ts'
import { readSentences } from '../sentences.ts'
import { readTokens, type Tokens, tokenFrom } from '../tokens.ts'

/** A stretch in quotation marks; offsets within its paragraph. */
export interface Piece extends Span {
  readonly kind: SpanKind
  readonly title: boolean
  readonly words: number
  readonly single: boolean
  /** Goes on in the next paragraph that opens with a mark. */
  readonly runsOn: boolean
  /** Goes on from a paragraph before. */
  readonly continues: boolean
}

export interface Paragraph {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly cues: readonly Cue[]
  readonly sentences: readonly Span[]
  readonly tokens: Tokens
}

/** The pieces of a text in order, as they join the texts around it. */
export function readPieces(
  text: string,
  reading: MarkReading,
  joins: { readonly runsOn: boolean; readonly continues: boolean },
  profile: Profile,
): Piece[] {
  const pieces: Piece[] = reading.spans.map((s) => ({
    start: s.start,
    end: s.end,
    kind: s.kind,
    title: s.title,
    words: s.words,
    single: !s.open.double,
    runsOn: false,
    continues: false,
  }))
  const { unclosed } = reading
  if (unclosed !== null) {
    const { runsOn } = joins
    const end = runsOn ? unclosed.end : endOfBroken(text, unclosed, profile)
    // What stands inside the marks that run on is part of the quotation.
    while (runsOn && (pieces.at(-1)?.start ?? -1) > unclosed.start) pieces.pop()
    if ((pieces.at(-1)?.end ?? 0) <= unclosed.start) {
      pieces.push({ ...unclosed, end, single: !unclosed.open.double, runsOn, continues: false })
    }
  }
  pieces.push(...withoutOpening(text, reading.lone, pieces).filter((b) => isFree(pieces, b)))
  pieces.sort((a, b) => a.start - b.start)
  const first = pieces[0]
  if (joins.continues && first !== undefined) {
    pieces[0] = { ...first, continues: true, title: false }
  }
  return pieces
}

/** True where no piece stands yet: a lone opener and a lone closer may be guessed to be the same stretch. */
function isFree(pieces: readonly Piece[], span: Span): boolean {
  const next = firstFrom(pieces, span.start)
  return (pieces[next]?.start ?? span.end) >= span.end && (pieces[next - 1]?.end ?? 0) <= span.start
}

/** A quotation whose closing mark is missing ends before its attribution, else with its first sentence. */
function endOfBroken(text: string, span: Span & { inner: Span }, profile: Profile): number {
  const tokens = readTokens(text, profile.language)
  for (let k = tokenFrom(tokens, span.inner.start); k < tokens.start.length; k++) {
    const before = skipSpaceBack(text, tokens.start[k] as number)
    if (text[before] !== ',' || before <= span.inner.start) continue
    for (let t = k; t < k + 5 && t < tokens.start.length; t++) {
      const verb = (profile.words.uses(tokens.lower[t] as string) & STRONG) !== 0
      if (verb && !text.slice(before + 1, tokens.start[t]).includes(',')) return before + 1
    }
  }
  const sentence = readSentences(text.slice(span.start), [], profile.words)[0]
  return sentence === undefined ? span.end : span.start + sentence.end
}

/** Closing marks without an opening one: the quotation starts with the sentence, or at a mark that fits. */
function withoutOpening(text: string, lone: readonly Mark[], pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  const closing = lone.filter((m) => m.role === 'close' && m.double)
  for (let i = 0; i < closing.length; i++) {
    const mark = closing[i] as Mark
    const next = closing[i + 1]
    // said," We sail": the opening mark stands on the wrong side of the space
    const displaced =
      next !== undefined &&
      classAt(text, mark.end) === SPACE &&
      (pieces[firstFrom(pieces, mark.start)]?.start ?? next.end) > next.start
    const prior = lastEnding(pieces, mark.start)
    const start = displaced ? mark.start : skipSpace(text, prior === undefined ? 0 : prior.end)
    const end = displaced ? next.end : mark.end
    if (displaced) i++
    if ((prior !== undefined || out.length > 0) && !displaced) continue
    out.push({
      start,
      end,
      kind: 'full',
      title: false,
      words: 4,
      single: false,
      runsOn: false,
      continues: false,
    })
  }
  return out
}

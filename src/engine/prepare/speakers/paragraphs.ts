/** A text cut into paragraphs, and what is quoted in each: quotations repaired where a mark is missing. */
import type { Span } from '#shared/text/span.ts'
import { classAt, SPACE, skipSpace, skipSpaceBack } from '../chars.ts'
import { type Cue, readCues } from '../cues.ts'
import { STRONG } from '../lexicon.ts'
import type { Mark, SpanKind } from '../marks.ts'
import type { Profile } from '../profiles/profile.ts'
import { firstFrom, lastEnding } from '../search.ts'
import { readUnitMarks } from '../spans.ts'
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
  /** Offset of the paragraph in the text. */
  readonly at: number
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly cues: readonly Cue[]
  readonly sentences: readonly Span[]
  readonly tokens: Tokens
}

/** How many paragraphs without marks (captions, say) may stand inside a running quotation. */
const GAP = 2

/** A line of copy and its offset in the whole. */
export interface Line {
  readonly at: number
  readonly text: string
}

/** The paragraphs of a plain text: a line break ends one. */
export function readParagraphs(text: string, profile: Profile): Paragraph[] {
  return readLines(splitLines(text), profile)
}

/** One paragraph a line; blank lines should not be among them. */
export function readLines(lines: readonly Line[], profile: Profile): Paragraph[] {
  const read = lines.map((l) => ({ ...l, marks: readUnitMarks(l.text, false, profile) }))
  const out: Paragraph[] = []
  let open = -1
  for (const [i, line] of read.entries()) {
    const { reading } = line.marks
    const continues = open >= 0 && opensWithMark(line.text, reading.marks[0])
    if (continues || i - open > GAP) open = -1
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
      const runsOn = reopensAfter(read, i)
      const end = runsOn ? unclosed.end : endOfBroken(line.text, unclosed, profile)
      if (runsOn) open = i
      if ((pieces.at(-1)?.end ?? 0) <= unclosed.start) {
        pieces.push({ ...unclosed, end, single: !unclosed.open.double, runsOn, continues: false })
      }
    }
    const broken = withoutOpening(line.text, reading.lone, pieces).filter((b) => isFree(pieces, b))
    pieces.push(...broken)
    pieces.sort((a, b) => a.start - b.start)
    const first = pieces[0]
    if (continues && first !== undefined) pieces[0] = { ...first, continues: true, title: false }
    const tokens = line.marks.tokens ?? readTokens(line.text, profile.language)
    out.push({
      at: line.at,
      text: line.text,
      pieces,
      cues: pieces.length === 0 ? [] : readCues(tokens, pieces, profile),
      sentences: line.marks.sentences,
      tokens,
    })
  }
  return out
}

/** True where no piece stands yet: a lone opener and a lone closer may be guessed to be the same stretch. */
function isFree(pieces: readonly Piece[], span: Span): boolean {
  const next = firstFrom(pieces, span.start)
  return (pieces[next]?.start ?? span.end) >= span.end && (pieces[next - 1]?.end ?? 0) <= span.start
}

function splitLines(text: string): Line[] {
  const out: Line[] = []
  let at = 0
  while (at <= text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    if (skipSpace(text, at) < end) out.push({ at, text: text.slice(at, end) })
    at = end + 1
  }
  return out
}

function opensWithMark(text: string, first: Mark | undefined): boolean {
  return first?.role === 'open' && first.start === skipSpace(text, 0)
}

function reopensAfter(
  lines: readonly { text: string; marks: ReturnType<typeof readUnitMarks> }[],
  i: number,
): boolean {
  for (let k = i + 1; k < lines.length && k <= i + 1 + GAP; k++) {
    const line = lines[k]
    if (line === undefined) return false
    const { marks } = line.marks.reading
    if (opensWithMark(line.text, marks[0])) return true
    if (marks.some((m) => m.role === 'open' || m.role === 'close')) return false
  }
  return false
}

/** A quotation whose closing mark is missing ends before its attribution, else with the paragraph. */
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
  return span.end
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
